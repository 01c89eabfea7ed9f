import type { Run, Value } from './fact-value.ts';
import { blameUnsettled, type Step, type StepBody } from './step.ts';

/** The variable of `some` or `every` while it runs; evaluation is synchronous, so one cell per compiled node is enough. */
export interface Variable {
  element: Value;
}

/** `[a, b]`: a list even when elements are unknown, so that what does not need them is still known. */
export const listLiteral = (items: readonly Step[]): StepBody => ({
  run: (facts) => items.map(({ run }) => run(facts)),
  parts: items,
});

/** `count(list)`; absent when the list is absent. */
export const count = (list: Step): StepBody => ({
  run: (facts) => {
    const elements = list.run(facts);
    return Array.isArray(elements) ? elements.length : elements;
  },
  parts: [list],
});

/** `some` / `every` after Kleene; an absent list satisfies neither. */
export const quantification = (kind: 'some' | 'every', variable: Variable, list: Step, condition: Step): StepBody => {
  const deciding = kind === 'some';
  const run: Run = (facts) => {
    const elements = list.run(facts);
    if (elements === null) return false;
    if (!Array.isArray(elements)) return ofUnknownList(facts);
    let unknown = false;
    for (const element of elements) {
      variable.element = element;
      const held = condition.run(facts);
      if (held === deciding) return deciding;
      if (held === undefined) unknown = true;
    }
    return unknown ? undefined : !deciding;
  };
  /** What no element can satisfy, none satisfies. The counterpart does not hold: an absent list has no `every`. */
  const ofUnknownList: Run = (facts) => {
    variable.element = undefined;
    return deciding && condition.run(facts) === false ? false : undefined;
  };
  const each: NonNullable<Step['each']> = (facts, visit) => {
    const elements = list.run(facts);
    for (const element of Array.isArray(elements) ? elements : elements === undefined ? [undefined] : []) {
      variable.element = element;
      visit(condition);
    }
  };
  return {
    run,
    each,
    parts: [list],
    blame: (facts, missing) => {
      blameUnsettled([list], facts, missing);
      each(facts, () => blameUnsettled([condition], facts, missing));
    },
  };
};
