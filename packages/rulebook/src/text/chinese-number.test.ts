import { expect, it } from 'vitest';
import { chineseNumber } from './chinese-number.ts';

it.each([
  ['九', 9],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十九', 29],
  ['一百', 100],
  ['一百零三', 103],
  ['一百〇三', 103],
  ['二百一十五', 215],
  ['29', 29],
  ['２９', 29],
  ['十十', undefined],
  ['', undefined],
])('reads the numeral %s', (text, expected) => {
  expect(chineseNumber(text)).toBe(expected);
});
