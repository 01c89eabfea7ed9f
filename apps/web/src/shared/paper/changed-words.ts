import { diffArrays } from 'diff';

/** A run of words: in both texts, only in the former, or only in the latter. */
export interface WordRun {
  readonly text: string;
  readonly in: 'both' | 'before' | 'after';
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const wordsOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** What changed between two texts, by words. */
export const changedWords = (before: string, after: string): readonly WordRun[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    in: added ? 'after' : removed ? 'before' : 'both',
  }));
