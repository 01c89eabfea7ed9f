import type { RulebookData } from '@guiju/kernel';
import { locate } from '../places.ts';
import type { Problem } from '../problem.ts';
import type { ProblemCode } from '../problem-codes.ts';
import type { YamlSource } from '../yaml-source.ts';

/** What an edition says of itself, with its `rulebook.yaml`. */
export interface EditionRead {
  readonly data: Pick<RulebookData, 'number' | 'adopted' | 'effective' | 'repeals'>;
  readonly source: YamlSource;
}

/** Editions of one government follow each other without a hole: each repeals the one before it, and none takes effect before it is adopted. */
export const editionProblems = (editions: readonly EditionRead[]): readonly Problem[] => {
  const ordered = editions.toSorted((a, b) => a.data.effective.localeCompare(b.data.effective));
  return ordered.flatMap(({ data, source }, i) => {
    const header = (key: string, code: ProblemCode, zh: string, en: string): Problem =>
      locate({ header: source, provisions: new Map() }, { severity: 'error', code, part: { header: [key] }, ids: [], message: { zh, en } });
    const before = ordered[i - 1]?.data;
    // A document without a number is repealed by its title, which the program cannot compare.
    const repealed = before === undefined || before.number === null || data.repeals.some(({ number }) => number === before.number);
    const early = data.adopted !== null && data.adopted > data.effective;
    return [
      ...(repealed
        ? []
        : [
            header(
              'repeals',
              'not_repealed',
              `没有废止上一版 ${before.number}`,
              `the edition before it, ${before.number}, is not repealed`,
            ),
          ]),
      ...(early ? [header('effective', 'before_adoption', '施行日期早于通过日期', 'takes effect before it was adopted')] : []),
    ];
  });
};
