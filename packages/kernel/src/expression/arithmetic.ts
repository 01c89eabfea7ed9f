import { dayOf } from '../calendar/civil.ts';
import { DAY } from './duration.ts';
import type { Value } from './fact-value.ts';
import type { Step, StepBody } from './step.ts';
import type { ArithmeticOperator } from './tree.ts';
import type { Type } from './type.ts';

const OPERATIONS: Readonly<Record<ArithmeticOperator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
};

/** First and last millisecond that can be written with a year of four digits. */
const FIRST = dayOf(0, 1, 1) * DAY;
const LAST = dayOf(9999, 12, 31) * DAY;

/** Brings a result to its type: decimals to 15 digits (0.1 + 0.2 is 0.3), dates to whole days; absent when there is no such value. */
const settle = (type: Type['type'], value: number): Value => {
  if (!Number.isFinite(value)) return null;
  if (type === 'number') return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(15));
  if (type === 'duration') return Math.round(value);
  const moment = type === 'date' ? Math.floor(value / DAY) * DAY : Math.round(value);
  return moment >= FIRST && moment <= LAST ? moment : null;
};

/** `+ - * /`; absent when a side is absent or the divisor is 0, else unknown when a side is unknown. */
export const arithmetic = (op: ArithmeticOperator, { type }: Type, left: Step, right: Step): StepBody => {
  const operation = OPERATIONS[op];
  return {
    run: (facts) => {
      const a = left.run(facts);
      const b = right.run(facts);
      if (a === null || b === null) return null;
      return typeof a === 'number' && typeof b === 'number' ? settle(type, operation(a, b)) : undefined;
    },
    parts: [left, right],
  };
};

/** Unary minus. */
export const negative = (operand: Step): StepBody => ({
  run: (facts) => {
    const value = operand.run(facts);
    return typeof value === 'number' ? 0 - value : value;
  },
  parts: [operand],
});
