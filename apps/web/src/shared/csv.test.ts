import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('begins with the mark that Excel needs and quotes what would break a cell', () => {
  expect(
    csvOf([
      ['标题', '文号'],
      ['关于"甲,乙"的请示', '1\n2'],
    ]),
  ).toBe('\uFEFF标题,文号\r\n"关于""甲,乙""的请示","1\n2"\r\n');
});

test('keeps a cell from being run as a formula', () => {
  expect(csvOf([['=HYPERLINK("x")', '-1', '@a']])).toBe('\uFEFF"\'=HYPERLINK(""x"")",\'-1,\'@a\r\n');
});
