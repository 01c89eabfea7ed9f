import { compileExpression, type Scope } from '@guiju/kernel';
import { every, not, openScope } from '../search/kind-search.ts';
import type { Aim, Outcome } from '../search/search.ts';
import { searchOver } from '../search/search-over.ts';
import type { ComparedRule } from './compared-rule.ts';

/** How a rule stands to a case: it holds in it generally, in a part of it, or never. */
export type Standing = 'general' | 'partly' | 'never';

const compiledAims = new WeakMap<ComparedRule, Aim>();
const openScopes = new WeakMap<Scope, Scope>();

const openScopeOf = (scope: Scope): Scope => {
  const open = openScopes.get(scope) ?? openScope(scope);
  openScopes.set(scope, open);
  return open;
};

/** Whether the conditions of a rule hold, leaving exceptions aside. */
const holds = (rule: ComparedRule): Aim => {
  const known = compiledAims.get(rule);
  if (known !== undefined) return known;
  const open = openScopeOf(rule.rules.scope);
  const conditions = rule.conditions.map((tree) => compileExpression(tree, open));
  const aim = every(
    conditions.map(
      ({ test }): Aim =>
        (facts, missing) =>
          test(facts, missing),
    ),
  );
  compiledAims.set(rule, aim);
  return aim;
};

const isNone = (outcome: Outcome): boolean => outcome.result === 'none' && outcome.exact;

/** Whether one rule's conditions hold wherever another's do. */
const implies = (a: ComparedRule, b: ComparedRule): boolean =>
  b.conditions.length === 0 ||
  a.caseText === b.caseText ||
  isNone(searchOver([...a.conditions, ...b.conditions], [a.rules.scope, b.rules.scope], every([holds(a), not(holds(b))])));

/** Whether two rules, of the same or of different governments, speak of the same case; conditions over different facts are taken as different. */
export const sameCase = (a: ComparedRule, b: ComparedRule): boolean =>
  a.caseText === b.caseText || (a.factsRead !== '' && a.factsRead === b.factsRead && implies(a, b) && implies(b, a));

/** How a rule stands to the case of another one. What cannot be settled counts as a part, so that nothing is claimed. */
export const standingIn = (of: ComparedRule, rule: ComparedRule): Standing => {
  const { index } = rule.compiled;
  const search = rule.search();
  const applies = search.applies(index);
  const trees = [...of.conditions, ...rule.conditions, ...search.deciding([index])];
  const outcome = searchOver(trees, [of.rules.scope, rule.rules.scope], every([holds(of), applies, holds(rule)]));
  if (isNone(outcome)) return 'never';
  return implies(of, rule) ? 'general' : 'partly';
};
