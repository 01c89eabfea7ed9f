import type { Content } from '@guiju/kernel';
import { diffArrays } from 'diff';
import { changedWords, type WordRun } from '../../shared/paper/changed-words.ts';
import { comparedLines } from './compared-lines.ts';
import { type Pair, paired } from './paired-lines.ts';

/** Words of one line of a version; marked where the other version has others. */
export interface Words {
  readonly text: string;
  readonly changed: boolean;
}

/** One part of the paper in two versions; null where a version does not have it. */
export interface ComparedRow {
  readonly before: readonly Words[] | null;
  readonly after: readonly Words[] | null;
  readonly changed: boolean;
}

/** Two lines that stand for one another, with the words marked in which they differ. */
const sideBySide = (before: string, after: string): ComparedRow => {
  const runs = changedWords(before, after);
  const side = (own: WordRun['in'], other: WordRun['in']) =>
    runs.filter((run) => run.in !== other).map((run) => ({ text: run.text, changed: run.in === own }));
  return { before: side('before', 'after'), after: side('after', 'before'), changed: true };
};

const whole = (text: string, changed: boolean): readonly Words[] => [{ text, changed }];

const rowOf = ([before, after]: Pair): ComparedRow =>
  before !== null && after !== null
    ? sideBySide(before, after)
    : { before: before === null ? null : whole(before, true), after: after === null ? null : whole(after, true), changed: true };

/** Two versions of a paper part by part, in order; parts that changed stand beside one another with their words marked. */
export const compared = (before: Content, after: Content): readonly ComparedRow[] => {
  const rows: ComparedRow[] = [];
  let taken: readonly string[] = [];
  const left = () => {
    rows.push(...taken.map((text) => rowOf([text, null])));
    taken = [];
  };
  for (const { value, added, removed } of diffArrays([...comparedLines(before, after)], [...comparedLines(after, before)])) {
    if (removed) {
      taken = value;
      continue;
    }
    if (added) {
      rows.push(...paired(taken, value).map(rowOf));
      taken = [];
      continue;
    }
    left();
    rows.push(...value.map((text) => ({ before: whole(text, false), after: whole(text, false), changed: false })));
  }
  left();
  return rows;
};
