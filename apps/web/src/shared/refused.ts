import type { FindingView } from '@guiju/contract';
import { ApiProblem } from './api.ts';

/** What the rules or the slip said when something was refused; empty for every other failure. */
export const findingsOf = (error: unknown): readonly FindingView[] =>
  error instanceof ApiProblem && error.problem.status === 422 ? (error.problem.findings ?? []) : [];

const isWarning = ({ verdict, effect }: FindingView): boolean => verdict === 'unmet' && effect === 'warn';

/** Warnings for which a reason is all that is wanted; null when something else stands in the way too. */
export function onlyWarnings(error: unknown): readonly FindingView[] | null {
  const findings = findingsOf(error);
  return findings.length > 0 && findings.every(isWarning) ? findings : null;
}

/** The change of the stages ahead that has to be seen before it takes effect; null when that is not what was answered. */
export function courseChange(error: unknown): FindingView | null {
  const [first, ...others] = findingsOf(error);
  return first?.code === 'course_changes' && others.length === 0 ? first : null;
}
