import { civilOf, type Day, dayOfInstant, formatDay, type Instant, parseDay, parseInstant, weekday } from '@guiju/kernel';
import type { Language } from './language.tsx';

const WEEKDAYS = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as offices write it, `11月26日(周四)`; with its year when that is not the year of `today`. */
export function dayName(day: Day, language: Language, today?: Day): string {
  const n = parseDay(day);
  if (n === undefined) return day;
  const { year, month, day: date } = civilOf(n);
  const ofWeek = WEEKDAYS[language][weekday(n) - 1] ?? '';
  const otherYear = today !== undefined && !today.startsWith(`${year}-`);
  if (language === 'zh') return `${otherYear ? `${year}年` : ''}${month}月${date}日(${ofWeek})`;
  return `${ofWeek} ${date} ${MONTHS[month - 1]}${otherYear ? ` ${year}` : ''}`;
}

/** The day in Asia/Shanghai of a moment, `YYYY-MM-DD`. */
export function dayOf(instant: Instant): Day {
  const ms = parseInstant(instant);
  return ms === undefined ? instant.slice(0, 10) : formatDay(dayOfInstant(ms));
}

/** The clock time in Asia/Shanghai of a moment, 24 hours, `14:05`. */
export function timeName(instant: Instant): string {
  const ms = parseInstant(instant);
  if (ms === undefined) return '';
  const minutes = Math.floor((ms + 8 * 3_600_000) / 60_000) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A moment as it is shown beside an act, `11月26日(周四) 14:05`. */
export function momentName(instant: Instant, language: Language, today?: Day): string {
  return `${dayName(dayOf(instant), language, today)} ${timeName(instant)}`;
}

/** A moment as a register keeps it, with its year: `2026-11-26 14:05`. */
export function stampName(instant: Instant): string {
  return `${dayOf(instant)} ${timeName(instant)}`;
}

/** How many working days are left; `remaining` counts those after today up to the due day, negative when it is over. */
export function remainingName(remaining: number, late: boolean, language: Language): string {
  if (late && remaining >= 0) return language === 'zh' ? '今天已过时限' : 'the limit passed today';
  if (remaining === 0) return language === 'zh' ? '今天到期' : 'due today';
  const n = Math.abs(remaining);
  if (remaining < 0) return language === 'zh' ? `已超 ${n} 个工作日` : `${n} working ${n === 1 ? 'day' : 'days'} late`;
  return language === 'zh' ? `还有 ${n} 个工作日` : `${n} working ${n === 1 ? 'day' : 'days'} left`;
}
