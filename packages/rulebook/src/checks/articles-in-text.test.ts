import { expect, it } from 'vitest';
import { findIn } from '../testing/tiny.ts';
import { readOfficialText } from '../text/official-text.ts';
import { articlesInText } from './articles-in-text.ts';

it('finds an article that the imported text does not have, once', () => {
  const text = '第一章 总则\n第三条 甲。\n　　第十二条　乙，见第四条。\n';
  const route = (id: string) => ({ id, body: 'route: {matter: issuance, stages: [{sign: head}]}' });
  const found = findIn(articlesInText(readOfficialText(text)), ['anytown-3.1', 'anytown-4.1', 'anytown-4.2'].map(route));
  expect(found).toEqual([['error article_not_in_text anytown-4.1', 'the imported official text has no article 4']]);
});
