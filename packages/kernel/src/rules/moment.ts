import { dayOfInstant, parseDay, parseInstant } from '../calendar/index.ts';
import type { Day, Instant } from '../vocabulary/words.ts';

/** Epoch milliseconds of an instant; throws a RangeError when it is none. */
export const instantNumber = (text: Instant): number => {
  const instant = parseInstant(text);
  if (instant === undefined) throw new RangeError(`不是时刻：${text} / no instant: ${text}`);
  return instant;
};

/** Day number of a day; throws a RangeError when it is none. */
export const dayNumber = (text: Day): number => {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`不是日期：${text} / no day: ${text}`);
  return day;
};

/** Day number of an instant; throws a RangeError when it is none. */
export const dayOfMoment = (text: Instant): number => dayOfInstant(instantNumber(text));
