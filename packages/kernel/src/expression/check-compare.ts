import { printExpression } from './print.ts';
import { problem, suggestion } from './problem.ts';
import type { CompareOperator, Expression, ExpressionProblem, Interval } from './tree.ts';
import { isOrdered, isTextual, type Type, typeName, valuesOf } from './type.ts';

/** A node with what the check found out about it. */
export interface Typed {
  readonly node: Expression;
  readonly type: Type;
  /** Whether it can be absent (null). */
  readonly optional: boolean;
  /** Whether no fact is read in it. */
  readonly constant: boolean;
}

/** Why a comparison is wrong, or undefined. `at` is the column of the problem when it is not that of one side. */
export const comparisonProblem = (op: CompareOperator, left: Typed, right: Typed, at: number): ExpressionProblem | undefined => {
  if (left.type.type === 'fault' || right.type.type === 'fault') return undefined;
  if (left.type.type === 'null' || right.type.type === 'null') return nullProblem(op, left, right, at);
  return (
    typeProblem(op, left, right, at) ??
    (isTextual(left.type) ? textProblem(left, right, at) : undefined) ??
    constantProblem(left, right, at)
  );
};

/** Why an interval holds no value, or undefined; only literal bounds tell. */
export const intervalProblem = ({ from, to, fromOpen, toOpen, at }: Interval): ExpressionProblem | undefined => {
  if (from.kind !== 'literal' || to.kind !== 'literal' || from.value === null || to.value === null) return undefined;
  const empty = from.value > to.value || (from.value === to.value && (fromOpen || toOpen));
  return empty ? problem('constant', at, '区间是空的', 'the interval is empty') : undefined;
};

const nullProblem = (op: CompareOperator, left: Typed, right: Typed, at: number): ExpressionProblem | undefined => {
  if (op !== '=' && op !== '!=') return problem('type', at, 'null 只能用 = 或 != 比较', 'null can be compared only with = or !=');
  const other = left.type.type === 'null' ? right : left;
  if (other.type.type === 'null') return constantProblem(left, right, at);
  if (other.optional) return undefined;
  const text = printExpression(other.node);
  return problem('constant', at, `${text} 总有值，不会是 null`, `${text} always has a value, it is never null`);
};

const typeProblem = (op: CompareOperator, left: Typed, right: Typed, at: number): ExpressionProblem | undefined => {
  const [a, b] = [typeName(left.type.type), typeName(right.type.type)];
  if (left.type.type !== right.type.type && !(isTextual(left.type) && isTextual(right.type))) {
    return problem('type', at, `${a.zh}不能与${b.zh}比较`, `${a.en} cannot be compared with ${b.en}`);
  }
  if (left.type.type === 'list') {
    return problem(
      'type',
      at,
      '列表不能整体比较；用 list contains、count、some 或 every',
      'lists cannot be compared; use list contains, count, some or every',
    );
  }
  if (op === '=' || op === '!=' || isOrdered(left.type)) return undefined;
  return problem('type', at, `${a.zh}没有大小先后，只能用 =、!= 或 in`, `${a.en} has no order; use =, != or in`);
};

const textProblem = (left: Typed, right: Typed, at: number): ExpressionProblem | undefined => {
  const [a, b] = [valuesOf(left.type), valuesOf(right.type)];
  if (a === undefined || b === undefined || left.constant === right.constant) {
    const apart = a !== undefined && b !== undefined && !a.some((value) => b.includes(value));
    return apart ? problem('constant', at, '两边没有共同的值，永远不相等', 'the two sides have no value in common') : undefined;
  }
  const [written, known, other] = left.constant ? [a, b, right] : [b, a, left];
  const wrong = written.find((value) => !known.includes(value));
  if (wrong === undefined) return undefined;
  const near = suggestion(wrong, known);
  const [name, all] = [printExpression(other.node), known.join(', ')];
  return problem(
    'enum_value',
    (left.constant ? left : right).node.at,
    `${name} 没有值 "${wrong}"${near.zh === '' ? `；可用的值：${all}` : near.zh}`,
    `${name} has no value "${wrong}"${near.en === '' ? `; its values are ${all}` : near.en}`,
  );
};

const constantProblem = (left: Typed, right: Typed, at: number): ExpressionProblem | undefined => {
  if (left.constant && right.constant)
    return problem('constant', at, '比较的两边都不含事实，结果固定', 'neither side reads a fact, so the result never changes');
  if (printExpression(left.node) !== printExpression(right.node)) return undefined;
  return problem('constant', at, '比较的两边相同，结果固定', 'both sides are the same, so the result never changes');
};
