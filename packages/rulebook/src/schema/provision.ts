import type { Body, Provision, ProvisionKind } from '@guiju/kernel';
import { z } from 'zod';
import { asBody, bodies, provisionKinds, type Written } from './bodies.ts';
import { articleNumber, bilingual, kebabCase, provisionId } from './text-forms.ts';
import { force, mode } from './words.ts';

type OptionalBodies = { [K in ProvisionKind]: z.ZodExactOptional<(typeof bodies)[K]> };
const optionalBodies = Object.fromEntries(provisionKinds.map((kind) => [kind, bodies[kind].exactOptional()])) as unknown as OptionalBodies;

const written = z.strictObject({
  id: provisionId,
  capability: kebabCase,
  gist: bilingual,
  force,
  mode,
  open_question: bilingual.exactOptional(),
  ...optionalBodies,
});

/** A provision of an article as written; its kind is the one body key it has. */
const provision = written.transform((raw, context): Omit<Provision, 'article' | 'chapter'> => {
  const found = provisionKinds.flatMap((kind): Body[] => (raw[kind] === undefined ? [] : [asBody({ kind, ...raw[kind] } as Written)]));
  const [body, ...others] = found;
  if (body === undefined || others.length > 0) {
    const zh = `一条规定恰有一种内容：${provisionKinds.join('、')}`;
    const en = `a provision has exactly one body: ${provisionKinds.join(', ')}`;
    context.issues.push({ code: 'custom', input: raw, params: { zh, en } });
    return z.NEVER;
  }
  const { id, capability, gist, open_question } = raw;
  return { id, capability, gist, force: raw.force, mode: raw.mode, body, ...(open_question === undefined ? {} : { open_question }) };
});

/** One chapter file, `06-documents.yaml`. */
export const chapterFile = z.strictObject({
  chapter: z.int().positive(),
  articles: z.array(z.strictObject({ article: articleNumber, provisions: z.array(provision) })),
});
