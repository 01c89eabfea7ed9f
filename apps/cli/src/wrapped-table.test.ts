import { expect, test } from 'vitest';
import { width } from './output.ts';
import { columnWidths, wrapped, wrappedTable } from './wrapped-table.ts';

test('wraps Chinese by columns, keeps words whole and no mark at the beginning of a line', () => {
  expect(wrapped('区长或副区长签发，再报', 12)).toEqual(['区长或副区长', '签发，再报']);
  expect(wrapped('三个工作日内，办结', 12)).toEqual(['三个工作日内，', '办结']);
  expect(wrapped('另有 anytown-3.2 等', 12)).toEqual(['另有', 'anytown-3.2', '等']);
  expect(wrapped('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});

test('lays cells side by side, each in its column', () => {
  expect(
    wrappedTable(
      [
        ['签发', '区长签发', '市长'],
        ['', 'a\nb', ''],
      ],
      [4, 4, 4],
    ),
  ).toBe(['签发  区长  市长', '      签发', '      a', '      b'].join('\n'));
});

test('fills a line, and says when governments do not fit beside each other', () => {
  const widths = columnWidths(120, 3) ?? [];
  expect(widths.length).toBe(4);
  expect(widths.reduce((sum, each) => sum + each + 2, 0)).toBeLessThanOrEqual(122);
  expect(columnWidths(60, 5)).toBeNull();
  expect(width('区长a')).toBe(5);
});
