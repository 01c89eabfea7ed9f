import { type Calendar, countWorkingDays, formatDay } from '../calendar/index.ts';
import type { Pause } from '../slip/matter.ts';
import type { Day, ProvisionId } from '../vocabulary/words.ts';
import { dayOfMoment } from './moment.ts';
import { type Span, shift } from './span.ts';

/** Time in which limits stand still, by decision of the office or by facts. */
export type Pausing = Omit<Pause, 'actor'>;

/** A pause as it counts for one limit. */
export interface LimitPause {
  readonly from: Day;
  /** Null while it lasts. */
  readonly to: Day | null;
  /** Days of the limit's unit that do not count: those after the day it began, up to and with the day it ended. */
  readonly days: number;
  readonly provision: ProvisionId | null;
  readonly reason: string;
}

/** The pauses that stop a limit of `days` begun on day `from`; a pause that begins after the limit is over changes nothing. */
export const pausesOf = (
  calendar: Calendar,
  unit: Span['unit'],
  from: number,
  days: number,
  pauses: readonly Pausing[],
  today: number,
): readonly LimitPause[] => {
  const found: LimitPause[] = [];
  const inOrder = pauses.map((pause) => ({
    ...pause,
    start: dayOfMoment(pause.from),
    end: pause.to === null ? today : dayOfMoment(pause.to),
  }));
  inOrder.sort((a, b) => a.start - b.start);
  let total = 0;
  let counted = from;
  for (const { start, end, to, provision, reason } of inOrder) {
    if (start > shift(calendar, unit, from, days + total)) break;
    // Days before the limit began or within an earlier pause count once.
    const begin = Math.max(start, counted);
    if (end < from) continue;
    const stopped = end <= begin ? 0 : unit === 'working' ? countWorkingDays(calendar, begin, end) : end - begin;
    found.push({ from: formatDay(start), to: to === null ? null : formatDay(end), days: stopped, provision, reason });
    total += stopped;
    counted = Math.max(counted, end);
  }
  return found;
};
