import { type Compare, compareBy } from './compare.ts';
import type { Run, Value } from './fact-value.ts';
import { blameUnsettled, type Step, type StepBody } from './step.ts';
import type { Expression, Facts, Test } from './tree.ts';

/** One alternative of `in`, with the steps its bounds are. */
interface Alternative {
  readonly holds: (value: Value, facts: Facts) => boolean | undefined;
  readonly bounds: readonly Step[];
}

const equals = compareBy('=');
const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;

/** `value in (…)`: true when one alternative holds, unknown when one may. */
export const membership = (value: Step, tests: readonly Test[], stepOf: (node: Expression) => Step): StepBody => {
  const alternatives = tests.map((test) => alternative(test, stepOf));
  return {
    run: amongTexts(value.run, tests) ?? among(value.run, alternatives),
    parts: [value, ...alternatives.flatMap(({ bounds }) => bounds)],
    blame: (facts, missing) => {
      const given = value.run(facts);
      if (given === undefined) value.blame(facts, missing);
      for (const { holds, bounds } of alternatives) if (holds(given, facts) === undefined) blameUnsettled(bounds, facts, missing);
    },
  };
};

const among =
  (value: Run, alternatives: readonly Alternative[]): Run =>
  (facts) => {
    const given = value(facts);
    let unknown = false;
    for (const { holds } of alternatives) {
      const held = holds(given, facts);
      if (held === true) return true;
      if (held === undefined) unknown = true;
    }
    return unknown ? undefined : false;
  };

/** `fact in ("a", "b")` without a call per text. */
const amongTexts = (value: Run, tests: readonly Test[]): Run | undefined => {
  const texts = tests.flatMap((test) => (test.kind === 'literal' && test.type === 'text' ? [test.value] : []));
  if (texts.length !== tests.length) return undefined;
  return (facts) => {
    const given = value(facts);
    if (given === undefined) return undefined;
    for (let i = 0; i < texts.length; i++) if (texts[i] === given) return true;
    return false;
  };
};

const alternative = (test: Test, stepOf: (node: Expression) => Step): Alternative => {
  if (test.kind === 'interval') {
    const [from, to] = [stepOf(test.from), stepOf(test.to)];
    const [above, below] = [compareBy(test.fromOpen ? '>' : '>='), compareBy(test.toOpen ? '<' : '<=')];
    return { holds: (value, facts) => both(above(value, from.run(facts)), below(value, to.run(facts))), bounds: [from, to] };
  }
  const bound = stepOf(test.kind === 'bound' ? test.right : test);
  const compare: Compare = test.kind === 'bound' ? compareBy(test.op) : compareWith(bound);
  return { holds: (value, facts) => compare(value, bound.run(facts)), bounds: [bound] };
};

/** A list must contain the value, null asks for absence, anything else must be equal. */
const compareWith = ({ type }: Step): Compare => {
  if (type.type === 'list') return (value, list) => contains(list, value);
  return type.type === 'null' ? (value) => (value === undefined ? undefined : value === null) : equals;
};

/** Whether a list has an element that equals the item. */
const contains = (list: Value, item: Value): boolean | undefined => {
  if (list === null || item === null) return false;
  if (!Array.isArray(list)) return undefined;
  let unknown = false;
  for (const element of list) {
    const equal = equals(element, item);
    if (equal === true) return true;
    if (equal === undefined) unknown = true;
  }
  return unknown ? undefined : false;
};

/** `list contains(list, item)`. */
export const containment = (list: Step, item: Step): StepBody => ({
  run: (facts) => contains(list.run(facts), item.run(facts)),
  parts: [list, item],
});
