import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

test('shows a piece of the text around the first word that stands there', () => {
  const text = `${'前'.repeat(100)}防汛\n值守${'后'.repeat(100)}`;
  const excerpt = excerptOf(text, ['没有', '防汛']) ?? '';
  expect(excerpt).toBe(`…${'前'.repeat(20)}防汛 值守${'后'.repeat(65)}…`);
  expect(excerptOf('Guiju 试点', ['guiju'])).toBe('Guiju 试点');
  expect(excerptOf(text, ['没有'])).toBeNull();
});
