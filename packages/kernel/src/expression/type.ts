import type { ArithmeticOperator, ValueType } from './tree.ts';

/** Type of a node: a value type, `null` for the literal null, `fault` where a problem is already reported. */
export type Type = ValueType | { readonly type: 'null' } | { readonly type: 'fault' };

export const BOOLEAN: Type = { type: 'boolean' };
export const NUMBER: Type = { type: 'number' };
export const NULL: Type = { type: 'null' };
export const FAULT: Type = { type: 'fault' };
const DATE: Type = { type: 'date' };
const DATETIME: Type = { type: 'datetime' };
const DURATION: Type = { type: 'duration' };

const NAMES: Readonly<Record<Type['type'], readonly [string, string]>> = {
  boolean: ['是非', 'a yes-or-no value'],
  number: ['数字', 'a number'],
  text: ['文本', 'a text'],
  date: ['日期', 'a date'],
  datetime: ['时间', 'a date and time'],
  duration: ['时长', 'a duration'],
  enum: ['选项', 'one of a fixed set of values'],
  list: ['列表', 'a list'],
  null: ['null', 'null'],
  fault: ['', ''],
};

/** What a type is called in messages. */
export const typeName = (type: Type['type']): { readonly zh: string; readonly en: string } => ({ zh: NAMES[type][0], en: NAMES[type][1] });

/** Whether values of the type have an order; texts have none that an office would mean. */
export const isOrdered = ({ type }: Type): boolean => type === 'number' || type === 'date' || type === 'datetime' || type === 'duration';

/** Texts and enum values are both texts. */
export const isTextual = ({ type }: Type): boolean => type === 'text' || type === 'enum';

/** Values of an enum, undefined for a text, which may be anything. */
export const valuesOf = (type: Type): readonly string[] | undefined => (type.type === 'enum' ? type.values : undefined);

/** Type of the elements of a list literal: one type for all, enums united; undefined when they differ. */
export const unite = (a: Type, b: Type): Type | undefined => {
  if (a.type === 'fault' || b.type === 'fault') return FAULT;
  if (a.type === 'enum' && b.type === 'enum') return { type: 'enum', values: [...new Set([...a.values, ...b.values])] };
  if (isTextual(a) && isTextual(b)) return { type: 'text' };
  return a.type === b.type && a.type !== 'list' ? a : undefined;
};

/** Result of an operation on two types, undefined where there is none; nothing is converted. */
export const arithmeticType = (op: ArithmeticOperator, left: Type, right: Type): Type | undefined =>
  RESULTS[`${left.type} ${op} ${right.type}`];

const RESULTS: Readonly<Record<string, Type>> = {
  'number + number': NUMBER,
  'number - number': NUMBER,
  'number * number': NUMBER,
  'number / number': NUMBER,
  'date - date': DURATION,
  'date + duration': DATE,
  'date - duration': DATE,
  'duration + date': DATE,
  'datetime - datetime': DURATION,
  'datetime + duration': DATETIME,
  'datetime - duration': DATETIME,
  'duration + datetime': DATETIME,
  'duration + duration': DURATION,
  'duration - duration': DURATION,
  'duration * number': DURATION,
  'number * duration': DURATION,
  'duration / number': DURATION,
  'duration / duration': NUMBER,
};
