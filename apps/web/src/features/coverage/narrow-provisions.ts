import { articleName } from '@guiju/kernel';
import type { CoveredProvision } from './coverage-query.ts';
import { columns } from './coverage-words.ts';

/** What the coverage table is narrowed to; it stands in the address. */
export interface CoverageFilter {
  /** The government whose rules they are; one's own when absent. */
  readonly of?: string;
  readonly mode?: string;
  /** Only provisions of which this number is not zero; `never`: those that never applied. */
  readonly outcome?: string;
  readonly q?: string;
}

const fits = ({ numbers }: CoveredProvision, outcome: string | undefined): boolean => {
  if (outcome === undefined || numbers === null) return true;
  if (outcome === 'never') return numbers.applied + numbers.unknown === 0;
  const column = columns.find((each) => each === outcome);
  return column === undefined || numbers[column] > 0;
};

/** Provisions in which every word stands, with the mode and the number that are wanted. */
export const narrowed = (
  provisions: readonly CoveredProvision[],
  { mode, outcome, q = '' }: CoverageFilter,
): readonly CoveredProvision[] => {
  const words = q.toLowerCase().split(/\s+/u);
  return provisions.filter((provision) => {
    const { gist, article, id } = provision;
    const name = articleName(article);
    const text = `${gist.zh} ${gist.en} ${name.zh} ${name.en} ${id}`.toLowerCase();
    return (mode === undefined || provision.mode === mode) && fits(provision, outcome) && words.every((word) => text.includes(word));
  });
};
