import { formatDay } from '../calendar/index.ts';
import type { Day } from '../vocabulary/words.ts';
import { dayNumber } from './moment.ts';
import { monthsAround } from './period.ts';
import { windowMonths } from './register.ts';
import type { QuotaBody } from './rulebook.ts';

/** How a quota stands: within, near its cap, at it, over it, or still below its floor. Without a figure it is only counted. */
export type QuotaStanding = 'counted' | 'within' | 'near' | 'reached' | 'over' | 'below';

/** What was counted for one unit or post, or for the whole government (`who` null). */
export interface QuotaTally {
  readonly who: string | null;
  readonly count: number;
  readonly standing: QuotaStanding;
}

/** One window of a quota; `tallies` with most first, and none for a window in which nothing was counted. */
export interface QuotaPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
  readonly tallies: readonly QuotaTally[];
  /** The worst standing of any. */
  readonly standing: QuotaStanding;
}

/** What a quota counts: one matter on a day, of a unit and a post. */
export interface QuotaEntry {
  readonly date: Day;
  readonly unit?: string;
  readonly post?: string;
}

/** From this part of the cap on it is near. */
const NEAR = 0.8;

const WORST_FIRST: readonly QuotaStanding[] = ['over', 'reached', 'near', 'below', 'within', 'counted'];

const standingOf = ({ max, min }: Pick<QuotaBody, 'max' | 'min'>, count: number): QuotaStanding => {
  if (max !== undefined && count > max) return 'over';
  if (max !== undefined && count === max) return 'reached';
  if (max !== undefined && count >= max * NEAR) return 'near';
  if (min !== undefined && count < min) return 'below';
  return max === undefined && min === undefined ? 'counted' : 'within';
};

/** Counts a quota in its calendar windows, from the one in which `start` lies to the one that lasts; without a window all is one period up to `today`. */
export const quotaPeriods = (body: QuotaBody, entries: readonly QuotaEntry[], today: Day, start: Day): readonly QuotaPeriod[] => {
  const [now, first] = [dayNumber(today), Math.min(dayNumber(start), dayNumber(today))];
  const months = body.window === undefined ? null : windowMonths[body.window];
  const dated = entries.map((entry) => ({ ...entry, day: dayNumber(entry.date) }));
  const periods: QuotaPeriod[] = [];
  for (let at = first; at <= now; ) {
    const { from, to } = months === null ? { from: first, to: now } : monthsAround(at, months);
    const own = dated.filter(({ day }) => day >= from && day <= to);
    const whoOf = ({ unit, post }: QuotaEntry): string | null =>
      body.per === 'unit' ? (unit ?? '') : body.per === 'post' ? (post ?? '') : null;
    const counts = [...Map.groupBy(own, whoOf)].map(([who, { length }]) => ({ who, count: length, standing: standingOf(body, length) }));
    const whole = body.per === 'unit' || body.per === 'post' ? 'within' : standingOf(body, own.length);
    const tallies = counts.toSorted((a, b) => b.count - a.count);
    const standing = WORST_FIRST.find((each) => each === whole || tallies.some((tally) => tally.standing === each)) ?? 'counted';
    periods.push({ from: formatDay(from), to: formatDay(to), count: own.length, tallies, standing });
    at = to + 1;
  }
  return periods;
};
