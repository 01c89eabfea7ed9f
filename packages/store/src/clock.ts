import { formatInstant, type Instant, parseInstant } from '@guiju/kernel';

/** Gives the present moment; tests give their own. */
export type Clock = () => Instant;

/** The clock of the machine, in whole seconds. */
export const machineClock: Clock = () => formatInstant(Date.now());

/** The later of two moments; a missing one is earlier than any. */
export const later = (a: Instant, b: Instant | null): Instant => (b !== null && milliseconds(b) > milliseconds(a) ? b : a);

/** Milliseconds since 1970 of a moment the kernel wrote; throws a RangeError on anything else. */
export const milliseconds = (instant: Instant): number => {
  const value = parseInstant(instant);
  if (value === undefined) throw new RangeError(`not a moment: ${instant}`);
  return value;
};

/** A moment so many seconds after another, or before it. */
export const shifted = (instant: Instant, seconds: number): Instant => formatInstant(milliseconds(instant) + seconds * 1000);
