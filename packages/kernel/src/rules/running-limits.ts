import { type Calendar, countWorkingDays, dueInstant, formatInstant, parseDay, parseInstant } from '../calendar/index.ts';
import type { Facts } from '../expression/index.ts';
import type { Settings } from '../office/world.ts';
import type { Pause } from '../slip/matter.ts';
import type { Instant, KindId } from '../vocabulary/words.ts';
import type { CompiledProvision, Rulebook, Run } from './compiled.ts';
import type { Limit } from './explanation.ts';
import { applies, verdictOf } from './judge-provision.ts';
import { begunOn, limitOf, limitStands, stopsOf } from './limit.ts';
import { type LimitRule, spanUnder } from './limit-rule.ts';
import { instantNumber } from './moment.ts';
import type { LimitPause } from './pause.ts';
import { type RunOptions, startRun } from './run.ts';
import type { Span } from './span.ts';

/** Light of a limit (督办灯): green, yellow on the last working day before it ends and on the day itself, red after its end. */
export type Light = 'green' | 'yellow' | 'red' | 'none';

/** A limit of a matter under way. `none` as state: it has not begun, has no figure, or the act is done. */
export interface RunningLimit extends Limit {
  readonly state: Light;
  /** Working days after today up to and with the due day; negative when it is over. */
  readonly remaining: number | null;
  /** The moment it ends: closing time of the due day, or the moment that a fact names. */
  readonly due_at: Instant | null;
  readonly paused: boolean;
  readonly pauses: readonly LimitPause[];
}

/** From this many remaining working days on the light is yellow. */
const YELLOW_FROM = 1;

/**
 * The limits of a matter under way, in the order of the articles, each counted from when it really began; pauses stop the clock in whole
 * days. Throws a RangeError on a kind or moment that does not exist.
 */
export const runningLimits = (
  rulebook: Rulebook,
  calendar: Calendar,
  kind: KindId,
  facts: Facts,
  reached: NonNullable<RunOptions['reached']>,
  pauses: readonly Pause[],
  now: Instant,
  settings: Pick<Settings, 'closing'>,
  judgements: NonNullable<RunOptions['judgements']> = {},
): readonly RunningLimit[] => {
  const run = startRun({ rulebook, calendar, now }, kind, facts, { reached, judgements });
  return run.rules.provisions.flatMap((provision) => {
    const { limit } = provision.work;
    if (limit === undefined || applies(run, provision) !== true || !limitStands(limit, verdictOf(run, provision))) return [];
    return [runningLimit(run, provision, limit, pauses, settings)];
  });
};

const runningLimit = (
  run: Run,
  provision: CompiledProvision,
  rule: LimitRule,
  pauses: readonly Pause[],
  settings: Pick<Settings, 'closing'>,
): RunningLimit => {
  const span = spanUnder(rule, run.facts);
  const begun = begunOn(run, rule);
  const start = begun ?? run.today;
  const stops = begun === null ? [] : stopsOf(run, provision.provision, rule, start, pauses);
  const limit = limitOf(run, provision, rule, start, stops);
  if (begun === null && (span === null || span.anchor === 'start'))
    return { ...limit, from: null, due: null, provisional: false, skipped: [], ...IDLE };
  const day = limit.due === null ? undefined : parseDay(limit.due);
  if (day === undefined) return { ...limit, ...IDLE };
  const end = momentNamed(run, span) ?? dueInstant(day, settings.closing);
  const remaining = countWorkingDays(run.calendar, run.today, day);
  const done = typeof rule.done?.read(run.facts) === 'string';
  return {
    ...limit,
    state: done ? 'none' : light(end, run.at, remaining),
    remaining,
    due_at: formatInstant(end),
    paused: stops.some(({ to }) => to === null),
    pauses: stops,
  };
};

const IDLE = { state: 'none', remaining: null, due_at: null, paused: false, pauses: [] } as const;

/** The exact moment of a limit that ends at a datetime fact. */
const momentNamed = (run: Run, span: Span | null): number | undefined => {
  if (span === null || span.anchor === 'start' || span.days !== 0) return undefined;
  const value = span.anchor.read(run.facts);
  return typeof value === 'string' ? parseInstant(value) : undefined;
};

const light = (end: number, at: Instant, remaining: number): Light => {
  if (instantNumber(at) > end) return 'red';
  return remaining <= YELLOW_FROM ? 'yellow' : 'green';
};
