import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Required } from './coverage.ts';
import type { Problem } from './problem.ts';
import { provisionKinds } from './schema/bodies.ts';
import { readWith } from './schema/read.ts';
import { provisionId } from './schema/text-forms.ts';
import { force } from './schema/words.ts';

/** A list of provisions may say more about each than is asked here. */
const requiredFile = z.looseObject({ provisions: z.array(z.looseObject({ id: provisionId, kind: z.enum(provisionKinds), force })) });

/** Reads the provisions that a text contains from a YAML file with `provisions: [{id, kind, force, …}]`. */
export const readRequired = (
  file: string,
): { readonly ok: true; readonly required: readonly Required[] } | { readonly ok: false; readonly problems: readonly Problem[] } => {
  const { value, problems } = readWith(requiredFile, file, readFileSync(file, 'utf8'));
  if (value === undefined) return { ok: false, problems };
  return { ok: true, required: value.provisions.map(({ id, kind, force: weight }) => ({ id, kind, force: weight })) };
};
