import { afterAll } from 'vitest';

const ends: (() => Promise<unknown>)[] = [];

// Registered when a test file imports this: inside a hook it would be too late.
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

/** Has something done after the tests of the calling file, the last first. */
export const afterwards = (end: () => Promise<unknown>): void => {
  ends.push(end);
};
