import { encode } from './fact-value.ts';
import { isUnsettled, type Step } from './step.ts';
import type { Facts } from './tree.ts';

/**
 * How an expression came to its result, plain JSON. `result` is `'unknown'` exactly when `missing` names facts; dates, instants and durations
 * are ISO text, `null` is known to be absent. The parts of `some` and `every` are the list and then the condition once per element (once, with it unknown, when the list is).
 */
export interface Trace {
  readonly text: string;
  readonly result: unknown;
  readonly missing: readonly string[];
  readonly parts: readonly Trace[];
}

const NONE: readonly never[] = Object.freeze([]);

/** Evaluates a step and all its parts. */
export const traceOf = (step: Step, facts: Facts): Trace => {
  const value = step.run(facts);
  const unknown = isUnsettled(value);
  return {
    text: step.text,
    result: unknown ? 'unknown' : encode(step.type, value),
    missing: unknown ? missingOf(step, facts) : NONE,
    parts: partsOf(step, facts),
  };
};

const missingOf = (step: Step, facts: Facts): readonly string[] => {
  const missing = new Set<string>();
  step.blame(facts, missing);
  return [...missing];
};

const partsOf = (step: Step, facts: Facts): readonly Trace[] => {
  if (step.parts.length === 0) return NONE;
  const parts = step.parts.map((part) => traceOf(part, facts));
  step.each?.(facts, (condition) => parts.push(traceOf(condition, facts)));
  return parts;
};
