import type { Run, Value } from './fact-value.ts';
import type { Expression, Facts } from './tree.ts';
import type { Type } from './type.ts';

/** One node of a compiled expression. */
export interface Step {
  readonly node: Expression;
  /** Canonical text of the node. */
  readonly text: string;
  readonly type: Type;
  readonly run: Run;
  /** Adds the facts whose absence leaves this step unknown; called only when it is. */
  readonly blame: (facts: Facts, missing: Set<string>) => void;
  /** Steps this one is made of, literals left out. */
  readonly parts: readonly Step[];
  /** For `some` and `every`: runs `visit` with the condition once per element while the variable holds it; once for a list unknown. */
  readonly each?: (facts: Facts, visit: (condition: Step) => void) => void;
}

/** What one construct says of itself; by default a step blames its unsettled parts. */
export type StepBody = Pick<Step, 'run'> & Partial<Pick<Step, 'blame' | 'parts' | 'each'>>;

/** Whether a value is unknown or a list with an unknown element. */
export const isUnsettled = (value: Value): boolean => value === undefined || (Array.isArray(value) && value.includes(undefined));

/** Blames the steps that are not settled. */
export const blameUnsettled = (steps: readonly Step[], facts: Facts, missing: Set<string>): void => {
  for (const step of steps) if (isUnsettled(step.run(facts))) step.blame(facts, missing);
};
