import { dayOf, parseDay, weekday, yearOfDay } from './civil.ts';
import { citeNotice, type HolidayNotice, type Notice } from './notice.ts';

/** The table ends with this year; it begins with day 0, so that a day number is its own index. */
const LAST_YEAR = 2199;

/** A named day as the last notice that names it has it; `notice` is null when nobody has issued it yet. */
export interface DayEntry {
  readonly name: string;
  readonly off: boolean;
  readonly notice: Notice | null;
}

/** Working days of 1970–2199 in tables, made by `compileCalendar`; a day is a day number (see `civil.ts`). */
export interface Calendar {
  readonly notices: readonly HolidayNotice[];
  readonly named: ReadonlyMap<number, DayEntry>;
  /** `worked[d]`: working days before day d. */
  readonly worked: Int32Array;
  /** `nth[k]`: the working day that has k working days before it. */
  readonly nth: Int32Array;
  /** `undecided[d]`: days before day d that no notice covers. */
  readonly undecided: Int32Array;
}

/** Builds the tables once; throws a RangeError when a named day does not exist or lies outside 1970–2199. */
export const compileCalendar = (given: readonly HolidayNotice[]): Calendar => {
  const notices = [...given].sort((a, b) => a.year - b.year);
  const end = dayOf(LAST_YEAR + 1, 1, 1);
  const named = new Map<number, DayEntry>();
  for (const { notice, days } of notices) {
    for (const { date, name, off } of days) {
      const day = parseDay(date);
      if (day === undefined || day < 0 || day >= end) throw new RangeError(`no day of 1970–${LAST_YEAR}: ${date}`);
      named.set(day, { name, off, notice });
    }
  }
  const noticed = new Set(notices.filter(({ notice }) => notice !== null).map(({ year }) => year));
  const worked = new Int32Array(end + 1);
  const undecided = new Int32Array(end + 1);
  const nth: number[] = [];
  for (let day = 0; day < end; day++) {
    const entry = named.get(day);
    const working = entry === undefined ? weekday(day) <= 5 : !entry.off;
    if (working) nth.push(day);
    worked[day + 1] = nth.length;
    const decided = noticed.has(yearOfDay(day)) || (entry?.notice ?? null) !== null;
    undecided[day + 1] = (undecided[day] ?? 0) + (decided ? 0 : 1);
  }
  return { notices, named, worked, nth: Int32Array.from(nth), undecided };
};

const at = (table: Int32Array, index: number): number => {
  const value = table[index];
  if (value === undefined) throw new RangeError(`日历只算 1970—${LAST_YEAR} 年 / the calendar covers 1970–${LAST_YEAR} only`);
  return value;
};

/** Whether work is done on a day; in a year without a notice this is the plain Monday to Friday. */
export const isWorkingDay = (calendar: Calendar, day: number): boolean => at(calendar.worked, day + 1) > at(calendar.worked, day);

/**
 * The nth working day after `day`, or before it when n is negative; n = 0 gives the day itself. The day itself never counts.
 * Throws a RangeError outside 1970–2199 and for anything but whole numbers.
 */
export const addWorkingDays = (calendar: Calendar, day: number, n: number): number => {
  if (n > 0) return at(calendar.nth, at(calendar.worked, day + 1) + n - 1);
  const before = at(calendar.worked, day);
  return n === 0 ? day : at(calendar.nth, before + n);
};

/** Working days after `from` up to and with `to`; negative when `to` is earlier, so that it undoes `addWorkingDays`. */
export const countWorkingDays = (calendar: Calendar, from: number, to: number): number =>
  to >= from ? at(calendar.worked, to + 1) - at(calendar.worked, from + 1) : at(calendar.worked, to) - at(calendar.worked, from);

/** Whether any day from one to the other, both included, lies in a year without a notice and is not named by another year's. */
export const isProvisional = (calendar: Calendar, from: number, to: number): boolean =>
  at(calendar.undecided, Math.max(from, to) + 1) > at(calendar.undecided, Math.min(from, to));

/** Readable identity of a calendar for receipts: each year with its notices, `2025:国办发明电〔2024〕12号;2026:…`. */
export const calendarId = (calendar: Calendar): string =>
  calendar.notices.flatMap(({ year, notice }) => (notice === null ? [] : [`${year}:${citeNotice(notice)}`])).join(';');
