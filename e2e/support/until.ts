import { setTimeout } from 'node:timers/promises';

type Absent = false | null | undefined;

const isAbsent = (answer: unknown): answer is Absent => answer === false || answer === null || answer === undefined;

/** Waits until something is there, asking again every 50 ms; throws, naming it, when that takes too long. */
export const until = async <T>(what: string, ask: () => T | Promise<T>, milliseconds = 20_000): Promise<Exclude<T, Absent>> => {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (!isAbsent(answer)) return answer as Exclude<T, Absent>;
    if (performance.now() > end) throw new Error(`waited ${milliseconds} ms in vain: ${what}`);
    await setTimeout(50);
  }
};
