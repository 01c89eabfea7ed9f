import type { Day } from '../vocabulary/words.ts';
import { addWorkingDays, type Calendar, type DayEntry, isProvisional, isWorkingDay } from './calendar.ts';
import { dayOf, formatDay, yearOfDay } from './civil.ts';
import { citeNotice, type Notice } from './notice.ts';

/** A day that a count passed over; `notice` cites the notice that gives a holiday. */
export interface SkippedDay {
  readonly date: Day;
  readonly kind: 'weekend' | 'holiday';
  readonly name?: string;
  readonly notice?: string;
}

/** A count of working days with everything it rests on. */
export interface WorkingDayExplanation {
  readonly from: Day;
  readonly due: Day;
  readonly provisional: boolean;
  /** Every day between the two that is not worked, in the order of the calendar. */
  readonly skipped: readonly SkippedDay[];
  /** The notices of the years touched, and those of other years that name a day between. */
  readonly notices: readonly Notice[];
  /** Years touched whose notice is not out. */
  readonly undecided: readonly number[];
}

const skip = (day: number, entry: DayEntry | undefined): SkippedDay => ({
  date: formatDay(day),
  ...(entry === undefined ? { kind: 'weekend' } : { kind: 'holiday', name: entry.name }),
  ...(entry?.notice ? { notice: citeNotice(entry.notice) } : {}),
});

/** Counts like `addWorkingDays` and names each day skipped, the notices relied on and the years still without one. */
export const explainWorkingDays = (calendar: Calendar, from: number, n: number): WorkingDayExplanation => {
  const due = addWorkingDays(calendar, from, n);
  const first = Math.min(from, due);
  const last = Math.max(from, due);
  const skipped: SkippedDay[] = [];
  const relied = new Set<Notice>();
  for (let day = first; day <= last; day++) {
    const entry = calendar.named.get(day);
    if (entry?.notice) relied.add(entry.notice);
    if (day !== from && !isWorkingDay(calendar, day)) skipped.push(skip(day, entry));
  }
  const undecided: number[] = [];
  for (let year = yearOfDay(first); year <= yearOfDay(last); year++) {
    for (const each of calendar.notices) if (each.year === year && each.notice !== null) relied.add(each.notice);
    const ofYear = [Math.max(first, dayOf(year, 1, 1)), Math.min(last, dayOf(year, 12, 31))] as const;
    if (isProvisional(calendar, ...ofYear)) undecided.push(year);
  }
  return {
    from: formatDay(from),
    due: formatDay(due),
    provisional: undecided.length > 0,
    skipped,
    notices: calendar.notices.flatMap(({ notice }) => (notice !== null && relied.has(notice) ? [notice] : [])),
    undecided,
  };
};
