import { formatDay } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { monthWeeks } from './month-weeks.ts';

const shown = (year: number, month: number) =>
  monthWeeks(year, month).map((week) => week.map((day) => (day === null ? '' : formatDay(day).slice(8))).join(' '));

test('begins weeks on Monday and leaves days of other months out', () => {
  expect(shown(2026, 11)).toEqual([
    '      01',
    '02 03 04 05 06 07 08',
    '09 10 11 12 13 14 15',
    '16 17 18 19 20 21 22',
    '23 24 25 26 27 28 29',
    '30      ',
  ]);
  expect(shown(2027, 2)).toEqual(['01 02 03 04 05 06 07', '08 09 10 11 12 13 14', '15 16 17 18 19 20 21', '22 23 24 25 26 27 28']);
});
