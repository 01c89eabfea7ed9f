import { type Cursor, RESERVED, separated } from './cursor.ts';
import { numberLiteral, temporalLiteral } from './literal.ts';
import { problem, suggestion } from './problem.ts';
import type { DatePartName, Expression, ExpressionProblem, Literal, TemporalLiteral } from './tree.ts';

/** The rules of the grammar that operands contain. */
export interface Grammar {
  readonly expression: (cursor: Cursor) => Expression;
  /** A value without comparison. */
  readonly sum: (cursor: Cursor) => Expression;
}

const FUNCTIONS: readonly string[] = ['not', 'count', 'list contains', 'date', 'date and time', 'duration'];
const VALUE = ['一个值、事实或括号', 'a value, a fact or a bracket'] as const;

/** Reads a literal, a name, a function, `some` / `every`, a list or a bracket. */
export const operand = (cursor: Cursor, grammar: Grammar): Expression => {
  const { kind, value, at } = cursor.peek();
  if (kind === 'name') return word(cursor, grammar);
  if (kind === 'end') return cursor.unexpected(...VALUE);
  if (kind === 'sign') {
    if (value === '(') return bracketed(cursor, grammar);
    if (value === '[') return listLiteral(cursor, grammar);
    return value === '@' ? atLiteral(cursor) : cursor.unexpected(...VALUE);
  }
  cursor.skip();
  return kind === 'text' ? { kind: 'literal', at, type: 'text', value } : literal(cursor, numberLiteral(value, at));
};

const literal = (cursor: Cursor, read: Literal | ExpressionProblem): Literal => ('code' in read ? cursor.fail(read) : read);

const bracketed = (cursor: Cursor, { expression }: Grammar): Expression => {
  cursor.skip();
  const inner = expression(cursor);
  if (cursor.isSign('..'))
    return cursor.fail(problem('syntax', cursor.peek().at, '区间只能写在 in 之后', 'an interval stands only after in'));
  cursor.expectSign(')');
  return inner;
};

const listLiteral = (cursor: Cursor, { expression }: Grammar): Expression => {
  const { at } = cursor.peek();
  cursor.skip();
  if (cursor.isSign(']')) return cursor.fail(problem('syntax', at, '列表不能为空', 'a list cannot be empty'));
  return { kind: 'list', at, items: separated(cursor, ']', () => expression(cursor)) };
};

const quoted = (cursor: Cursor): string | undefined => {
  const { kind, value } = cursor.peek();
  if (kind === 'text') {
    cursor.skip();
    return value;
  }
  cursor.unexpected('引号中的文本，例如 "2025-01-31"', 'a quoted text, for example "2025-01-31"');
  return undefined;
};

const atLiteral = (cursor: Cursor): Expression => {
  const { at } = cursor.peek();
  cursor.skip();
  const text = quoted(cursor) ?? '';
  const type = /^-?P/.test(text) ? 'duration' : text.includes('T') ? 'datetime' : 'date';
  return literal(cursor, temporalLiteral(type, text, at));
};

const word = (cursor: Cursor, grammar: Grammar): Expression => {
  const { value, at } = cursor.peek();
  if (value === 'some' || value === 'every') return quantified(cursor, grammar, value);
  if (value === 'list' && cursor.isWord('contains', 1)) return call(cursor, grammar, 'list contains', 2);
  if (value === 'date' && cursor.isWord('and', 1) && cursor.isWord('time', 2) && cursor.isSign('(', 3)) {
    return call(cursor, grammar, 'date and time', 3);
  }
  if (cursor.isSign('(', 1) && (value === 'not' || !RESERVED.has(value))) return call(cursor, grammar, value, 1);
  if (!RESERVED.has(value) || value === 'true' || value === 'false' || value === 'null') {
    cursor.skip();
    if (value === 'null') return { kind: 'literal', at, type: 'null', value: null };
    if (value === 'true' || value === 'false') return { kind: 'literal', at, type: 'boolean', value: value === 'true' };
    return named(value, at);
  }
  if (value === 'not') return cursor.fail(problem('syntax', at, '否定要带括号：not(…)', 'write the negation with brackets: not(…)'));
  if (value === 'if' || value === 'for' || value === 'function') {
    const instead = ['请用 and、or，或分成几条规定', 'use and, or, or several provisions'] as const;
    return cursor.fail(
      problem('unsupported', at, `不支持 ${value}；${instead[0]}`, `${value} is not part of this language; ${instead[1]}`),
    );
  }
  return cursor.unexpected(...VALUE);
};

/** `applied_on.day` is part of a date; no fact is called so. */
const named = (text: string, at: number): Expression => {
  const [, name = '', part] = /^(.+)\.(year|month|day)$/.exec(text) ?? [];
  return part === undefined
    ? { kind: 'name', at, name: text }
    : { kind: 'date_part', at, of: { kind: 'name', at, name }, part: part as DatePartName };
};

const quantified = (cursor: Cursor, grammar: Grammar, kind: 'some' | 'every'): Expression => {
  const { at } = cursor.peek();
  cursor.skip();
  const { kind: token, value: variable } = cursor.peek();
  if (token !== 'name' || RESERVED.has(variable) || variable.includes('.')) {
    return cursor.unexpected('变量名（some x in 列表 satisfies 条件）', 'a variable (some x in list satisfies condition)');
  }
  cursor.skip();
  cursor.expectWord('in');
  const list = grammar.sum(cursor);
  if (cursor.isSign(',')) {
    return cursor.fail(problem('unsupported', cursor.peek().at, '只能有一个变量；请嵌套使用', 'only one variable is possible; nest them'));
  }
  cursor.expectWord('satisfies');
  return { kind, at, variable, list, condition: grammar.expression(cursor) };
};

const call = (cursor: Cursor, { expression }: Grammar, name: string, words: number): Expression => {
  const { at } = cursor.peek();
  if (!FUNCTIONS.includes(name)) {
    const near =
      name === 'contains' ? { zh: '；是否想写 list contains？', en: '; did you mean list contains?' } : suggestion(name, FUNCTIONS);
    return cursor.fail(problem('unsupported', at, `没有函数 ${name}${near.zh}`, `there is no function ${name}${near.en}`));
  }
  cursor.skip(words);
  cursor.expectSign('(');
  if (name === 'date' || name === 'duration') return temporal(cursor, name, at);
  if (name === 'date and time') return temporal(cursor, 'datetime', at);
  const given = separated(cursor, ')', () => expression(cursor));
  const [first, second] = given;
  const needed = name === 'list contains' ? 2 : 1;
  if (first === undefined || given.length !== needed) {
    return cursor.fail(problem('syntax', at, `${name} 需要 ${needed} 个参数`, `number of arguments that ${name} takes: ${needed}`));
  }
  if (second !== undefined) return { kind: 'contains', at, list: first, item: second };
  return name === 'not' ? { kind: 'not', at, operand: first } : { kind: 'count', at, list: first };
};

const temporal = (cursor: Cursor, type: TemporalLiteral['type'], at: number): Expression => {
  const text = quoted(cursor);
  cursor.expectSign(')');
  return literal(cursor, temporalLiteral(type, text ?? '', at));
};
