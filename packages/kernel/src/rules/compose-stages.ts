import type { Join } from '../vocabulary/acts.ts';
import type { ProvisionId, Role } from '../vocabulary/words.ts';
import type { RouteStage } from './explanation.ts';
import type { PlannedRoute, Slot } from './stage-plan.ts';

/** A stage while routes are merged. */
interface Draft {
  readonly slot: Slot;
  readonly provisions: ProvisionId[];
  readonly establishes: string[];
  readonly establishedBy: Map<Role, string[]>;
  readonly before: Draft[];
  join: Join;
}

const STRICTNESS: readonly Join[] = ['any', 'all', 'in_turn'];

const add = (all: string[], more: readonly string[]): void => {
  for (const each of more) if (!all.includes(each)) all.push(each);
};

const merge = (routes: readonly PlannedRoute[]): ReadonlyMap<Slot, Draft> => {
  const drafts = new Map<Slot, Draft>();
  for (const { id, stages } of routes) {
    let last: Draft | undefined;
    for (const { slot, join, establishes, establishedBy } of stages) {
      const stage: Draft = drafts.get(slot) ?? { slot, provisions: [], establishes: [], establishedBy: new Map(), before: [], join };
      drafts.set(slot, stage);
      if (STRICTNESS.indexOf(join) > STRICTNESS.indexOf(stage.join)) stage.join = join;
      stage.provisions.push(id);
      add(stage.establishes, establishes);
      for (const [role, facts] of Object.entries(establishedBy)) {
        const own = stage.establishedBy.get(role) ?? [];
        stage.establishedBy.set(role, own);
        add(own, facts);
      }
      if (last !== undefined) stage.before.push(last);
      last = stage;
    }
  }
  return drafts;
};

/** A route that stands after another one follows all the stages that the two do not share. */
const follow = (routes: readonly PlannedRoute[], drafts: ReadonlyMap<Slot, Draft>): void => {
  for (const route of routes) {
    if (route.after.length === 0) continue;
    const own = new Set(route.stages.map(({ slot }) => slot));
    for (const earlier of routes) {
      if (!route.after.includes(earlier.id)) continue;
      const shared = new Set(earlier.stages.map(({ slot }) => slot).filter((slot) => own.has(slot)));
      const before = earlier.stages.flatMap(({ slot }) => (shared.has(slot) ? [] : (drafts.get(slot) ?? [])));
      for (const slot of own) if (!shared.has(slot)) drafts.get(slot)?.before.push(...before);
    }
  }
};

/** The stages of a slip in their order. */
export interface ComposedStages {
  readonly stages: readonly RouteStage[];
  /** Provisions whose orders contradict each other; empty in a rulebook that `verify` has passed. */
  readonly conflict: readonly ProvisionId[];
}

/**
 * Merges routes that apply together, given in the order of the articles: each keeps its own order, `after` orders two of them, and the
 * order of the articles decides the rest. The same act by the same roles becomes one stage, under the stricter way of joining.
 */
export const composeStages = (routes: readonly PlannedRoute[]): ComposedStages => {
  const drafts = merge(routes);
  follow(routes, drafts);
  const waiting = new Set(drafts.values());
  const stages: RouteStage[] = [];
  let conflict: readonly ProvisionId[] = [];
  while (waiting.size > 0) {
    const all = [...waiting];
    let next = all.find(({ before }) => !before.some((earlier) => waiting.has(earlier)));
    if (next === undefined) {
      if (conflict.length === 0) conflict = [...new Set(all.flatMap(({ provisions }) => provisions))];
      next = all[0];
    }
    if (next === undefined) break;
    waiting.delete(next);
    const { slot, join, provisions, establishes, establishedBy } = next;
    stages.push({
      act: slot.act,
      roles: slot.roles,
      join,
      provisions,
      ...(establishes.length > 0 ? { establishes } : {}),
      ...(establishedBy.size > 0 ? { established_by: Object.fromEntries(establishedBy) } : {}),
    });
  }
  return { stages, conflict };
};
