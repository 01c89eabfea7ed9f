import { parseInstant } from '../../calendar/index.ts';
import type { Verdict } from '../../vocabulary/words.ts';
import type { Run, Work } from '../compiled.ts';
import type { Engine } from '../compiler.ts';
import { effectOf } from '../effect.ts';
import { startOf, stoppedDays, stopsOf } from '../limit.ts';
import { type LimitRule, spanUnder } from '../limit-rule.ts';
import type { Reading } from '../reading.ts';
import type { Provision } from '../rulebook.ts';
import { dayOfFact, measure, type Span, shift } from '../span.ts';

const DATES = ['date', 'datetime'] as const;

/** A deadline sets a limit; where a fact says when the act was done, it also finds whether that was in time. */
export const deadline: Engine<'deadline'> = (
  { act, within, from, extended_to, pause, done, on_silence, require },
  provision,
  compiler,
): Work => {
  const span = compiler.span('within', within);
  const start = compiler.start('from', from);
  const doneOn = done === undefined ? null : compiler.fact('done', done, DATES);
  const extendedTo = extended_to === undefined ? null : compiler.fact('extended_to', extended_to, DATES);
  const paused =
    pause === undefined ? null : { from: compiler.fact('pause.from', pause.from, DATES), to: compiler.fact('pause.to', pause.to, DATES) };
  // A limit that the text ties to a condition, such as naming its source, does not stand without it; one that was missed does.
  const onlyWhenMet = require !== undefined && done === undefined && effectOf(provision) === 'refuse';
  const rule: LimitRule = { act, span, pause: paused, extendedTo, start, done: doneOn, onSilence: on_silence ?? null, onlyWhenMet };
  const verdict = doneOn === null || span === null ? {} : { verdict: inTime(rule, doneOn, provision) };
  const reads = [doneOn, extendedTo, paused?.from, paused?.to, 'fact' in start ? start.fact : null, span?.anchor, span?.days].filter(
    isReading,
  );
  return { limit: rule, reads, ...verdict };
};

const isReading = (part: unknown): part is Reading => typeof part === 'object' && part !== null;

/** `null` as the day done says that it is not done: late once the limit is over, unknown before. */
const inTime =
  (rule: LimitRule, done: Reading, provision: Provision) =>
  (run: Run, missing?: Set<string>): Verdict => {
    const span = spanUnder(rule, run.facts);
    if (span === null) return 'unknown';
    const start = startOf(run, rule);
    const { from: first, days } = measure(span, start, run.facts, run.calendar, missing);
    const stopped = stoppedDays(stopsOf(run, provision, rule, start));
    const due = first === null || days === null ? null : shift(run.calendar, span.unit, first, days + stopped);
    const given = done.read(run.facts);
    const day = dayOfFact(given);
    if (due !== null && day !== undefined) return day < due || (day === due && !laterThatDay(run, span, given)) ? 'met' : 'unmet';
    if (due !== null && given === null && run.today > due) return 'unmet';
    if (day === undefined) missing?.add(done.name);
    return 'unknown';
  };

/** Whether the limit names a moment of its last day and the act was done after it. */
const laterThatDay = (run: Run, { anchor, days }: Span, done: unknown): boolean => {
  if (anchor === 'start' || days !== 0) return false;
  const [limit, moment] = [anchor.read(run.facts), done].map((value) => (typeof value === 'string' ? parseInstant(value) : undefined));
  return limit !== undefined && moment !== undefined && moment > limit;
};
