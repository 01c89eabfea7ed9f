import type { PaperChecked, PaperFinding } from '@guiju/contract';

/** What the course of the matter puts in by itself: number and date at signing, the signer of an upward paper, the imprint when it is issued. */
const SUPPLIED = ['number-missing', 'date-missing', 'signer-missing', 'imprint-missing'];

/** Faults of a draft that somebody has to mend; `isSupplied` where the course of the matter puts the rest in. */
export const openFindings = ({ findings }: PaperChecked, isSupplied: boolean): readonly PaperFinding[] =>
  isSupplied ? findings.filter(({ rule }) => !SUPPLIED.includes(rule)) : findings;
