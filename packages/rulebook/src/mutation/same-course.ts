import { compileExpression, type KindRules, type Truth } from '@guiju/kernel';
import { composeStages } from '@guiju/kernel/rules/compose-stages';
import type { PlannedRoute } from '@guiju/kernel/rules/stage-plan';
import { every, kindSearch, openScope } from '../search/kind-search.ts';
import type { Aim } from '../search/search.ts';
import { searchOver } from '../search/search-over.ts';

const stagesOf = (routes: readonly PlannedRoute[], applying: ReadonlySet<number>): string =>
  JSON.stringify(composeStages(routes.filter(({ index }) => applying.has(index))));

/** Whether two orderings of the same routes give the same stages in every case in which the routes that they order differently all apply. */
export const sameCourse = (before: KindRules, after: KindRules, ordered: readonly number[]): boolean => {
  const cases = kindSearch(before);
  const open = openScope(before.scope);
  const conditions = before.routes.map(({ index }) => {
    const needed = before.provisions[index]?.work.stagesWhen;
    const stagesWhen = needed === undefined ? null : compileExpression(needed.tree, open);
    const aim: Aim = (facts, missing) => stagesWhen?.test(facts, missing) ?? true;
    return { index, tree: needed?.tree, takesStages: every([cases.applies(index), aim]) };
  });
  const known = new Map<string, boolean>();
  const differs = (applying: ReadonlySet<number>): boolean => {
    const key = [...applying].join(' ');
    const found = known.get(key) ?? stagesOf(before.routes, applying) !== stagesOf(after.routes, applying);
    known.set(key, found);
    return found;
  };
  const courseDiffers: Aim = (facts, missing) => {
    const applying = new Set<number>();
    let settled: Truth = true;
    for (const { index, takesStages } of conditions) {
      const truth = takesStages(facts, missing);
      if (truth === 'unknown') settled = 'unknown';
      if (truth === true) applying.add(index);
    }
    return settled === 'unknown' ? settled : differs(applying);
  };
  const trees = [...cases.deciding(conditions.map(({ index }) => index)), ...conditions.flatMap(({ tree }) => tree ?? [])];
  const outcome = searchOver(trees, [before.scope], every([...ordered.map((index) => cases.applies(index)), courseDiffers]));
  return outcome.result === 'none' && outcome.exact;
};
