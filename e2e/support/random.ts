/** Numbers that look drawn and are the same for the same seed. */
export interface Random {
  /** At least 0, less than 1. */
  readonly next: () => number;
  readonly one: <T>(all: readonly T[]) => T | undefined;
  readonly chance: (probability: number) => boolean;
  /** Picks by weight; undefined when all weights are 0. */
  readonly weighted: <T>(all: readonly (readonly [value: T, weight: number])[]) => T | undefined;
}

/** Mulberry32, a small generator of 32 bits. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    one: (all) => all[Math.floor(next() * all.length)],
    chance: (probability) => next() < probability,
    weighted: (all) => {
      let left = next() * all.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of all) {
        left -= weight;
        if (left < 0) return value;
      }
      return undefined;
    },
  };
};
