import { parseInstant } from '../../calendar/index.ts';
import type { Verdict } from '../../vocabulary/words.ts';
import type { Run, Work } from '../compiled.ts';
import type { Engine } from '../compiler.ts';
import { effectOf } from '../effect.ts';
import { startOf } from '../limit.ts';
import { type LimitRule, spanUnder } from '../limit-rule.ts';
import type { Reading } from '../reading.ts';
import { dayOfFact, measure, type Span } from '../span.ts';

const DATES = ['date', 'datetime'] as const;

/** A deadline sets a limit; where a fact says when the act was done, it also finds whether that was in time. */
export const deadline: Engine<'deadline'> = ({ act, within, from, extended_to, done, on_silence, require }, provision, compiler): Work => {
  const span = compiler.span('within', within);
  const start = compiler.start('from', from);
  const doneOn = done === undefined ? null : compiler.fact('done', done, DATES);
  const extendedTo = extended_to === undefined ? null : compiler.fact('extended_to', extended_to, DATES);
  // A limit that the text ties to a condition, such as naming its source, does not stand without it; one that was missed does.
  const onlyWhenMet = require !== undefined && done === undefined && effectOf(provision) === 'refuse';
  const rule: LimitRule = { act, span, extendedTo, start, done: doneOn, onSilence: on_silence ?? null, onlyWhenMet };
  const verdict = doneOn === null || span === null ? {} : { verdict: inTime(rule, doneOn) };
  const reads = [doneOn, extendedTo, 'fact' in start ? start.fact : null, span?.anchor, span?.days].filter(isReading);
  return { limit: rule, reads, ...verdict };
};

const isReading = (part: unknown): part is Reading => typeof part === 'object' && part !== null;

/** `null` as the day done says that it is not done: late once the limit is over, unknown before. */
const inTime =
  (rule: LimitRule, done: Reading) =>
  (run: Run, missing?: Set<string>): Verdict => {
    const span = spanUnder(rule, run.facts);
    if (span === null) return 'unknown';
    const { due } = measure(span, startOf(run, rule), run.facts, run.calendar, missing);
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
