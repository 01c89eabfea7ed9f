import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProvisionId } from '@guiju/kernel';

const NAME = /['"`]((?:\[[a-z][a-z0-9-]*-\d+\.\d+\]\s*)+)/g;
const ELSEWHERE = ['**/node_modules/**', '**/dist/**'];

/** Ids with which the names of tests in a text begin, as in `it('[anytown-29.2] returns the paper', …)`. */
const namedIn = (text: string): readonly ProvisionId[] =>
  [...text.matchAll(NAME)].flatMap(([, names = '']) => [...names.matchAll(/\[([^\]]+)\]/g)].map(([, id = '']) => id));

/** How many tests under a folder have names that begin with each provision id. */
export const countTests = (root: string): ReadonlyMap<ProvisionId, number> => {
  const counts = new Map<ProvisionId, number>();
  for (const file of globSync('**/*.test.{ts,tsx}', { cwd: root, exclude: ELSEWHERE })) {
    for (const id of namedIn(readFileSync(join(root, file), 'utf8'))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};
