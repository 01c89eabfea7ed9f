import { civilOf, dayOf, daysInMonth } from '../calendar/civil.ts';
import { addWorkingDays, type Calendar, dayOfInstant, formatDay, parseDay, parseInstant } from '../calendar/index.ts';
import type { Facts } from '../expression/index.ts';
import { type Reading, readingOf } from './reading.ts';
import type { Length } from './rulebook.ts';

/** A length of time ready to be measured: so many days from the start, or from the date a fact gives (negative: back from it). */
export interface Span {
  readonly anchor: 'start' | Reading;
  readonly unit: 'working' | 'calendar';
  readonly days: number | Reading;
}

/** Normal form of a length; null where the text states none. */
export const spanOf = (length: Length): Span | null => {
  if (length === 'unstated') return null;
  if ('working_days' in length) return { anchor: 'start', unit: 'working', days: length.working_days };
  if ('calendar_days' in length) return { anchor: 'start', unit: 'calendar', days: length.calendar_days };
  if ('working_days_fact' in length) return { anchor: 'start', unit: 'working', days: readingOf(length.working_days_fact) };
  if ('fact' in length) return until(readingOf(length.fact));
  if ('day_of_month' in length) return until(inMonthOf(length.of, length.day_of_month));
  return { anchor: readingOf(length.before), unit: length.unit, days: -length.days };
};

/** The length of a limit that ends on the day a reading gives. */
export const until = (anchor: Reading): Span => ({ anchor, unit: 'calendar', days: 0 });

/** A day of the month of a date fact; the last day of a month that is too short. */
const inMonthOf = (fact: string, day: number): Reading => {
  const { name, read } = readingOf(fact);
  const inMonth = (facts: Facts): string | undefined => {
    const given = dayOfFact(read(facts));
    if (given === undefined) return undefined;
    const { year, month } = civilOf(given);
    return formatDay(dayOf(year, month, Math.min(day, daysInMonth(year, month))));
  };
  return { name, read: inMonth };
};

/** Day number of a date or instant text; undefined for anything else. */
export const dayOfFact = (value: unknown): number | undefined => {
  if (typeof value !== 'string') return undefined;
  const day = parseDay(value);
  if (day !== undefined) return day;
  const instant = parseInstant(value);
  return instant === undefined ? undefined : dayOfInstant(instant);
};

/** A span laid on the calendar, in day numbers; null where a fact it needs is not given. */
export interface Measured {
  readonly from: number | null;
  readonly days: number | null;
  readonly due: number | null;
}

/** Day `days` after `from`, counted in the unit. */
export const shift = (calendar: Calendar, unit: Span['unit'], from: number, days: number): number =>
  unit === 'working' ? addWorkingDays(calendar, from, days) : from + days;

/** Lays a span on the calendar; the names of the facts it lacks go to `missing`. */
export const measure = (span: Span, start: number | null, facts: Facts, calendar: Calendar, missing?: Set<string>): Measured => {
  const from = span.anchor === 'start' ? start : (dayOfFact(span.anchor.read(facts)) ?? null);
  const given = typeof span.days === 'number' ? span.days : span.days.read(facts);
  const days = typeof given === 'number' && Number.isInteger(given) ? given : null;
  if (missing !== undefined && from === null && span.anchor !== 'start') missing.add(span.anchor.name);
  if (missing !== undefined && days === null && typeof span.days !== 'number') missing.add(span.days.name);
  return { from, days, due: from === null || days === null ? null : shift(calendar, span.unit, from, days) };
};
