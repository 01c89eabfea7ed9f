import { expect, test } from 'vitest';
import { itemNumber, itemWords, numberedLine } from './levels.ts';

test('reads the number that it writes, on every level', () => {
  for (const level of [1, 2, 3, 4] as const)
    for (const number of [1, 9, 10, 11, 20, 99])
      expect(numberedLine(`${itemNumber(level, number)}总体要求`)).toEqual({ level, number, rest: '总体要求' });
});

test('takes neither years nor amounts for numbers of parts', () => {
  for (const text of ['2025年工作', '1.5万元', '一是加强领导', '总体要求']) expect(numberedLine(text)).toBeUndefined();
});

test('tells the heading of a numbered part from its text', () => {
  expect(itemWords(1, '总体要求')).toEqual({ heading: '总体要求' });
  expect(itemWords(2, '加强领导。各单位要压实责任。')).toEqual({ heading: '加强领导。', text: '各单位要压实责任。' });
  expect(itemWords(3, '加强领导。各单位要压实责任。')).toEqual({ text: '加强领导。各单位要压实责任。' });
  expect(itemWords(1, '加强领导。')).toEqual({ text: '加强领导。' });
});
