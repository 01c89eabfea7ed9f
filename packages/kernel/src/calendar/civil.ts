/**
 * Civil days and instants without `Date` or `Temporal`, so that the same code runs in old browsers.
 * A day is the number of days since 1970-01-01, an instant the milliseconds since 1970-01-01T00:00Z.
 */

const DAY_MS = 86_400_000;

/** Asia/Shanghai has kept UTC+8 without summer time since 1991-09-15. */
const SHANGHAI_MS = 8 * 3_600_000;

/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export type CivilDay = { readonly year: number; readonly month: number; readonly day: number };

/** Number of days of a month (1–12) of a year. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Day number of a civil day; the day must exist. */
export const dayOf = (year: number, month: number, day: number): number => {
  // Years that begin in March put the leap day last: months then have lengths that one linear formula gives.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((153 * m + 2) / 5) + day - 719_469;
};

/** Civil day of a day number. */
export const civilOf = (n: number): CivilDay => {
  const shifted = n + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: era * 400 + yearOfEra + (month > 2 ? 0 : 1),
    month,
    day: ofYear - Math.floor((153 * m + 2) / 5) + 1,
  };
};

/** `length` decimal digits of `text` from `start`, or NaN. */
const digits = (text: string, start: number, length: number): number => {
  let value = 0;
  for (let i = start; i < start + length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** `00` to `99`; looked up because padding each time halves the speed of `formatDay`. */
const TWO = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/** Day number of `YYYY-MM-DD`; undefined when it is written otherwise or names no day (2026-02-30). */
export const parseDay = (iso: string): number | undefined => {
  if (iso.length !== 10 || iso[4] !== '-' || iso[7] !== '-') return undefined;
  const year = digits(iso, 0, 4);
  const month = digits(iso, 5, 2);
  const day = digits(iso, 8, 2);
  // Written so that NaN fails too.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  return dayOf(year, month, day);
};

/** `YYYY-MM-DD` of a day number; throws a RangeError outside the years 0000–9999. */
export const formatDay = (n: number): string => {
  const { year, month, day } = civilOf(n);
  if (!(Number.isInteger(n) && year >= 0 && year <= 9999)) throw new RangeError(`no day of the years 0000–9999: ${n}`);
  return `${TWO[Math.floor(year / 100)]}${TWO[year % 100]}-${TWO[month]}-${TWO[day]}`;
};

/** Day of the week, Monday = 1 … Sunday = 7. */
export const weekday = (n: number): 1 | 2 | 3 | 4 | 5 | 6 | 7 => {
  const fromMonday = (n + 3) % 7; // 1970-01-01 was a Thursday
  return ((fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
};

/** Year of a day number. */
export const yearOfDay = (n: number): number => civilOf(n).year;

/** The same day of the month `months` later (earlier when negative), or the last day of a month that is too short. */
export const addMonths = (n: number, months: number): number => {
  const { year, month, day } = civilOf(n);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
};

/** Minutes since midnight of `HH:MM` (00:00–23:59), or undefined. */
export const parseTimeOfDay = (text: string): number | undefined => {
  if (text.length !== 5 || text[2] !== ':') return undefined;
  const hour = digits(text, 0, 2);
  const minute = digits(text, 3, 2);
  return hour <= 23 && minute <= 59 ? hour * 60 + minute : undefined;
};

const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d:\d\d))?$/;

/**
 * Epoch milliseconds of an ISO 8601 instant with minutes at least; `Z`, an offset, or none, which means +08:00.
 * Finer fractions are cut to milliseconds; undefined when it is written otherwise or does not exist.
 */
export const parseInstant = (iso: string): number | undefined => {
  const match = INSTANT.exec(iso);
  if (match === null) return undefined;
  const [, date = '', time = '', second = '0', fraction = '', sign, offset = '00:00'] = match;
  const day = parseDay(date);
  const minutes = parseTimeOfDay(time);
  const away = parseTimeOfDay(offset);
  if (day === undefined || minutes === undefined || away === undefined) return undefined;
  const local = day * DAY_MS + minutes * 60_000 + Number(second) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  if (iso.endsWith('Z')) return local;
  if (sign === undefined) return local - SHANGHAI_MS;
  return sign === '+' ? local - away * 60_000 : local + away * 60_000;
};

/** `YYYY-MM-DDTHH:MM:SS+08:00` of an instant; milliseconds are cut off. */
export const formatInstant = (ms: number): string => {
  const day = dayOfInstant(ms);
  const seconds = Math.floor((ms + SHANGHAI_MS - day * DAY_MS) / 1000);
  return `${formatDay(day)}T${TWO[Math.floor(seconds / 3600)]}:${TWO[Math.floor(seconds / 60) % 60]}:${TWO[seconds % 60]}+08:00`;
};

/** The civil day it is in Asia/Shanghai at an instant. */
export const dayOfInstant = (ms: number): number => Math.floor((ms + SHANGHAI_MS) / DAY_MS);

/** The instant a clock in Asia/Shanghai shows `minutes` after midnight of a day. */
export const instantOf = (day: number, minutes: number): number => day * DAY_MS + minutes * 60_000 - SHANGHAI_MS;
