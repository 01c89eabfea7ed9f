import { arithmetic, negative } from './arithmetic.ts';
import { comparison } from './compare.ts';
import { datePart } from './date-part.ts';
import { encode, factReader } from './fact-value.ts';
import { inspect } from './inspect.ts';
import { count, listLiteral, quantification, type Variable } from './list.ts';
import { junction, negation } from './logic.ts';
import { containment, membership } from './membership.ts';
import { printExpression } from './print.ts';
import { blameUnsettled, isUnsettled, type Step, type StepBody } from './step.ts';
import { type Trace, traceOf } from './trace.ts';
import type { Expression, Facts, Literal, Name, Quantified, Scope } from './tree.ts';
import type { Type } from './type.ts';

/** Three-valued result of a condition; unknown is never false. */
export type Truth = true | false | 'unknown';

/** An expression ready to be evaluated many times. */
export interface Compiled {
  readonly tree: Expression;
  /** Facts it may read, in order of appearance. */
  readonly names: readonly string[];
  /** Result of a condition; `missing` receives exactly the facts whose absence leaves it unknown. Throws when the expression is no condition. */
  readonly test: (facts: Facts, missing?: Set<string>) => Truth;
  /** Result of any expression as JSON: dates, instants and durations as ISO text, `null` absent, `undefined` unknown (then `missing` is filled). */
  readonly value: (facts: Facts, missing?: Set<string>) => unknown;
  /** Result with that of every part, for the explanation. */
  readonly trace: (facts: Facts) => Trace;
}

/** Compiles a checked tree to closures. Throws when the check finds problems: those are to be reported at loading. */
export const compileExpression = (tree: Expression, scope: Scope): Compiled => {
  const { problems, typeOf } = inspect(tree, scope);
  const [first] = problems;
  if (first !== undefined) throw new TypeError(`cannot compile ${printExpression(tree)}: ${first.message.en}`);
  const names = new Set<string>();
  const root = compile({ scope, typeOf, names, locals: new Map() }, tree);
  const { run, blame, type } = root;
  const explain = (facts: Facts, missing: Set<string> | undefined): undefined => {
    if (missing !== undefined) blame(facts, missing);
  };
  return {
    tree,
    names: [...names],
    test: (facts, missing) => {
      const value = run(facts);
      if (value === true || value === false) return value;
      if (type.type !== 'boolean') throw new TypeError(`not a condition: ${root.text}`);
      explain(facts, missing);
      return 'unknown';
    },
    value: (facts, missing) => {
      const value = run(facts);
      return isUnsettled(value) ? explain(facts, missing) : encode(type, value);
    },
    trace: (facts) => traceOf(root, facts),
  };
};

interface Context {
  readonly scope: Scope;
  readonly typeOf: (node: Expression) => Type;
  readonly names: Set<string>;
  /** Variables in force, each with the list it runs over. */
  readonly locals: ReadonlyMap<string, { readonly variable: Variable; readonly list: Step }>;
}

const compile = (context: Context, node: Expression): Step => {
  const body = bodyOf(context, node);
  const parts = (body.parts ?? []).filter((part) => part.node.kind !== 'literal');
  return {
    blame: (facts, missing) => blameUnsettled(parts, facts, missing),
    ...body,
    parts,
    node,
    text: printExpression(node),
    type: context.typeOf(node),
  };
};

const bodyOf = (context: Context, node: Expression): StepBody => {
  const stepOf = (each: Expression): Step => compile(context, each);
  switch (node.kind) {
    case 'literal':
      return constant(node);
    case 'name':
      return named(context, node);
    case 'date_part':
      return datePart(node.part, stepOf(node.of));
    case 'not':
      return negation(stepOf(node.operand));
    case 'and':
    case 'or':
      return junction(node.kind, node.parts.map(stepOf));
    case 'compare':
      return comparison(node.op, stepOf(node.left), stepOf(node.right));
    case 'in':
      return membership(stepOf(node.value), node.tests, stepOf);
    case 'arithmetic':
      return arithmetic(node.op, context.typeOf(node), stepOf(node.left), stepOf(node.right));
    case 'negate':
      return negative(stepOf(node.operand));
    case 'count':
      return count(stepOf(node.list));
    case 'contains':
      return containment(stepOf(node.list), stepOf(node.item));
    case 'some':
    case 'every':
      return quantified(context, node);
    case 'list':
      return listLiteral(node.items.map(stepOf));
  }
};

const constant = ({ value }: Literal): StepBody => ({ run: () => value });

const named = ({ scope, names, locals }: Context, { name }: Name): StepBody => {
  const local = locals.get(name);
  if (local !== undefined) {
    const { variable, list } = local;
    return { run: () => variable.element, blame: list.blame };
  }
  names.add(name);
  return { run: factReader(name, scope), blame: (_facts, missing) => void missing.add(name) };
};

const quantified = (context: Context, { kind, variable: name, list: listNode, condition }: Quantified): StepBody => {
  const list = compile(context, listNode);
  const variable: Variable = { element: undefined };
  const inner = { ...context, locals: new Map([...context.locals, [name, { variable, list }]]) };
  return quantification(kind, variable, list, compile(inner, condition));
};
