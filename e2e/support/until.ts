import { setTimeout } from 'node:timers/promises';

/** Waits until something is there, asking again every 50 ms; throws, naming it, when that takes too long. */
export const until = async <T>(what: string, ask: () => T | Promise<T>, milliseconds = 20_000): Promise<NonNullable<T>> => {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`waited ${milliseconds} ms in vain: ${what}`);
    await setTimeout(50);
  }
};
