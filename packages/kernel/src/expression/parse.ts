import { type Cursor, cursorOver, separated } from './cursor.ts';
import { type Grammar, operand } from './operand.ts';
import { problem } from './problem.ts';
import type { ArithmeticOperator, CompareOperator, Expression, ExpressionProblem, Interval, Test } from './tree.ts';

const COMPARE: ReadonlySet<string> = new Set<CompareOperator>(['=', '!=', '<', '<=', '>', '>=']);

/** A tree, or the first problem with its column and the way out. */
export type Parsed =
  | { readonly ok: true; readonly tree: Expression }
  | { readonly ok: false; readonly problems: readonly ExpressionProblem[] };

/** Parses one expression of the FEEL subset. Loosest first: or, and, comparison (`in` and `between` too), + -, * /, minus. */
export const parseExpression = (text: string): Parsed => {
  const cursor = cursorOver(text);
  const tree = expression(cursor);
  // A character that belongs to no token ends the tokens early, so it is found here at the latest.
  if (cursor.peek().kind !== 'end' || cursor.peek().at < text.length) cursor.unexpected('表达式结束、and 或 or', 'the end, and, or or');
  const found = cursor.problem();
  return found === undefined ? { ok: true, tree } : { ok: false, problems: [found] };
};

const expression = (cursor: Cursor): Expression =>
  cursor.nested(() => logic(cursor, 'or', () => logic(cursor, 'and', () => comparison(cursor))));

const logic = (cursor: Cursor, kind: 'and' | 'or', part: () => Expression): Expression => {
  const first = part();
  if (!cursor.isWord(kind)) return first;
  const parts = [first];
  while (cursor.isWord(kind)) {
    cursor.skip();
    parts.push(part());
  }
  return { kind, at: first.at, parts: parts.flatMap((each) => (each.kind === kind ? each.parts : [each])) };
};

const comparison = (cursor: Cursor): Expression => {
  const left = sum(cursor);
  const tree = compared(cursor, left);
  if (tree !== left && (isCompare(cursor) || cursor.isWord('in') || cursor.isWord('between'))) {
    return cursor.fail(
      problem('syntax', cursor.peek().at, '比较不能连写，请用 and 连接', 'comparisons cannot be chained; join them with and'),
    );
  }
  return tree;
};

const compared = (cursor: Cursor, left: Expression): Expression => {
  const { at } = left;
  if (isCompare(cursor)) return { kind: 'compare', at, op: compareOperator(cursor), left, right: sum(cursor) };
  if (cursor.isWord('in')) {
    cursor.skip();
    return { kind: 'in', at, value: left, tests: tests(cursor) };
  }
  if (!cursor.isWord('between')) return left;
  const { at: start } = cursor.peek();
  cursor.skip();
  const from = sum(cursor);
  cursor.expectWord('and');
  return { kind: 'in', at, value: left, tests: [{ kind: 'interval', at: start, from, fromOpen: false, to: sum(cursor), toOpen: false }] };
};

const isCompare = (cursor: Cursor): boolean => cursor.peek().kind === 'sign' && COMPARE.has(cursor.peek().value);

const compareOperator = (cursor: Cursor): CompareOperator => {
  const { value } = cursor.peek();
  cursor.skip();
  return value as CompareOperator;
};

const tests = (cursor: Cursor): readonly Test[] => {
  if (opensInterval(cursor)) return [interval(cursor)];
  const bracketed = cursor.isSign('(');
  if (bracketed) cursor.skip();
  const alternatives: readonly Test[] = bracketed ? separated(cursor, ')', () => test(cursor)) : [sum(cursor)];
  // `in ["a", "b"]` is `in ("a", "b")`.
  return alternatives.flatMap((each): readonly Test[] => (each.kind === 'list' ? each.items : [each]));
};

const test = (cursor: Cursor): Test => {
  if (opensInterval(cursor)) return interval(cursor);
  const { at } = cursor.peek();
  return isCompare(cursor) ? { kind: 'bound', at, op: compareOperator(cursor), right: sum(cursor) } : sum(cursor);
};

/** Whether the bracket here holds `..` at its own level. */
const opensInterval = (cursor: Cursor): boolean => {
  let level = 0;
  for (let ahead = 0; cursor.peek(ahead).kind !== 'end'; ahead++) {
    if (cursor.isSign('(', ahead) || cursor.isSign('[', ahead)) level++;
    else if (cursor.isSign(')', ahead) || cursor.isSign(']', ahead)) level--;
    else if (level === 1 && cursor.isSign('..', ahead)) return true;
    if (level === 0) return false;
  }
  return false;
};

const interval = (cursor: Cursor): Interval => {
  const { at } = cursor.peek();
  const fromOpen = cursor.isSign('(');
  cursor.skip();
  const from = sum(cursor);
  cursor.expectSign('..');
  const to = sum(cursor);
  const toOpen = cursor.isSign(')');
  if (toOpen || cursor.isSign(']')) cursor.skip();
  else cursor.unexpected(' ] 或 )', '] or )');
  return { kind: 'interval', at, from, fromOpen, to, toOpen };
};

const arithmetic = (cursor: Cursor, ops: readonly ArithmeticOperator[], part: (cursor: Cursor) => Expression): Expression => {
  let left = part(cursor);
  for (;;) {
    const op = ops.find((each) => cursor.isSign(each));
    if (op === undefined) return left;
    cursor.skip();
    left = { kind: 'arithmetic', at: left.at, op, left, right: part(cursor) };
  }
};
const sum = (cursor: Cursor): Expression => arithmetic(cursor, ['+', '-'], product);
const product = (cursor: Cursor): Expression => arithmetic(cursor, ['*', '/'], signed);

const signed = (cursor: Cursor): Expression => {
  const { at } = cursor.peek();
  let minuses = 0;
  for (; cursor.isSign('-'); minuses++) cursor.skip();
  const value = operand(cursor, GRAMMAR);
  if (minuses % 2 === 0) return value;
  // A negative number is a literal; `0 -` keeps -0 out.
  if (value.kind === 'literal' && value.type === 'number') return { ...value, at, value: 0 - value.value };
  return { kind: 'negate', at, operand: value };
};

const GRAMMAR: Grammar = { expression, sum };
