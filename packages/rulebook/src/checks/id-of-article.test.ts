import { expect, it } from 'vitest';
import { findIn } from '../testing/tiny.ts';
import { idOfArticle } from './id-of-article.ts';

const principle = { id: 'anytown-3.1', keys: { mode: 'shown' }, body: 'principle: {shown: about}' };

it('wants the id to begin with government and article', () => {
  expect(findIn(idOfArticle, [principle])).toEqual([]);
  expect(findIn(idOfArticle, [{ ...principle, id: 'othertown-3.1' }])).toEqual([
    ['error id_not_of_article othertown-3.1', 'an id of article 3 begins with anytown-3.'],
  ]);
});
