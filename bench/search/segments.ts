import { papers, questions } from './papers.ts';

/** Cuts a text into what is indexed and asked for. */
export type Cut = (text: string) => readonly string[];

const runs = (text: string): readonly string[] => text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
const neighbours =
  (size: number): Cut =>
  (text) =>
    runs(text).flatMap((run) => {
      const marks = [...run];
      return marks.length <= size ? [run] : marks.slice(0, 1 - size).map((_, i) => marks.slice(i, i + size).join(''));
    });

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const segmenter: Cut = (text) =>
  [...words.segment(text.toLowerCase())].flatMap(({ segment, isWordLike }) => (isWordLike === true ? [segment] : []));

/** Whether a paper is found. */
export type Find = (paper: string, asked: string) => boolean;

const byTerms = (index: Cut, ask: Cut = index): Find => {
  const known = new Map(papers.map((paper) => [paper, new Set(index(paper))]));
  return (paper, asked) => ask(asked).every((term) => known.get(paper)?.has(term) === true);
};

/** Ways to find Chinese words without a dictionary of their own, to compare the search with. */
export const ways: Readonly<Record<string, Find>> = {
  'Intl.Segmenter': byTerms(segmenter),
  pairs: byTerms(neighbours(2)),
};

/** Share of the papers that were to be found, and share of those found that were meant, over all questions. */
export const quality = (find: Find): { readonly recall: number; readonly precision: number } => {
  let [wanted, found, right] = [0, 0, 0];
  for (const [asked, answers] of questions) {
    const given = papers.flatMap((paper, i) => (find(paper, asked) ? [i] : []));
    wanted += answers.length;
    found += given.length;
    right += given.filter((i) => answers.includes(i)).length;
  }
  return { recall: right / wanted, precision: right / found };
};
