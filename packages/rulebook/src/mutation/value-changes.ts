import type { Expression, ValueType } from '@guiju/kernel';
import { DAY } from '@guiju/kernel/expression/duration';
import type { Literal } from '@guiju/kernel/expression/tree';
import { type Change, eachChanged, otherWord, replaced, within } from './change.ts';

/** Types of the names an expression may use. */
export type Types = ReadonlyMap<string, ValueType>;

const ARITHMETIC = { '+': '-', '-': '+', '*': '/', '/': '*' } as const;

const PARTS = ['year', 'month', 'day'] as const;

/** A number one more or one less, a length of time a day longer or shorter. */
const moved = (literal: Literal, by: 1 | -1): readonly Change<Expression>[] => {
  if (literal.type === 'number') return [replaced({ ...literal, value: literal.value + by }, literal.value, literal.value + by)];
  if (literal.type !== 'duration') return [];
  const days = Math.round(literal.value / DAY) + by;
  const text = days < 0 ? `-P${-days}D` : `P${days}D`;
  return [replaced({ ...literal, value: days * DAY, text }, literal.text, text)];
};

/** What can be different in an expression that is no condition: its numbers, lengths of time and ways of calculating. */
export const valueChanges = (tree: Expression): readonly Change<Expression>[] => {
  switch (tree.kind) {
    case 'literal':
      if (tree.type === 'boolean') return [replaced({ ...tree, value: !tree.value }, tree.value, !tree.value)];
      return [...moved(tree, 1), ...moved(tree, -1)];
    case 'date_part':
      return within(otherWord(PARTS, tree.part), (part) => ({ ...tree, part }));
    case 'arithmetic': {
      const op = ARITHMETIC[tree.op];
      return [
        replaced({ ...tree, op }, tree.op, op),
        ...within(valueChanges(tree.left), (left) => ({ ...tree, left })),
        ...within(valueChanges(tree.right), (right) => ({ ...tree, right })),
      ];
    }
    case 'negate':
      return within(valueChanges(tree.operand), (operand) => ({ ...tree, operand }));
    case 'list':
      return within(eachChanged(tree.items, valueChanges), (items) => ({ ...tree, items }));
    default:
      return [];
  }
};

/** Values of the choice that an expression reads, if it reads one. */
export const choicesOf = (tree: Expression, types: Types): readonly string[] => {
  const type = tree.kind === 'name' ? types.get(tree.name) : undefined;
  const item = type?.type === 'list' ? type.of : type;
  return item?.type === 'enum' ? item.values : [];
};

/** Another value of a choice where one is named, else what can be different in the value. */
export const literalChanges = (
  tree: Expression,
  choices: readonly string[],
  named: readonly string[] = [],
): readonly Change<Expression>[] =>
  tree.kind === 'literal' && tree.type === 'text'
    ? within(otherWord(choices, tree.value, named), (value) => ({ ...tree, value }))
    : valueChanges(tree);
