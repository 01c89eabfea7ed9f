import {
  addWorkingDays,
  formatDay,
  type Instant,
  kinds,
  type Matter,
  parseDay,
  type RunningLimit,
  runningLimits,
  type World,
} from '@guiju/kernel';
import { factsOf } from '@guiju/kernel/slip/rules';
import { milliseconds } from '../clock.ts';

/** A limit of a matter as the table `limits` keeps it. */
export interface LimitRow {
  readonly provision: string;
  readonly act: string;
  readonly start_day: string;
  readonly due: string;
  readonly due_at: Instant;
  /** First day on which the light is yellow. */
  readonly warn_on: string;
  readonly working_days: number | null;
  readonly provisional: boolean;
  readonly paused: boolean;
  readonly on_silence: string | null;
  readonly state: 'open' | 'kept' | 'late' | 'ended';
}

/** When the act that a limit is about was done on the slip: the end of the last round of the last stage with that act; null while it is not. */
const doneAt = (matter: Matter, act: string): Instant | null => {
  const stages = matter.stages.filter((stage) => stage.act === act && stage.state !== 'stopped');
  if (stages.length === 0 || stages.some(({ state }) => state !== 'done')) return null;
  return stages.at(-1)?.rounds.at(-1)?.closed_at ?? null;
};

/** When a fact says that the act was done, for limits whose provision names such a fact; a day counts from its beginning. */
const saidDone = ({ rulebook }: World, matter: Matter, provision: string): Instant | null => {
  const body = rulebook.byId.get(provision)?.body;
  const said = body?.kind === 'deadline' && body.done !== undefined ? matter.facts[body.done]?.value : undefined;
  if (typeof said !== 'string') return null;
  return parseDay(said) === undefined ? said : `${said}T00:00:00+08:00`;
};

const stateOf = (world: World, matter: Matter, { provision, act }: RunningLimit, dueAt: Instant): LimitRow['state'] => {
  if (matter.status === 'terminated') return 'ended';
  const done = saidDone(world, matter, provision) ?? doneAt(matter, act) ?? matter.closed?.at ?? null;
  if (done === null) return 'open';
  return milliseconds(done) > milliseconds(dueAt) ? 'late' : 'kept';
};

/** The limits of a matter as the kernel counts them now, with pauses, remaining days and light; one whose act was done shows no light. */
export const limitsOf = (world: World, matter: Matter): readonly RunningLimit[] =>
  runningLimits(
    world.rulebook,
    world.calendar,
    matter.kind,
    factsOf(world, matter),
    matter.reached,
    matter.pauses,
    world.now,
    world.settings,
    matter.judgements,
  ).map((limit) =>
    limit.due_at === null || stateOf(world, matter, limit, limit.due_at) === 'open' ? limit : { ...limit, state: 'none', remaining: null },
  );

/** The last working day before a due day: the light turns yellow then. */
const warnOn = ({ calendar }: World, due: string): string => {
  const day = parseDay(due);
  return day === undefined ? due : formatDay(addWorkingDays(calendar, day, -1));
};

/** The limits of a matter that have begun and name a day, for the table `limits`; a draft has none. */
export const limitRows = (world: World, matter: Matter): readonly LimitRow[] => {
  if (matter.status === 'draft' || kinds[matter.kind] === undefined) return [];
  return limitsOf(world, matter).flatMap((limit) => {
    const { provision, act, from, due, due_at, working_days, provisional, paused, on_silence } = limit;
    if (from === null || due === null || due_at === null) return [];
    const state = stateOf(world, matter, limit, due_at);
    return [
      { provision, act, start_day: from, due, due_at, warn_on: warnOn(world, due), working_days, provisional, paused, on_silence, state },
    ];
  });
};

/** The limit that ends first among those that run, of one act or of any. */
export const nextLimit = (limits: readonly LimitRow[], act?: string): LimitRow | undefined =>
  limits
    .filter((limit) => limit.state === 'open' && (act === undefined || limit.act === act))
    .reduce<LimitRow | undefined>((first, each) => (first === undefined || each.due_at < first.due_at ? each : first), undefined);
