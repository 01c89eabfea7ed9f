import { expect, test } from 'vitest';
import { isShown, withoutView, withView } from './saved-views.ts';

const [papers, late] = [
  { name: '收文', filter: { kind: 'paper' } },
  { name: '快到期', filter: { sort: 'due' } },
];

test('keeps views in their order and replaces one of the same name in its place', () => {
  const views = withView(withView([], papers), late);
  expect(withView(views, { name: '收文', filter: { q: '防汛' } })).toEqual([{ name: '收文', filter: { q: '防汛' } }, late]);
  expect(withoutView(views, '收文')).toEqual([late]);
});

test('knows the view that is shown', () => {
  expect(isShown(papers, { kind: 'paper', q: '' })).toBe(true);
  expect(isShown(papers, { kind: 'paper', q: '防汛' })).toBe(false);
});
