import { type Compiled, compileExpression, type KindRules, type Provision, type ProvisionId, type Rulebook } from '@guiju/kernel';
import { mattersOf } from '@guiju/kernel/rules/body-for';
import { every, type KindSearch, kindSearch, not, openScope } from '../search/kind-search.ts';
import type { Aim, Outcome } from '../search/search.ts';
import { searchOver } from '../search/search-over.ts';
import type { Mutant } from './mutants.ts';
import { sameCourse } from './same-course.ts';

type Condition = Compiled | null | undefined;

const isProof = (outcome: Outcome): boolean => outcome.result === 'none' && outcome.exact;

/** Both conditions are settled, and differently. */
const differ =
  (a: Compiled | null, b: Compiled | null): Aim =>
  (facts, missing) => {
    const [one, other] = [a?.test(facts, missing) ?? true, b?.test(facts, missing) ?? true];
    return one === 'unknown' || other === 'unknown' ? 'unknown' : one !== other;
  };

/** No case of which `among` speaks tells two conditions apart. */
const sameCondition = (
  { scope }: KindRules,
  cases: KindSearch,
  index: number,
  a: Condition,
  b: Condition,
  among: readonly Aim[],
): boolean => {
  const trees = [a, b].flatMap((each) => each?.tree ?? []);
  const open = openScope(scope);
  const [one, other] = [a, b].map((each) => (each ? compileExpression(each.tree, open) : null));
  return isProof(searchOver([...cases.deciding([index]), ...trees], [scope], every([...among, differ(one ?? null, other ?? null)])));
};

/** Provisions that a provision gives way to, stands for or follows. */
const namedBy = ({ body }: Provision): readonly ProvisionId[] => [
  ...[body.exception_of, body.yields_to, body.implements, body.after].flatMap((ids) => ids ?? []),
];

/** In no case of a kind do the provision and its mutant behave differently. */
const sameIn = (before: KindRules, after: KindRules, { provision: { id }, path }: Mutant): boolean => {
  const index = before.indexOf.get(id) ?? -1;
  const [was, is] = [before.provisions[index], after.provisions[index]];
  if (was === undefined || is?.provision.id !== id) return false;
  const cases = kindSearch(before);
  const exceptions = was.exceptions.map((exception) => not(cases.applies(exception)));
  const key = path.at(-1);
  switch (key) {
    case 'when':
      return sameCondition(before, cases, index, was.when, is.when, exceptions);
    case 'require':
      return sameCondition(before, cases, index, was.require, is.require, [cases.applies(index)]);
    case 'stages_when':
      return sameCondition(before, cases, index, was.work.stagesWhen, is.work.stagesWhen, [cases.applies(index)]);
    case 'exception_of':
    case 'yields_to':
    case 'implements':
    case 'after': {
      const kept = new Set(namedBy(is.provision));
      const dropped = namedBy(was.provision).filter((other) => !kept.has(other));
      const cannotMeet = kindSearch(after);
      return (
        dropped.every((other) => isProof(cannotMeet.together(index, after.indexOf.get(other) ?? -1))) ||
        (key === 'after' && sameCourse(before, after, [index, ...dropped.map((other) => before.indexOf.get(other) ?? -1)]))
      );
    }
    default:
      return false;
  }
};

/** Whether it is proved, over the finite domains of the facts that are asked, that a mutant behaves as the provision does. */
export const behavesAlike = (rulebook: Rulebook, mutated: Rulebook, mutant: Mutant): boolean =>
  mattersOf(mutant.provision.body).every((kind) => {
    const [before, after] = [rulebook.forKind(kind), mutated.forKind(kind)];
    return before !== undefined && after !== undefined && sameIn(before, after, mutant);
  });
