import { expect, it } from 'vitest';
import { findIn, tinyHeader } from '../testing/tiny.ts';
import { series } from './series.ts';

const route = { id: 'anytown-3.1', body: 'route: {matter: issuance, stages: [{sign: head}]}' };

it('finds a condition over facts that do not exist, and an id that stands twice', () => {
  const header = `${tinyHeader}series:
  - {id: order, mark: 某政发, matter: issuance, when: 'issuer = "government"'}
  - {id: order, mark: 某政办发, matter: issuance, when: 'isuer = "office"'}
`;
  expect(findIn(series, [route], header)).toEqual([
    ['error twice', 'the series order stands twice'],
    ['error wrong_series', 'there is no fact isuer; did you mean issuer?'],
  ]);
});

it('finds a kind of matter the rules do not speak of', () => {
  const header = `${tinyHeader}series: [{id: order, mark: 某政发, matter: minutes}]\n`;
  expect(findIn(series, [route], header).map(([what]) => what)).toEqual(['error wrong_series']);
});
