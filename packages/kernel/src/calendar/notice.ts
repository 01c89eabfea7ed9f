import type { Day } from '../vocabulary/words.ts';

/** The paper that fixes days off and make-up working days (放假安排的通知). */
export interface Notice {
  readonly title?: string;
  /** Document number, e.g. `国办发明电〔2024〕12号`. */
  readonly number?: string;
  readonly url: string;
}

/** A day a notice names: `off`, or worked although it may be a weekend. */
export interface NamedDay {
  readonly date: Day;
  readonly name: string;
  readonly off: boolean;
}

/**
 * What one notice says for a year; some of its days may lie in the year before or after. `notice` is null while none is out.
 * A year has a second one when a supplement changed the first: the later one wins, day by day.
 */
export interface HolidayNotice {
  readonly year: number;
  readonly notice: Notice | null;
  readonly days: readonly NamedDay[];
}

/** The shortest text by which a reader finds the notice: its number, else its title, else its address. */
export const citeNotice = (notice: Notice): string => notice.number ?? notice.title ?? notice.url;
