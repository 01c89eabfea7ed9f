import {
  type Bilingual,
  type Calendar,
  countWorkingDays,
  type Day,
  type Light,
  type Limit,
  parseDay,
  type RunningLimit,
} from '@guiju/kernel';
import { dayName, remainingName } from './dates.ts';
import type { Language } from './language.tsx';

/** What a limit is called when only its day is known: `还有 2 个工作日 · 11月26日(周四)`. */
export function dueName(due: Day, today: Day, light: Light, calendar: Calendar, language: Language): string {
  const [from, to] = [parseDay(today), parseDay(due)];
  const day = dayName(due, language, today);
  if (from === undefined || to === undefined) return day;
  return `${remainingName(countWorkingDays(calendar, from, to), light === 'red', language)} · ${day}`;
}

/** The length of a limit in words; null where the text gives no figure and no day. */
export function lengthOf({ working_days, calendar_days }: Limit): Bilingual | null {
  if (working_days !== null)
    return { zh: `${working_days} 个工作日`, en: `${working_days} working ${working_days === 1 ? 'day' : 'days'}` };
  if (calendar_days !== null) return { zh: `${calendar_days} 日`, en: `${calendar_days} ${calendar_days === 1 ? 'day' : 'days'}` };
  return null;
}

/** Whether a limit belongs to a matter under way, with light, pauses and remaining days. */
export function isRunning(limit: Limit | RunningLimit): limit is RunningLimit {
  return 'state' in limit;
}

/** Whether a limit began and runs no more, because the act was done or the matter ended. */
export function isOver(limit: Limit | RunningLimit): boolean {
  return isRunning(limit) && limit.due !== null && limit.state === 'none';
}

/** The limit that presses most: the earliest day among those that still run. */
export function mostPressing(limits: readonly RunningLimit[]): RunningLimit | undefined {
  return limits.filter(({ due, state }) => due !== null && state !== 'none').sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))[0];
}
