/** What one check or one group of tests came to. `seconds` is wall-clock time. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

/** Adds outcomes up; the name is that of nothing, the time that of all. */
export function total(outcomes: readonly Outcome[]): Omit<Outcome, 'name'> {
  const sum = (pick: (outcome: Outcome) => number): number => outcomes.reduce((all, outcome) => all + pick(outcome), 0);
  return { passed: sum((o) => o.passed), failed: sum((o) => o.failed), skipped: sum((o) => o.skipped), seconds: sum((o) => o.seconds) };
}

/** One line of the summary, such as `✓ unit tests: 12 passed, 1 skipped (3.2 s)`; a single check needs no counts. */
export function line({ name, passed, failed, skipped, seconds }: Outcome): string {
  const parts = [`${passed} passed`, ...(failed > 0 ? [`${failed} failed`] : []), ...(skipped > 0 ? [`${skipped} skipped`] : [])];
  const counts = passed + failed + skipped > 1 ? `: ${parts.join(', ')}` : '';
  return `${failed > 0 ? '✗' : '✓'} ${name}${counts} (${seconds.toFixed(1)} s)`;
}
