import { expect, test } from 'vitest';
import { dayName, dayOf, momentName, remainingName, timeName } from './dates.ts';

test('writes a day in the Chinese form, with the year only when it is another one', () => {
  expect(dayName('2026-11-26', 'zh', '2026-11-20')).toBe('11月26日(周四)');
  expect(dayName('2027-01-04', 'zh', '2026-11-20')).toBe('2027年1月4日(周一)');
  expect(dayName('2027-01-04', 'en', '2026-11-20')).toBe('Mon 4 Jan 2027');
});

test('shows what is no day as it stands', () => {
  expect(dayName('soon', 'zh')).toBe('soon');
});

test('gives times of Shanghai in 24 hours, whatever the offset', () => {
  expect(timeName('2026-11-26T14:05:59+08:00')).toBe('14:05');
  expect(timeName('2026-11-26T16:30:00Z')).toBe('00:30');
  expect(dayOf('2026-11-26T16:30:00Z')).toBe('2026-11-27');
  expect(momentName('2026-11-26T09:00:00+08:00', 'zh', '2026-11-26')).toBe('11月26日(周四) 09:00');
});

test('says how much is left, that it ends today, and how late it is', () => {
  expect(remainingName(2, false, 'zh')).toBe('还有 2 个工作日');
  expect(remainingName(1, false, 'en')).toBe('1 working day left');
  expect(remainingName(0, false, 'zh')).toBe('今天到期');
  expect(remainingName(0, true, 'zh')).toBe('今天已过时限');
  expect(remainingName(-3, true, 'zh')).toBe('已超 3 个工作日');
});
