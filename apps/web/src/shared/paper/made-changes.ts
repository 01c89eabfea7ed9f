import type { PaperChecked } from '@guiju/contract';
import { changedWords, type WordRun } from './changed-words.ts';

/** What became of one text of a paper by corrections one after another. */
export interface MadeChange {
  readonly path: string;
  readonly runs: readonly WordRun[];
}

/** Corrections by the text they were made in, each from its first to its last state. */
export const madeChanges = (changes: PaperChecked['changes']): readonly MadeChange[] => {
  const texts = new Map<string, { readonly before: string; readonly after: string }>();
  for (const { path, before, after } of changes) texts.set(path, { before: texts.get(path)?.before ?? before, after });
  return [...texts].map(([path, { before, after }]) => ({ path, runs: changedWords(before, after) }));
};
