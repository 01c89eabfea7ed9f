import type { Act, StageRule } from '@guiju/kernel';
import { z } from 'zod';
import { listOf, snakeCase, text } from './text-forms.ts';
import { actNames, join } from './words.ts';

const roles = listOf(snakeCase);
const seats = Object.fromEntries(actNames.map((act) => [act, roles.exactOptional()])) as Record<Act, z.ZodExactOptional<typeof roles>>;
const written = z.strictObject({
  ...seats,
  join: join.exactOptional(),
  establishes: z.union([z.record(snakeCase, listOf(text)), listOf(text)]).exactOptional(),
});

/** A list is for every seat; by role, each has its own. */
const established = (
  raw: readonly string[] | Readonly<Record<string, readonly string[]>> | undefined,
): Pick<StageRule, 'establishes' | 'established_by'> => {
  if (raw === undefined) return {};
  return isList(raw) ? { establishes: raw } : { establishes: [...new Set(Object.values(raw).flat())], established_by: raw };
};

const isList = (raw: readonly string[] | Readonly<Record<string, readonly string[]>>): raw is readonly string[] => Array.isArray(raw);

/** A stage as written: one act with its role or roles, `{sign: [head, deputy], join: any}`. */
export const stage = written.transform((raw, context): StageRule => {
  const named = actNames.flatMap((act) => (raw[act] === undefined ? [] : [{ act, roles: raw[act] }]));
  const [first, ...others] = named;
  if (first === undefined || others.length > 0) {
    const zh = '一个环节只写一种办理行为，如 review: office_director';
    const en = 'a stage names exactly one act, e.g. review: office_director';
    context.issues.push({ code: 'custom', input: raw, params: { zh, en } });
    return z.NEVER;
  }
  return { ...first, join: raw.join ?? 'all', ...established(raw.establishes) };
});
