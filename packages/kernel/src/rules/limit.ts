import { dayOfInstant, explainWorkingDays, formatDay, parseInstant } from '../calendar/index.ts';
import type { Facts } from '../expression/index.ts';
import type { Checkpoint } from '../vocabulary/checkpoints.ts';
import type { Instant, Verdict } from '../vocabulary/words.ts';
import type { CompiledProvision, Run } from './compiled.ts';
import type { Limit } from './explanation.ts';
import { type LimitRule, spanUnder } from './limit-rule.ts';
import { type LimitPause, type Pausing, pausesOf } from './pause.ts';
import type { Provision } from './rulebook.ts';
import { dayOfFact, measure } from './span.ts';

/** Day on which a checkpoint was reached; null when it was not. */
export const dayReached = (reached: Readonly<Partial<Record<Checkpoint, Instant>>>, checkpoint: Checkpoint): number | null => {
  const moment = reached[checkpoint];
  const instant = moment === undefined ? undefined : parseInstant(moment);
  return instant === undefined ? null : dayOfInstant(instant);
};

/** Day on which a limit has begun; null when it has not. */
export const begunOn = (run: Run, { start }: LimitRule): number | null =>
  'checkpoint' in start ? dayReached(run.reached, start.checkpoint) : (dayOfFact(start.fact.read(run.facts)) ?? null);

/** Day on which a limit begins: as it did, else as if the event happened at the moment asked about. */
export const startOf = (run: Run, rule: LimitRule): number => begunOn(run, rule) ?? run.today;

/** The time that a limit keeps out by its own facts. */
const ownPause = ({ pause }: LimitRule, { id, gist }: Provision, facts: Facts): readonly Pausing[] => {
  const [from, to] = [pause?.from, pause?.to].map((fact) => dayOfFact(fact?.read(facts)));
  if (from === undefined) return [];
  const midnight = (day: number): Instant => `${formatDay(day)}T00:00:00+08:00`;
  return [{ from: midnight(from), to: to === undefined ? null : midnight(to), provision: id, reason: gist.zh }];
};

/** The pauses that stop a limit begun on day `start`: those of its facts, and those that the office decided. */
export const stopsOf = (
  run: Run,
  provision: Provision,
  rule: LimitRule,
  start: number,
  pauses: readonly Pausing[] = [],
): readonly LimitPause[] => {
  const span = spanUnder(rule, run.facts);
  if (span === null || span.anchor !== 'start') return [];
  const all = [...ownPause(rule, provision, run.facts), ...pauses];
  const { days } = all.length === 0 ? { days: null } : measure(span, start, run.facts, run.calendar);
  return days === null ? [] : pausesOf(run.calendar, span.unit, start, days, all, run.today);
};

/** Days that pauses add, in the unit of the limit. */
export const stoppedDays = (stops: readonly LimitPause[]): number => stops.reduce((sum, { days }) => sum + days, 0);

/** Whether a limit stands, given what its provision finds. */
export const limitStands = ({ onlyWhenMet }: LimitRule, verdict: Verdict | null): boolean =>
  !onlyWhenMet || verdict === null || verdict === 'met';

/**
 * The limit that an applicable provision sets, with how it is counted from `start` (a day number); the days of its pauses do not count.
 */
export const limitOf = (
  run: Run,
  { provision }: CompiledProvision,
  rule: LimitRule,
  start: number,
  stops: readonly LimitPause[],
): Limit => {
  const pausedDays = stoppedDays(stops);
  const { act, onSilence } = rule;
  const span = spanUnder(rule, run.facts);
  const { from, days } = span === null ? { from: start, days: null } : measure(span, start, run.facts, run.calendar);
  const working = span?.unit === 'working';
  const counted = working && from !== null && days !== null ? explainWorkingDays(run.calendar, from, days + pausedDays) : null;
  const due = from === null || days === null ? null : (counted?.due ?? formatDay(from + days + pausedDays));
  // A limit until a given date runs from its start; one counted back from a date is counted from there.
  const until = span !== null && span.anchor !== 'start' && days === 0;
  const first = until ? start : from;
  return {
    provision: provision.id,
    article: provision.article,
    act,
    working_days: working && days !== null ? Math.abs(days) : null,
    calendar_days: working || until || days === null ? null : Math.abs(days),
    from: first === null ? null : formatDay(first),
    due,
    provisional: counted?.provisional ?? false,
    skipped: counted?.skipped ?? [],
    on_silence: onSilence,
  };
};
