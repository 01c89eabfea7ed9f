import { expect, test } from 'vitest';
import { partsOf } from './file-texts.ts';

test('cuts a text into parts in one of which every passage of 200 characters stands whole', () => {
  const text = Array.from({ length: 5000 }, (_, i) => String(i)).join(' ');
  const parts = partsOf(text);
  expect(parts.length).toBe(Math.ceil((text.length - 200) / 7800));
  for (let from = 0; from + 200 <= text.length; from += 37)
    expect(parts.some((part) => part.includes(text.slice(from, from + 200)))).toBe(true);
});

test('a text that fits is one part, and so is none', () => {
  expect(partsOf('正文')).toEqual(['正文']);
  expect(partsOf('')).toEqual(['']);
  expect(partsOf('字'.repeat(8000))).toHaveLength(1);
});
