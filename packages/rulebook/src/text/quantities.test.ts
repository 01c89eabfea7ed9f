import { expect, it } from 'vitest';
import { calendarDaysIn, namesMonths, namesWeeks, numberOf, numbersBefore, numbersIn } from './quantities.ts';

it.each([
  ['两', 2],
  ['十五', 15],
  ['三千', 3000],
  ['二百五十', 250],
  ['一万二千', 12_000],
  ['1.5', 1.5],
  ['甲', undefined],
])('reads %s', (text, expected) => {
  expect(numberOf(text)).toBe(expected);
});

it('finds numbers, halves and percentages', () => {
  expect([...numbersIn('会议不超过一个半小时，参会不过半，发文减少百分之三十，字数在３０００字以内')].sort((a, b) => a - b)).toEqual([
    0.5, 1.5, 30, 3000,
  ]);
});

it('finds the numbers before a unit', () => {
  expect([...numbersBefore('三个工作日内答复，15 个工作日办结，5日内报告', '工作日')]).toEqual([3, 15]);
  expect([...calendarDaysIn('两周内，提前3天，一个月')]).toEqual([3, 14, 30]);
});

it('knows periods by their names', () => {
  expect([1, 3, 6, 12].map((months) => namesMonths('每半年一次', months))).toEqual([false, false, true, true]);
  expect(namesMonths('每十八个月', 18)).toBe(true);
  expect(namesMonths('每三年', 36)).toBe(true);
  expect([namesWeeks('每周一次', 1), namesWeeks('每两周一次', 2), namesWeeks('每周一次', 2)]).toEqual([true, true, false]);
});
