import { addWorkingDays, type Calendar } from './calendar.ts';

/** An open limit: so many working days after the day `from` (day numbers). */
export interface OpenLimit {
  readonly id: string;
  readonly from: number;
  readonly workingDays: number;
}

/** A limit whose due day is another one under the new calendar. */
export interface MovedLimit {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/**
 * The limits whose due day differs between two calendars, in the order given. Ask about every open limit, not only the
 * provisional ones: a notice may also name days at the end of the year before.
 */
export const movedLimits = (before: Calendar, after: Calendar, limits: readonly OpenLimit[]): readonly MovedLimit[] =>
  limits
    .map(({ id, from, workingDays }) => ({
      id,
      before: addWorkingDays(before, from, workingDays),
      after: addWorkingDays(after, from, workingDays),
    }))
    .filter((limit) => limit.before !== limit.after);
