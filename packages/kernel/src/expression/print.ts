import type { ArithmeticOperator, Expression, Literal, Test } from './tree.ts';

/** How tightly a node binds; a looser one needs brackets inside. */
const SUM = 4;
const OPERAND = 7;
const BINDING: Readonly<Record<Expression['kind'], number>> = {
  some: 0,
  every: 0,
  or: 1,
  and: 2,
  compare: 3,
  in: 3,
  arithmetic: SUM,
  negate: 6,
  literal: OPERAND,
  name: OPERAND,
  date_part: OPERAND,
  not: OPERAND,
  count: OPERAND,
  contains: OPERAND,
  list: OPERAND,
};
const PRODUCT: ReadonlySet<ArithmeticOperator> = new Set(['*', '/']);

/** The canonical text of a tree; parsing it gives the same tree, columns apart. */
export const printExpression = (tree: Expression): string => {
  switch (tree.kind) {
    case 'literal':
      return printLiteral(tree);
    case 'name':
      return tree.name;
    case 'date_part':
      return `${tree.of.name}.${tree.part}`;
    case 'not':
      return `not(${printExpression(tree.operand)})`;
    case 'and':
    case 'or':
      return tree.parts.map((part) => within(part, BINDING[tree.kind] + 1)).join(` ${tree.kind} `);
    case 'compare':
      return `${within(tree.left, SUM)} ${tree.op} ${within(tree.right, SUM)}`;
    case 'in':
      return `${within(tree.value, SUM)} in ${printTests(tree.tests)}`;
    case 'arithmetic': {
      const level = PRODUCT.has(tree.op) ? SUM + 1 : SUM;
      return `${within(tree.left, level)} ${tree.op} ${within(tree.right, level + 1)}`;
    }
    case 'negate':
      return `-${within(tree.operand, OPERAND)}`;
    case 'count':
      return `count(${printExpression(tree.list)})`;
    case 'contains':
      return `list contains(${printExpression(tree.list)}, ${printExpression(tree.item)})`;
    case 'some':
    case 'every':
      return `${tree.kind} ${tree.variable} in ${within(tree.list, SUM)} satisfies ${printExpression(tree.condition)}`;
    case 'list':
      return `[${tree.items.map(printExpression).join(', ')}]`;
  }
};

const within = (tree: Expression, least: number): string => {
  const binding = tree.kind === 'arithmetic' && PRODUCT.has(tree.op) ? SUM + 1 : BINDING[tree.kind];
  return binding < least ? `(${printExpression(tree)})` : printExpression(tree);
};

const printTests = (tests: readonly Test[]): string => {
  const [first] = tests;
  return tests.length === 1 && first?.kind === 'interval' ? printTest(first) : `(${tests.map(printTest).join(', ')})`;
};

const printTest = (test: Test): string => {
  if (test.kind === 'interval')
    return `${test.fromOpen ? '(' : '['}${within(test.from, SUM)}..${within(test.to, SUM)}${test.toOpen ? ')' : ']'}`;
  return test.kind === 'bound' ? `${test.op} ${within(test.right, SUM)}` : within(test, SUM);
};

const printLiteral = (literal: Literal): string => {
  switch (literal.type) {
    case 'text':
      return JSON.stringify(literal.value);
    case 'date':
    case 'duration':
      return `${literal.type}("${literal.text}")`;
    case 'datetime':
      return `date and time("${literal.text}")`;
    case 'number':
      return printNumber(literal.value);
    default:
      return String(literal.value);
  }
};

/** Decimal digits without an exponent, which the language does not have. */
const printNumber = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(14).replace(/0+$/, '') : text;
};
