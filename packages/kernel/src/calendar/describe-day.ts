import type { Day } from '../vocabulary/words.ts';
import { type Calendar, isProvisional, isWorkingDay } from './calendar.ts';
import { formatDay, weekday } from './civil.ts';
import type { Notice } from './notice.ts';

/** A day with its reason: `holiday` is a day off that a notice names, `make_up` a weekend day that a notice makes a working day. */
export interface DayDescription {
  readonly date: Day;
  readonly working: boolean;
  /** The year's notice is not out: a plain week is assumed. */
  readonly provisional: boolean;
  readonly kind: 'weekday' | 'weekend' | 'holiday' | 'make_up';
  readonly name?: string;
  readonly notice?: Notice;
}

/** Says whether a day is worked and why; throws a RangeError outside 1970–2199. */
export const describeDay = (calendar: Calendar, day: number): DayDescription => {
  const working = isWorkingDay(calendar, day);
  const entry = calendar.named.get(day);
  const weekend = weekday(day) > 5;
  const ofWeek = weekend ? 'weekend' : 'weekday';
  const kind = entry?.off ? 'holiday' : entry !== undefined && weekend ? 'make_up' : ofWeek;
  return {
    date: formatDay(day),
    working,
    provisional: isProvisional(calendar, day, day),
    kind,
    ...(entry === undefined ? {} : { name: entry.name }),
    ...(entry?.notice ? { notice: entry.notice } : {}),
  };
};
