import { expect, it } from 'vitest';
import { articlesOfText, chineseNumber } from '../imported-text.ts';
import { findIn } from '../testing/tiny.ts';
import { articlesInText } from './articles-in-text.ts';

it.each([
  ['九', 9],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十九', 29],
  ['一百', 100],
  ['一百零三', 103],
  ['二百一十五', 215],
  ['十十', undefined],
])('reads the numeral %s', (text, expected) => {
  expect(chineseNumber(text)).toBe(expected);
});

it('finds an article that the imported text does not have, once', () => {
  const text = '第一章 总则\n第三条 甲。\n　　第十二条　乙，见第四条。\n';
  expect([...articlesOfText(text)]).toEqual(['3', '12']);
  const route = (id: string) => ({ id, body: 'route: {matter: issuance, stages: [{sign: head}]}' });
  const found = findIn(articlesInText(articlesOfText(text)), ['anytown-3.1', 'anytown-4.1', 'anytown-4.2'].map(route));
  expect(found).toEqual([['error article_not_in_text anytown-4.1', 'the imported official text has no article 4']]);
});
