import { formatDay } from '../calendar/index.ts';
import type { Day } from '../vocabulary/words.ts';
import { dayNumber } from './moment.ts';
import { monthsAround, type Period, weeksAround } from './period.ts';
import type { CadenceBody } from './rulebook.ts';

/** One period of a cadence: met, missed when it ended without enough, due while it lasts. */
export interface CadencePeriod {
  readonly from: Day;
  readonly to: Day;
  readonly held: number;
  readonly needed: number;
  readonly state: 'met' | 'missed' | 'due';
}

/** How a cadence stands: met in this period, else missed in the last one, else due by the end of this one; `unstated` without a figure. */
export interface CadenceState {
  readonly state: CadencePeriod['state'] | 'unstated';
  /** Last day on which what is still due can be held; null when this period is met. */
  readonly due: Day | null;
  /** The last day on which it was held, up to today. */
  readonly last: Day | null;
  /** From the first period to the one that lasts. */
  readonly periods: readonly CadencePeriod[];
}

/** Counts a cadence over calendar periods. A period that had begun before `start` (when the rules took effect) can be met, not missed. */
export const cadenceState = (
  { count, every_months, every_weeks }: Pick<CadenceBody, 'count' | 'every_months' | 'every_weeks'>,
  heldDates: readonly Day[],
  today: Day,
  start: Day,
): CadenceState => {
  const around = (day: number): Period =>
    every_weeks === undefined ? monthsAround(day, every_months ?? 12) : weeksAround(day, every_weeks);
  const [now, first] = [dayNumber(today), dayNumber(start)];
  const held = heldDates.map(dayNumber).filter((day) => day <= now);
  const latest = held.length === 0 ? null : formatDay(Math.max(...held));
  if (count === undefined) return { state: 'unstated', due: null, last: latest, periods: [] };
  const periods: CadencePeriod[] = [];
  for (let period = around(Math.min(first, now)); period.from <= now; period = around(period.to + 1)) {
    const { from, to } = period;
    const times = held.filter((day) => day >= from && day <= to).length;
    const state = times >= count ? 'met' : to < now ? 'missed' : 'due';
    if (state === 'missed' && from < first) continue;
    periods.push({ from: formatDay(from), to: formatDay(to), held: times, needed: count, state });
  }
  const [last, before] = [periods.at(-1), periods.at(-2)];
  const met = last?.state === 'met';
  return {
    state: met ? 'met' : before?.state === 'missed' ? 'missed' : 'due',
    due: met ? null : (last?.to ?? null),
    last: latest,
    periods,
  };
};
