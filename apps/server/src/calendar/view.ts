import type { CalendarView } from '@guiju/contract';
import type { HolidayNotice } from '@guiju/kernel';

/** The notices of a year, in the order in which they were issued; provisional while there is none. */
export const calendarOf = (all: readonly HolidayNotice[], year: number): CalendarView => {
  const notices = all.flatMap(({ year: of, notice, days }) =>
    of !== year || notice === null
      ? []
      : [{ number: notice.number ?? null, title: notice.title ?? null, url: notice.url, days: days.map((day) => ({ ...day })) }],
  );
  return { year, provisional: notices.length === 0, notices, years: [...new Set(all.map((each) => each.year))].sort((a, b) => a - b) };
};
