import { instantOf, parseTimeOfDay } from './civil.ts';

/** Closing time of an office that has set none. */
export const DEFAULT_CLOSING = '17:30';

/** The moment (epoch ms) a limit that is due on `day` ends: the office's closing time, `HH:MM`; throws a RangeError on another form. */
export const dueInstant = (day: number, closing: string): number => {
  const minutes = parseTimeOfDay(closing);
  if (minutes === undefined) throw new RangeError(`下班时间应写作 HH:MM / closing time must be HH:MM: ${closing}`);
  return instantOf(day, minutes);
};
