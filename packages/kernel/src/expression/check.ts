import { inspect } from './inspect.ts';
import { problem } from './problem.ts';
import type { Expression, ExpressionProblem, Scope, ValueType } from './tree.ts';
import { typeName } from './type.ts';

/** Problems of a tree over a scope: unknown names, types, enum values, comparisons that never change. The result must be of type `result`. */
export const checkExpression = (tree: Expression, scope: Scope, result: ValueType['type'] = 'boolean'): readonly ExpressionProblem[] => {
  const { problems, typeOf } = inspect(tree, scope);
  const { type } = typeOf(tree);
  // A text literal is typed as an enum of one value, so an enum is a text too.
  if (type === 'fault' || type === result || (type === 'enum' && result === 'text')) return problems;
  const [is, needed] = [typeName(type), typeName(result)];
  return [
    ...problems,
    problem('result', tree.at, `结果应是${needed.zh}，现在是${is.zh}`, `the result must be ${needed.en}, it is ${is.en}`),
  ];
};
