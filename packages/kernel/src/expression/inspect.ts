import { comparisonProblem, intervalProblem, type Typed } from './check-compare.ts';
import { DAY } from './duration.ts';
import { problem, suggestion } from './problem.ts';
import type { Arithmetic, Expression, ExpressionProblem, ListLiteral, Literal, Name, Quantified, Scope, Test, ValueType } from './tree.ts';
import { arithmeticType, BOOLEAN, FAULT, NULL, NUMBER, type Type, typeName, unite } from './type.ts';

interface Context {
  readonly scope: Scope;
  /** Variables of the enclosing `some` and `every`. */
  readonly locals: ReadonlyMap<string, Type>;
  readonly types: Map<Expression, Type>;
  readonly problems: ExpressionProblem[];
}

/** Types every node of a tree over a scope and collects the problems; a node with a problem has type `fault`. */
export const inspect = (
  tree: Expression,
  scope: Scope,
): { readonly problems: readonly ExpressionProblem[]; readonly typeOf: (node: Expression) => Type } => {
  const context: Context = { scope, locals: new Map(), types: new Map(), problems: [] };
  visit(context, tree);
  return { problems: context.problems, typeOf: (node) => context.types.get(node) ?? FAULT };
};

const visit = (context: Context, node: Expression): Typed => {
  const { type, optional = false, constant = false } = infer(context, node);
  context.types.set(node, type);
  return { node, type, optional, constant };
};

type Inferred = { readonly type: Type; readonly optional?: boolean; readonly constant?: boolean };

const infer = (context: Context, node: Expression): Inferred => {
  switch (node.kind) {
    case 'literal':
      return { type: literalType(node), constant: true };
    case 'name':
      return named(context, node);
    case 'date_part': {
      const of = visit(context, node.of);
      const isDate = of.type.type === 'date' || of.type.type === 'datetime';
      return isDate ? { ...of, type: NUMBER } : { type: mismatch(context, of, 'date') };
    }
    case 'not':
      need(context, node.operand, 'boolean');
      return { type: BOOLEAN };
    case 'and':
    case 'or':
      for (const part of node.parts) need(context, part, 'boolean');
      return { type: BOOLEAN };
    case 'compare':
      report(context, comparisonProblem(node.op, visit(context, node.left), visit(context, node.right), node.at));
      return { type: BOOLEAN };
    case 'in': {
      const value = visit(context, node.value);
      for (const test of node.tests) checkTest(context, value, test);
      return { type: BOOLEAN };
    }
    case 'arithmetic':
      return arithmetic(context, node);
    case 'negate': {
      const operand = visit(context, node.operand);
      const fits = operand.type.type === 'number' || operand.type.type === 'duration';
      return fits ? operand : { type: mismatch(context, operand, 'number') };
    }
    case 'count': {
      const list = need(context, node.list, 'list');
      return { ...list, type: list.type.type === 'fault' ? FAULT : NUMBER };
    }
    case 'contains': {
      const list = need(context, node.list, 'list');
      const item = visit(context, node.item);
      report(context, comparisonProblem('=', elementOf(list), item, node.item.at));
      return { type: BOOLEAN };
    }
    case 'some':
    case 'every':
      quantified(context, node);
      return { type: BOOLEAN };
    case 'list':
      return listLiteral(context, node);
  }
};

const report = ({ problems }: Context, found: ExpressionProblem | undefined): void => {
  if (found !== undefined) problems.push(found);
};

/** Reports that a node has the wrong type, unless its problem is reported already. */
const mismatch = (context: Context, { node, type }: Typed, wanted: ValueType['type']): Type => {
  if (type.type === 'fault') return FAULT;
  const [is, needed] = [typeName(type.type), typeName(wanted)];
  report(context, problem('type', node.at, `此处需要${needed.zh}，现在是${is.zh}`, `${needed.en} is needed here, not ${is.en}`));
  return FAULT;
};

/** Visits a node that must have a type. */
const need = (context: Context, node: Expression, wanted: ValueType['type']): Typed => {
  const typed = visit(context, node);
  return typed.type.type === wanted ? typed : { ...typed, type: mismatch(context, typed, wanted) };
};

