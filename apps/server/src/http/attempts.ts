/** Failures of each address within a time; an address with too many must wait. */
export interface Attempts {
  /** Seconds to wait, or 0. */
  readonly wait: (address: string, now: number) => number;
  readonly fail: (address: string, now: number) => void;
}

/** Counts failures per address: at most `max` within `window` milliseconds. Kept in memory, one count for each server process. */
export const countAttempts = (max: number, window: number): Attempts => {
  const failures = new Map<string, number[]>();
  const recent = (address: string, now: number): number[] => (failures.get(address) ?? []).filter((at) => at > now - window);
  return {
    wait: (address, now) => {
      const times = recent(address, now).slice(-max);
      return times.length < max ? 0 : Math.ceil((Math.min(...times) + window - now) / 1000);
    },
    fail: (address, now) => {
      failures.set(address, [...recent(address, now), now]);
      // Addresses whose failures have all passed are forgotten, so that the memory stays bounded by the traffic of one window.
      for (const [other, times] of failures) if (times.every((at) => at <= now - window)) failures.delete(other);
    },
  };
};
