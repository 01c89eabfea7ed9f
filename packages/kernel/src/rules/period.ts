import { addMonths, civilOf, dayOf } from '../calendar/index.ts';

/** Days of a period, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** The period of whole months, counted from January, in which a day lies: 1 month, 3 a quarter, 6 a half-year, 12 a year. */
export const monthsAround = (day: number, months: number): Period => {
  const { year, month } = civilOf(day);
  const first = Math.floor((year * 12 + month - 1) / months) * months;
  const from = dayOf(Math.floor(first / 12), (first % 12) + 1, 1);
  return { from, to: addMonths(from, months) - 1 };
};

/** Day number of a Monday, from which weeks are counted: 1969-12-29. */
const MONDAY = -3;

/** The period of whole weeks, Monday to Sunday, in which a day lies. */
export const weeksAround = (day: number, weeks: number): Period => {
  const length = weeks * 7;
  const from = MONDAY + Math.floor((day - MONDAY) / length) * length;
  return { from, to: from + length - 1 };
};
