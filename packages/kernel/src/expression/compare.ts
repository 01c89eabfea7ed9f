import type { Run, Value } from './fact-value.ts';
import type { Step, StepBody } from './step.ts';
import type { CompareOperator } from './tree.ts';

/** Compares two values; false when one is absent, unknown when one is unknown and the other is not absent. */
export type Compare = (left: Value, right: Value) => boolean | undefined;

/** The operators on known values. Only values kept as numbers have an order; `=` and `!=` serve texts and booleans too. */
const HOLDS: Readonly<Record<CompareOperator, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

/** The comparison of an operator on values of one type. */
export const compareBy = (op: CompareOperator): Compare => {
  const holds = HOLDS[op];
  return (left, right) => {
    if (left === null || right === null) return false;
    if (left === undefined || right === undefined) return undefined;
    return holds(left as number, right as number);
  };
};

/** Compiles a comparison; with null it asks whether the other side is absent. */
export const comparison = (op: CompareOperator, left: Step, right: Step): StepBody => ({
  run: compared(op, left, right),
  parts: [left, right],
});

const compared = (op: CompareOperator, left: Step, right: Step): Run => {
  if (right.type.type === 'null') return absence(op, left.run);
  if (left.type.type === 'null') return absence(op, right.run);
  const quick = withLiteral(op, left, right);
  if (quick !== undefined) return quick;
  const [compare, a, b] = [compareBy(op), left.run, right.run];
  return (facts) => compare(a(facts), b(facts));
};

const absence = (op: CompareOperator, run: Run): Run => {
  const whenAbsent = op === '=';
  return (facts) => {
    const value = run(facts);
    return value === undefined ? undefined : (value === null) === whenAbsent;
  };
};

/** The commonest conditions, `fact = "value"` and `fact > 3`, with the literal at hand. */
const withLiteral = (op: CompareOperator, { run }: Step, { node }: Step): Run | undefined => {
  if (node.kind !== 'literal' || node.value === null) return undefined;
  const { value: literal } = node;
  if (op === '=' || op === '!=') {
    const whenEqual = op === '=';
    return (facts) => {
      const value = run(facts);
      if (value === literal) return whenEqual;
      return value === undefined ? undefined : value === null ? false : !whenEqual;
    };
  }
  const holds = HOLDS[op];
  return (facts) => {
    const value = run(facts);
    return value === undefined ? undefined : value === null ? false : holds(value as number, literal as number);
  };
};
