import type { World } from '../office/world.ts';
import type { RouteStage } from '../rules/explanation.ts';
import type { Act } from '../vocabulary/acts.ts';
import type { Role } from '../vocabulary/words.ts';
import { stageIds } from './find.ts';
import type { Matter, Origin, PlannedSeat, Stage, StageId, StagePlan, StageState } from './matter.ts';
import { outOfOrder } from './order.ts';
import { signingAct } from './signature.ts';

export type PlannedStage = StagePlan & { readonly state: StageState };

/** The slip as rules and practices ask for it now, laid over the one there is (S-6). */
export interface Plan {
  readonly stages: readonly PlannedStage[];
  readonly added: readonly StageId[];
  readonly dropped: readonly StageId[];
  /** Done, but to be done again after a stage that now comes before them. */
  readonly again: readonly StageId[];
}

const byHand = ({ origin }: { readonly origin: Origin }): boolean => origin.by === 'person';

/** The same act by the same roles is the same stage; `nth` tells repeated ones apart. */
const identify = <T>(all: readonly T[], key: (each: T) => string): ReadonlyMap<string, T> => {
  const times = new Map<string, number>();
  return new Map(
    all.map((each) => {
      const nth = (times.get(key(each)) ?? 0) + 1;
      times.set(key(each), nth);
      return [`${key(each)} ${nth}`, each];
    }),
  );
};

const keyOf = (act: string, roles: readonly string[], origin: Origin): string =>
  `${act} ${[...roles].sort().join(' ')} ${origin.by === 'practice' ? origin.practice : ''}`;

const stageKey = ({ act, planned, origin }: StagePlan): string =>
  keyOf(
    act,
    planned.filter((seat) => !byHand(seat)).map(({ role }) => role),
    origin,
  );

const originOf = ({ provisions, practice }: RouteStage): Origin =>
  practice === undefined ? { by: 'rules', provisions } : { by: 'practice', practice };

const routeKey = (stage: RouteStage): string => keyOf(stage.act, stage.roles, originOf(stage));

/** What a role establishes: what is its own, and what is for nobody alone. */
const establishedBy = ({ establishes = [], established_by = {} }: RouteStage, role: Role): readonly string[] => {
  const own = established_by[role] ?? [];
  const others = Object.values(established_by).flat();
  return establishes.filter((name) => own.includes(name) || !others.includes(name));
};

/** The seats that a rule asks for, in its order; those added by hand stay beside their neighbours. */
const seatsFor = (route: RouteStage, present: readonly PlannedSeat[]): readonly PlannedSeat[] => {
  const origin = originOf(route);
  if (present.length > 0) {
    return present.map((seat) => (byHand(seat) ? seat : { ...seat, establishes: establishedBy(route, seat.role), origin }));
  }
  return route.roles.map((role, i) => ({
    place: i + 1,
    role,
    unit: null,
    post: null,
    establishes: establishedBy(route, role),
    origin,
    before: null,
  }));
};

const asPlanned = (stage: Stage, route: RouteStage): PlannedStage => {
  const { id, act, join, planned, origin, state } = stage;
  if (state === 'done' || state === 'open') return { id, act, join, planned, origin, state };
  return { id, act, join: route.join, planned: seatsFor(route, planned), origin: originOf(route), state: 'ahead' };
};

/** A stage that no rule asks for any more: kept where it has a history or was added by hand, else gone. */
const kept = (stage: Stage): PlannedStage | null => {
  const { rounds, ...plan } = stage;
  if (byHand(plan) || plan.state !== 'ahead') return plan;
  return rounds.length > 0 ? { ...plan, state: 'stopped' } : null;
};

/** Stages that stay beside the rules' ones keep following the stage they followed. */
const withKept = (matter: Matter, ruled: readonly PlannedStage[]): readonly PlannedStage[] => {
  const all = [...ruled];
  let after = -1;
  for (const stage of matter.stages) {
    const at = all.findIndex(({ id }) => id === stage.id);
    const stays = at < 0 ? kept(stage) : null;
    if (stays !== null) all.splice(++after, 0, stays);
    else if (at >= 0) after = at;
  }
  return all;
};

/** Nothing added by hand stands after the final signature (S-15); one that would is not asked for any more. */
const beforeSignature = (signing: Act, stages: readonly PlannedStage[]): readonly PlannedStage[] => {
  const last = stages.findLastIndex(({ act, state, origin }) => act === signing && state !== 'stopped' && origin.by !== 'person');
  if (last < 0) return stages;
  return stages.map((stage, at) => (at > last && byHand(stage) && stage.state === 'ahead' ? { ...stage, state: 'stopped' } : stage));
};

/** Lays the route over the slip: done stages stay untouched, those ahead follow the rules, those added by hand stay. */
export const planSlip = (world: World, matter: Matter, route: readonly RouteStage[]): Plan => {
  const present = identify(
    matter.stages.filter((stage) => !byHand(stage)),
    stageKey,
  );
  const nextId = stageIds(matter);
  const ruled = [...identify(route, routeKey)].map(([key, stage]): PlannedStage => {
    const known = present.get(key);
    if (known !== undefined) return asPlanned(known, stage);
    const { act, join } = stage;
    return { id: nextId(), act, join, planned: seatsFor(stage, []), origin: originOf(stage), state: 'ahead' };
  });
  const course = withKept(matter, ruled);
  const ordered = beforeSignature(signingAct(world, matter, course), course);
  const again = new Set(outOfOrder(matter, ordered));
  const stages = ordered.map(
    (stage): PlannedStage => (again.has(stage.id) && stage.state === 'done' ? { ...stage, state: 'ahead' } : stage),
  );
  const was = new Map(matter.stages.map((stage) => [stage.id, stage]));
  const isAsked = (stage: { readonly state: StageState } | undefined): boolean => stage !== undefined && stage.state !== 'stopped';
  const now = new Map(stages.map((stage) => [stage.id, stage]));
  return {
    stages,
    added: stages.filter((stage) => isAsked(stage) && !isAsked(was.get(stage.id))).map(({ id }) => id),
    dropped: matter.stages.filter((stage) => isAsked(stage) && !isAsked(now.get(stage.id))).map(({ id }) => id),
    again: stages.filter(({ id }) => again.has(id) && was.get(id)?.state === 'done').map(({ id }) => id),
  };
};

/** Whether the plan differs from the slip at all, and whether a reader must be shown the difference first. */
export const differs = (matter: Matter, { stages }: Plan): { readonly any: boolean; readonly toConfirm: boolean } => {
  const full = (all: readonly PlannedStage[]): string =>
    JSON.stringify(all.map(({ id, act, join, planned, origin, state }) => [id, act, join, planned, origin, state]));
  const course = (all: readonly PlannedStage[]): string => JSON.stringify(all.map(({ id, join, state }) => [id, join, state]));
  return { any: full(stages) !== full(matter.stages), toConfirm: course(stages) !== course(matter.stages) };
};