/** Stands for any element of a list in comparisons; an element is never absent. */
const elementOf = (list: Typed): Typed => ({ ...list, type: list.type.type === 'list' ? list.type.of : FAULT, optional: false });

const literalType = (literal: Literal): Type => {
  // One text is an enum of one value: comparing it with an enum that lacks the value can never hold.
  if (literal.type === 'text') return { type: 'enum', values: [literal.value] };
  return literal.type === 'null' ? NULL : { type: literal.type };
};

const named = ({ scope, locals, problems }: Context, { name, at }: Name): Inferred => {
  const local = locals.get(name);
  if (local !== undefined) return { type: local };
  const fact = scope.get(name);
  if (fact === undefined) {
    const near = suggestion(name, [...scope.keys(), ...locals.keys()]);
    problems.push(problem('unknown_name', at, `没有事实 ${name}${near.zh}`, `there is no fact ${name}${near.en}`));
    return { type: FAULT };
  }
  const { type, claim } = fact;
  return { type, optional: type.type !== 'boolean' && !(claim && type.type === 'enum' && type.values.includes('none')) };
};

const checkTest = (context: Context, value: Typed, test: Test): void => {
  if (test.kind === 'interval') {
    const [from, to] = [visit(context, test.from), visit(context, test.to)];
    const wrong = comparisonProblem('>=', value, from, test.at) ?? comparisonProblem('<=', value, to, test.at);
    report(context, wrong ?? intervalProblem(test));
  } else if (test.kind === 'bound') {
    report(context, comparisonProblem(test.op, value, visit(context, test.right), test.at));
  } else {
    const alternative = visit(context, test);
    report(context, comparisonProblem('=', value, alternative.type.type === 'list' ? elementOf(alternative) : alternative, test.at));
  }
};

const arithmetic = (context: Context, node: Arithmetic): Inferred => {
  const [left, right] = [visit(context, node.left), visit(context, node.right)];
  if (left.type.type === 'fault' || right.type.type === 'fault') return { type: FAULT };
  const type = arithmeticType(node.op, left.type, right.type);
  const wrong = arithmeticProblem(node, type, left.type, right.type);
  report(context, wrong);
  return { type: wrong === undefined && type !== undefined ? type : FAULT, optional: true, constant: left.constant && right.constant };
};

const arithmeticProblem = (
  { op, left, right, at }: Arithmetic,
  result: Type | undefined,
  a: Type,
  b: Type,
): ExpressionProblem | undefined => {
  if (result === undefined) {
    const [zero, one] = [typeName(a.type), typeName(b.type)];
    return problem('type', at, `${zero.zh}与${one.zh}不能用 ${op} 计算`, `${zero.en} ${op} ${one.en} has no result`);
  }
  if (op === '/' && right.kind === 'literal' && right.value === 0) return problem('constant', right.at, '不能除以 0', 'cannot divide by 0');
  const parts = [left, right].some((each) => each.kind === 'literal' && each.type === 'duration' && each.value % DAY !== 0);
  return result.type === 'date' && parts ? problem('type', at, '日期只能加减整天', 'only whole days can be added to a date') : undefined;
};

const quantified = (context: Context, { variable, list, condition, at }: Quantified): void => {
  const { type } = elementOf(need(context, list, 'list'));
  if (context.scope.has(variable) || context.locals.has(variable)) {
    report(
      context,
      problem(
        'shadowed_name',
        at,
        `变量 ${variable} 与已有名称相同，请换一个`,
        `the variable ${variable} hides a name in use; choose another`,
      ),
    );
  }
  need({ ...context, locals: new Map([...context.locals, [variable, type]]) }, condition, 'boolean');
};

const listLiteral = (context: Context, node: ListLiteral): Inferred => {
  const items = node.items.map((item) => visit(context, item));
  let of: Type | undefined;
  for (const { node: item, type } of items) {
    of = type.type === 'null' || type.type === 'list' ? undefined : of === undefined ? type : unite(of, type);
    if (of === undefined) {
      report(context, problem('type', item.at, '列表的各项应是同一种值', 'the items of a list must be values of one type'));
      return { type: FAULT };
    }
  }
  if (of === undefined || of.type === 'fault' || of.type === 'null') return { type: FAULT };
  return { type: { type: 'list', of }, constant: items.every(({ constant }) => constant) };
};
