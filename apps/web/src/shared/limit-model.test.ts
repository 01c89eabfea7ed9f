import type { Limit, RunningLimit } from '@guiju/kernel';
import { CALENDAR } from '@guiju/kernel/rules/sample.fixture';
import { expect, test } from 'vitest';
import { dueName, isOver, lengthOf, mostPressing } from './limit-model.ts';

const limit = (part: Partial<RunningLimit>) =>
  ({ working_days: null, calendar_days: null, due: null, state: 'none', ...part }) as RunningLimit;

test('a due day says how many working days are left, counted over the weekend', () => {
  expect(dueName('2025-11-24', '2025-11-20', 'green', CALENDAR, 'zh')).toBe('还有 2 个工作日 · 11月24日(周一)');
  expect(dueName('2025-11-20', '2025-11-20', 'yellow', CALENDAR, 'zh')).toBe('今天到期 · 11月20日(周四)');
  expect(dueName('2025-11-19', '2025-11-20', 'red', CALENDAR, 'zh')).toBe('已超 1 个工作日 · 11月19日(周三)');
});

test('the length is told in the unit of the text', () => {
  expect(lengthOf(limit({ working_days: 5 }) as Limit)?.zh).toBe('5 个工作日');
  expect(lengthOf(limit({ calendar_days: 10 }) as Limit)?.en).toBe('10 days');
  expect(lengthOf(limit({}))).toBeNull();
});

test('the most pressing limit is the earliest that still runs', () => {
  const [done, later, sooner] = [
    limit({ due: '2025-11-01', state: 'none' }),
    limit({ due: '2025-11-28', state: 'green' }),
    limit({ due: '2025-11-24', state: 'yellow' }),
  ];
  expect(mostPressing([done, later, sooner])).toBe(sooner);
  expect(mostPressing([done])).toBeUndefined();
});

test('a limit that began and shows no light runs no more', () => {
  expect([limit({ due: '2025-11-01' }), limit({ due: '2025-11-01', state: 'green' }), limit({})].map(isOver)).toEqual([true, false, false]);
});
