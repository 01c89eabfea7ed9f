import { dayOfInstant, explainWorkingDays, formatDay, parseInstant } from '../calendar/index.ts';
import type { Checkpoint } from '../vocabulary/checkpoints.ts';
import type { Instant, Verdict } from '../vocabulary/words.ts';
import type { CompiledProvision, Run } from './compiled.ts';
import type { Limit } from './explanation.ts';
import { type LimitRule, spanUnder } from './limit-rule.ts';
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

/** Whether a limit stands, given what its provision finds. */
export const limitStands = ({ onlyWhenMet }: LimitRule, verdict: Verdict | null): boolean =>
  !onlyWhenMet || verdict === null || verdict === 'met';

/**
 * The limit that an applicable provision sets, with how it is counted from `start` (a day number); `pausedDays` of the unit of the limit
 * do not count.
 */
export const limitOf = (run: Run, { provision }: CompiledProvision, rule: LimitRule, start: number, pausedDays = 0): Limit => {
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
