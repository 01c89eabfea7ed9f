/** Somebody who answers the same questions: `ask` is called with 0, 1, 2 … and answers at once or later. */
export interface Contestant {
  readonly name: string;
  readonly ask: (i: number) => unknown;
  /** Questions that one call answers, 1 when absent. */
  readonly answers?: number;
}

interface Rounds {
  /** Rounds thrown away before anything counts. */
  readonly warmUp?: number;
  readonly rounds?: number;
  readonly milliseconds?: number;
}

/** Calls between two looks at the clock. */
const CHUNK = 64;

/** The middle value; NaN of nothing. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The value that 95 of 100 do not exceed; NaN of nothing. */
export const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

const together = ({ ask, answers = 1 }: Contestant, milliseconds: number): number => {
  const begin = performance.now();
  let asked = 0;
  let spent = 0;
  let last: unknown;
  while (spent < milliseconds) {
    for (let i = 0; i < CHUNK; i++) last = ask(asked++);
    spent = performance.now() - begin;
  }
  // Read the last answer, so that none can be left out by the compiler.
  if (last === undefined) throw new Error('no answer');
  return (asked * answers * 1000) / spent;
};

const oneAfterAnother = async ({ ask, answers = 1 }: Contestant, milliseconds: number): Promise<number> => {
  const begin = performance.now();
  let asked = 0;
  let spent = 0;
  while (spent < milliseconds) {
    for (let i = 0; i < CHUNK; i++) await ask(asked++);
    spent = performance.now() - begin;
  }
  return (asked * answers * 1000) / spent;
};

/** Answers a second of each contestant: medians of rounds that take turns in one process, so that a busy machine hits all alike. */
export const rates = async (
  contestants: readonly Contestant[],
  { warmUp = 2, rounds = 7, milliseconds = 40 }: Rounds = {},
): Promise<Readonly<Record<string, number>>> => {
  const measured = new Map(contestants.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const contestant of contestants) {
      const later = contestant.ask(0) instanceof Promise;
      const rate = later ? await oneAfterAnother(contestant, milliseconds) : together(contestant, milliseconds);
      if (round >= warmUp) measured.get(contestant.name)?.push(rate);
    }
  }
  return Object.fromEntries([...measured].map(([name, values]) => [name, median(values)]));
};

/** Numbers from 0 up to below `n` that are the same in every run. */
export const draws = (seed: number): ((n: number) => number) => {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
};
