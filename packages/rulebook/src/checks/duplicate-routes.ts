import type { PlannedRoute } from '@guiju/kernel/rules/stage-plan';
import { every, not } from '../search/kind-search.ts';
import { type Book, bodyFault, type Check } from './check.ts';

const sameStages = (a: PlannedRoute, b: PlannedRoute): boolean =>
  a.stages.length === b.stages.length && a.stages.every(({ slot, join }, i) => slot === b.stages[i]?.slot && join === b.stages[i]?.join);

/** Whether one provision surely applies wherever the other does. */
const implies = ({ cases }: Book['kinds'][number], a: number, b: number): boolean => {
  const outcome = cases.search([a, b], every([cases.applies(a), not(cases.applies(b))]));
  return outcome.result === 'none' && outcome.exact;
};

/** Two routes with the same stages in the same cases: one of them is probably a slip of the pen. */
export const duplicateRoutes: Check = ({ kinds }) =>
  kinds.flatMap((ofKind) => {
    const { provisions, routes } = ofKind.rules;
    return routes.flatMap((a, i) =>
      routes.slice(i + 1).flatMap((b) => {
        const later = provisions[b.index]?.provision;
        if (later === undefined || !sameStages(a, b)) return [];
        if (!implies(ofKind, a.index, b.index) || !implies(ofKind, b.index, a.index)) return [];
        const message = { zh: `与 ${a.id} 的条件和环节完全相同`, en: `has the same condition and stages as ${a.id}` };
        return [bodyFault('warning', 'duplicate_route', later, ['stages'], message, [a.id])];
      }),
    );
  });
