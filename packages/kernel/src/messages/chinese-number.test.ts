import { expect, it } from 'vitest';
import { chineseNumber, readChineseNumber } from './chinese-number.ts';

it.each([
  [0, '零'],
  [8, '八'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [29, '二十九'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [126, '一百二十六'],
  [1010, '一千零一十'],
  [1001, '一千零一'],
  [-1, '-1'],
  [1.5, '1.5'],
])('writes %f as %s', (n, text) => {
  expect(chineseNumber(n)).toBe(text);
});

it('reads every number that it writes', () => {
  for (let n = 0; n <= 9999; n += 1) expect(readChineseNumber(chineseNumber(n))).toBe(n);
});

it.each(['', '一二三', '十百', '条', '二十 九', '零五', '百'])('does not read %j', (text) => {
  expect(readChineseNumber(text)).toBeUndefined();
});
