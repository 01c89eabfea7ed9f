import type { Run } from './fact-value.ts';
import type { Step, StepBody } from './step.ts';

/** `not`: unknown stays unknown. */
export const negation = (operand: Step): StepBody => {
  const { run } = operand;
  return {
    run: (facts) => {
      const value = run(facts);
      return value === undefined ? undefined : value === false;
    },
    parts: [operand],
  };
};

/** `and` / `or` after Kleene: one deciding part settles the result whatever the others are. */
export const junction = (kind: 'and' | 'or', parts: readonly Step[]): StepBody => ({
  run: settle(
    kind === 'or',
    parts.map(({ run }) => run),
  ),
  parts,
});

/** The value of runs of which one that gives `deciding` decides. */
const settle = (deciding: boolean, runs: readonly Run[]): Run => {
  const [first, second, third] = runs;
  if (first !== undefined && second !== undefined && runs.length <= 3) {
    const two: Run = (facts) => {
      const a = first(facts);
      if (a === deciding) return deciding;
      const b = second(facts);
      if (b === deciding) return deciding;
      return a === undefined || b === undefined ? undefined : !deciding;
    };
    return third === undefined ? two : settle(deciding, [two, third]);
  }
  return (facts) => {
    let unknown = false;
    for (let i = 0; i < runs.length; i++) {
      const value = runs[i]?.(facts);
      if (value === deciding) return deciding;
      if (value === undefined) unknown = true;
    }
    return unknown ? undefined : !deciding;
  };
};
