import type { NoticeInput } from '@guiju/contract';
import { type Bilingual, formatDay, parseDay } from '@guiju/kernel';

/** One line of a notice: days from the first to the last, off or worked, under the name of a holiday. */
export interface NoticeLine {
  readonly name: string;
  readonly from: string;
  readonly until: string;
  readonly off: boolean;
}

/** The days that the lines name, or what is wrong with them. */
export type NoticeDays = { readonly ok: true; readonly days: NoticeInput['days'] } | { readonly ok: false; readonly problem: Bilingual };

const wrong = (zh: string, en: string): NoticeDays => ({ ok: false, problem: { zh, en } });

/** The longest holiday there has been is nine days; more than that is a slip of the pen. */
const LONGEST = 15;

/** Writes the lines out day by day; each day must exist and stand once only. */
export function noticeDays(lines: readonly NoticeLine[]): NoticeDays {
  const days = new Map<string, NoticeInput['days'][number]>();
  for (const { name, from, until, off } of lines) {
    const [first, last] = [parseDay(from), parseDay(until)];
    if (first === undefined || last === undefined || last < first || last - first >= LONGEST)
      return wrong(`“${name}”的起止日期不对：${from} 至 ${until}`, `“${name}” has a wrong period: ${from} to ${until}`);
    for (let day = first; day <= last; day++) {
      const date = formatDay(day);
      if (days.has(date)) return wrong(`${date} 写了两次，请保留一处`, `${date} stands twice; keep one`);
      days.set(date, { date, name, off });
    }
  }
  return { ok: true, days: [...days.values()].sort((a, b) => a.date.localeCompare(b.date)) };
}
