import type { KindRules } from '@guiju/kernel';
import { composeStages } from '@guiju/kernel/rules/compose-stages';
import type { PlannedRoute, Slot } from '@guiju/kernel/rules/stage-plan';
import type { Check } from './check.ts';
import { signersDiffer } from './contradicting-signers.ts';
import { faultTogether } from './pairs.ts';

const slotsOf = ({ stages }: PlannedRoute): readonly Slot[] => stages.map(({ slot }) => slot);

/** Whether each stage of the two merged routes but the last has the next one as the only stage that may follow it. */
const isDetermined = (a: PlannedRoute, b: PlannedRoute): boolean => {
  const before = new Map<Slot, Set<Slot>>([...slotsOf(a), ...slotsOf(b)].map((slot) => [slot, new Set()]));
  for (const slots of [slotsOf(a), slotsOf(b)]) {
    for (const [i, slot] of slots.entries()) for (const earlier of slots.slice(0, i)) before.get(slot)?.add(earlier);
  }
  const waiting = new Set(before.keys());
  while (waiting.size > 0) {
    const free = [...waiting].filter((slot) => ![...(before.get(slot) ?? [])].some((earlier) => waiting.has(earlier)));
    const [next] = free;
    if (next === undefined || free.length > 1) return false;
    waiting.delete(next);
  }
  return true;
};

/** Whether a route stands after another, directly or by way of further routes. */
const follows = (routes: ReadonlyMap<string, PlannedRoute>, later: PlannedRoute, earlier: PlannedRoute): boolean =>
  later.after.some((id) => {
    const between = routes.get(id);
    return between !== undefined && (between === earlier || follows(routes, between, earlier));
  });

/** Whether a slip of the two, given in the order of the articles, has what only one brings before what only the other brings. */
const keeps = (inOrder: readonly PlannedRoute[], earlier: PlannedRoute, later: PlannedRoute): boolean => {
  const { stages, conflict } = composeStages(inOrder);
  if (conflict.length > 0) return false;
  const own = (route: PlannedRoute, other: PlannedRoute) =>
    stages.flatMap(({ provisions }, i) => (provisions.includes(route.id) && !provisions.includes(other.id) ? [i] : []));
  return Math.max(-1, ...own(earlier, later)) < Math.min(stages.length, ...own(later, earlier));
};

const isOrdered = ({ routes }: KindRules, a: PlannedRoute, b: PlannedRoute): boolean => {
  const byId = new Map(routes.map((route) => [route.id, route]));
  if (isDetermined(a, b)) return true;
  if (follows(byId, b, a)) return keeps([a, b], a, b);
  return follows(byId, a, b) && keeps([a, b], b, a);
};

/** Two routes that can apply together merge into one order of stages, or one says after which it stands. */
export const unorderedRoutes: Check = ({ kinds }) =>
  kinds.flatMap((ofKind) => {
    const { rules } = ofKind;
    return rules.routes.flatMap((a, i) =>
      rules.routes.slice(i + 1).flatMap((b) => {
        const [earlier, later] = [rules.provisions[a.index], rules.provisions[b.index]];
        if (earlier === undefined || later === undefined) return [];
        // Who signs must be settled first; the order follows from it.
        if (isOrdered(rules, a, b) || signersDiffer({ earlier, later })) return [];
        return faultTogether(ofKind, { earlier, later }, 'unordered_routes', 'stages', {
          zh: '环节的先后却没有定：请用 after 或 exception_of 写明',
          en: 'yet nothing orders their stages: say it with after or exception_of',
        });
      }),
    );
  });
