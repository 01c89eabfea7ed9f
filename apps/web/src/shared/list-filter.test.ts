import { expect, test } from 'vitest';
import { changed, type ListFilter, orderOf, pageQuery, toggled } from './list-filter.ts';

test('asks for a page with what is given only', () => {
  expect(pageQuery({ q: '防汛', kind: '' }, null, 50)).toBe('q=%E9%98%B2%E6%B1%9B&limit=50');
  expect(pageQuery({ sort: '-due' }, 'c', 200)).toBe('sort=-due&cursor=c&limit=200');
});

test('leaves out a part that was emptied', () => {
  expect(changed<ListFilter>({ q: 'a', kind: 'paper' }, 'q', '')).toEqual({ kind: 'paper' });
  expect(changed<ListFilter>({ kind: 'paper' }, 'q', 'a')).toEqual({ kind: 'paper', q: 'a' });
});

test('orders a column by a click, and the other way by the next', () => {
  expect([toggled(undefined, 'due'), toggled('due', 'due'), toggled('-due', 'due')]).toEqual(['due', '-due', 'due']);
  expect([toggled(undefined, 'updated'), toggled('-updated', 'updated'), toggled('due', 'title')]).toEqual([
    '-updated',
    'updated',
    'title',
  ]);
  expect([orderOf('-due', 'due'), orderOf('due', 'due'), orderOf('due', 'title')]).toEqual(['descending', 'ascending', 'none']);
});
