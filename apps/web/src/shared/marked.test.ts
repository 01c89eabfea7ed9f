import { expect, test } from 'vitest';
import { piecesOf } from './marked.ts';

const shown = (text: string, query: string) =>
  piecesOf(text, query)
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

test('marks every occurrence of every word, whatever its case', () => {
  expect(shown('关于防汛工作的请示', '防汛 请示')).toBe('关于[防汛]工作的[请示]');
  expect(shown('OA and oa', 'oa')).toBe('[OA] and [oa]');
});

test('takes the query as text, not as a pattern', () => {
  expect(shown('a.b axb (1)', 'a.b')).toBe('[a.b] axb (1)');
  expect(shown('〔2025〕38号 (1)', '(1')).toBe('〔2025〕38号 [(1])');
});

test('marks what the search takes for the same, as it is written', () => {
  expect(shown('关于ＯＡ系统的请示，钟政发〔2025〕38号', 'oa [2025]３8')).toBe('关于[ＯＡ]系统的请示，钟政发[〔2025〕38]号');
});

test('gives the text as it is without a query', () => {
  expect(piecesOf('文', '  ')).toEqual([{ text: '文', hit: false }]);
});
