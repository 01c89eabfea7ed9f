import { expect, it } from 'vitest';
import { readHeader } from '../parse.ts';
import { tinyHeader } from '../testing/tiny.ts';
import { editionProblems } from './editions.ts';

const edition = (header: string) => {
  const { value: data, source, problems } = readHeader('rulebook.yaml', header);
  if (data === undefined) throw new Error(JSON.stringify(problems));
  return { data, source };
};
const later = tinyHeader.replace('2025-01-01', '2026-01-01').replace('〔2025〕1号', '〔2025〕9号');
const codes = (...headers: string[]) => editionProblems(headers.map(edition)).map(({ code, line }) => [code, line]);

it('wants each edition to repeal the one before it', () => {
  expect(codes(tinyHeader, later)).toEqual([['not_repealed', 1]]);
  expect(codes(tinyHeader, `${later}repeals: [{number: 某政发〔2025〕1号, date: 2026-01-01}]\n`)).toEqual([]);
});

it('wants adoption before effect', () => {
  expect(codes(tinyHeader.replace('adopted: null', 'adopted: 2025-02-01'))).toEqual([['before_adoption', 6]]);
});
