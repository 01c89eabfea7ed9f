import { expect, test } from 'vitest';
import { countAttempts } from './attempts.ts';

test('an address waits after its last failure until the first of them is out of the window', () => {
  const attempts = countAttempts(3, 60_000);
  for (const at of [0, 10_000, 20_000]) {
    expect(attempts.wait('a', at)).toBe(0);
    attempts.fail('a', at);
  }
  expect(attempts.wait('a', 20_000)).toBe(40);
  expect(attempts.wait('b', 20_000)).toBe(0);
  expect(attempts.wait('a', 60_001)).toBe(0);
});
