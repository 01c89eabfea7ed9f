import { dayOf, daysInMonth, weekday } from '@guiju/kernel';

/** The weeks of a month from Monday to Sunday as day numbers; null before its first day and after its last. */
export function monthWeeks(year: number, month: number): readonly (readonly (number | null)[])[] {
  const first = dayOf(year, month, 1);
  const before = weekday(first) - 1;
  const length = daysInMonth(year, month);
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, i) => {
      const n = week * 7 + i - before;
      return n >= 0 && n < length ? first + n : null;
    }),
  );
}
