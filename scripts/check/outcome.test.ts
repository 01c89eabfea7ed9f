import { expect, test } from 'vitest';
import { line, type Outcome, total } from './outcome.ts';

const outcome = (name: string, passed: number, failed: number, skipped = 0): Outcome => ({ name, passed, failed, skipped, seconds: 1.25 });

test('adds outcomes up', () => {
  expect(total([outcome('types', 1, 0), outcome('unit tests', 3, 2, 1)])).toEqual({ passed: 4, failed: 2, skipped: 1, seconds: 2.5 });
});

test('shows counts for a group of tests and none for a single check', () => {
  expect(line(outcome('types', 0, 1))).toBe('✗ types (1.3 s)');
  expect(line(outcome('unit tests', 3, 0, 1))).toBe('✓ unit tests: 3 passed, 1 skipped (1.3 s)');
});
