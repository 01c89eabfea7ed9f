import { type Expression, parseExpression, printExpression, type Scope, type Test } from '@guiju/kernel';
import type { CompareOperator, Comparison, Interval, Membership } from '@guiju/kernel/expression/tree';
import { type Change, eachChanged, eachDropped, replaced, within } from './change.ts';
import { choicesOf, literalChanges, type Types, valueChanges } from './value-changes.ts';

const OPPOSITE: Readonly<Record<CompareOperator, CompareOperator>> = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' };
const BOUNDARY: Readonly<Partial<Record<CompareOperator, CompareOperator>>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };

const negated = (tree: Expression): Change<Expression> => {
  const text = printExpression(tree);
  return replaced({ kind: 'not', at: tree.at, operand: tree }, text, `not(${text})`);
};

const operators = (op: CompareOperator): readonly Change<CompareOperator>[] =>
  [OPPOSITE[op], BOUNDARY[op]].flatMap((other) => (other === undefined ? [] : [replaced(other, op, other)]));

const comparison = (tree: Comparison, types: Types): readonly Change<Expression>[] => {
  const { left, right } = tree;
  return [
    ...within(operators(tree.op), (op) => ({ ...tree, op })),
    ...within(literalChanges(left, choicesOf(right, types)), (to) => ({ ...tree, left: to })),
    ...within(literalChanges(right, choicesOf(left, types)), (to) => ({ ...tree, right: to })),
  ];
};

const interval = (test: Interval): readonly Change<Test>[] => [
  replaced({ ...test, fromOpen: !test.fromOpen }, test.fromOpen ? '(' : '[', test.fromOpen ? '[' : '('),
  replaced({ ...test, toOpen: !test.toOpen }, test.toOpen ? ')' : ']', test.toOpen ? ']' : ')'),
  ...within(valueChanges(test.from), (from) => ({ ...test, from })),
  ...within(valueChanges(test.to), (to) => ({ ...test, to })),
];

const oneTest = (test: Test, choices: readonly string[]): readonly Change<Test>[] => {
  if (test.kind === 'interval') return interval(test);
  if (test.kind !== 'bound') return literalChanges(test, choices);
  return [...within(operators(test.op), (op) => ({ ...test, op })), ...within(valueChanges(test.right), (right) => ({ ...test, right }))];
};

const testText = (test: Test): string =>
  test.kind === 'interval' || test.kind === 'bound'
    ? printExpression({ kind: 'in', at: test.at, value: { kind: 'name', at: 0, name: '…' }, tests: [test] })
    : printExpression(test);

/** One value is replaced; of several each is left out, which asks more of the scenarios. */
const membership = (tree: Membership, types: Types): readonly Change<Expression>[] => {
  const choices = choicesOf(tree.value, types);
  const tests = tree.tests.length > 1 ? eachDropped(tree.tests, testText) : [];
  const inside = eachChanged(tree.tests, (test) =>
    tree.tests.length > 1 && test.kind === 'literal' && test.type === 'text' ? [] : oneTest(test, choices),
  );
  return [negated(tree), ...within([...tests, ...inside], (to) => ({ ...tree, tests: to }))];
};

/** Everything that can be different in a condition: a comparison, a value, a number, an `and` or `or`, a part left out or negated. */
const conditionChanges = (tree: Expression, types: Types): readonly Change<Expression>[] => {
  switch (tree.kind) {
    case 'and':
    case 'or': {
      const kind = tree.kind === 'and' ? 'or' : 'and';
      const whole = (parts: readonly Expression[]): Expression => (parts.length === 1 && parts[0] ? parts[0] : { ...tree, parts });
      return [
        replaced({ ...tree, kind }, tree.kind, kind),
        ...within(eachDropped(tree.parts, printExpression), whole),
        ...within(
          eachChanged(tree.parts, (part) => conditionChanges(part, types)),
          whole,
        ),
      ];
    }
    case 'not':
      return within(conditionChanges(tree.operand, types), (operand) => ({ ...tree, operand }));
    case 'compare':
      return comparison(tree, types);
    case 'in':
      return membership(tree, types);
    case 'contains':
      return [negated(tree), ...within(literalChanges(tree.item, choicesOf(tree.list, types)), (item) => ({ ...tree, item }))];
    case 'some':
    case 'every': {
      const kind = tree.kind === 'some' ? 'every' : 'some';
      const type = tree.list.kind === 'name' ? types.get(tree.list.name) : undefined;
      const inner = type?.type === 'list' ? new Map([...types, [tree.variable, type.of]]) : types;
      return [
        replaced({ ...tree, kind }, tree.kind, kind),
        ...within(conditionChanges(tree.condition, inner), (condition) => ({ ...tree, condition })),
      ];
    }
    case 'name':
      return [negated(tree)];
    default:
      return valueChanges(tree);
  }
};

const textChanges = (text: string, changes: (tree: Expression) => readonly Change<Expression>[]): readonly Change<string>[] => {
  const parsed = parseExpression(text);
  return parsed.ok ? within(changes(parsed.tree), printExpression) : [];
};

/** Changes of a condition as the rule author writes it. */
export const whenChanges = (text: string, scope: Scope): readonly Change<string>[] => {
  const types: Types = new Map([...scope].map(([name, { type }]) => [name, type]));
  return textChanges(text, (tree) => conditionChanges(tree, types));
};

/** Changes of an expression that measures. */
export const measureChanges = (text: string): readonly Change<string>[] => textChanges(text, valueChanges);
