import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rulebooksRoot } from '../editions.ts';
import { chineseNumber } from './chinese-number.ts';
import { readOfficialText } from './official-text.ts';

/** Official texts are no part of the project; who has them beside it can ask for them here. */
const folder = join(rulebooksRoot(), '../../shared');
const files = existsSync(folder) ? globSync(['seeds/*.txt', 'law/*.md'], { cwd: folder }).sort() : [];

/** Counted another way: how far the numbers at the beginnings of lines go without a hole. */
const counted = (text: string): number => {
  const far = [/^[\s#*]*第([一二三四五六七八九十百零]+)条/gm, /^\s*([一二三四五六七八九十百零]+)、/gm].map((start) => {
    const numbers = new Set([...text.matchAll(start)].map(([, written = '']) => chineseNumber(written)));
    let last = 0;
    while (numbers.has(last + 1)) last++;
    return last;
  });
  return Math.max(...far);
};

it.skipIf(files.length > 0)('official texts are not at hand, so none is asked', () => {
  expect(files).toEqual([]);
});

it.skipIf(files.length === 0).each(files)('recognises every article of %s', (file) => {
  const raw = readFileSync(join(folder, file), 'utf8');
  const { articles, chapters, gaps, title } = readOfficialText(raw);
  expect(articles.map(({ number }) => number)).toEqual(Array.from({ length: counted(raw) }, (_, i) => String(i + 1)));
  expect(gaps).toEqual([]);
  expect(title).not.toBeNull();
  expect(chapters.map(({ n }) => n)).toEqual(Array.from({ length: chapters.length }, (_, i) => i + 1));
  const closing = articles.map(({ number, paragraphs }) => [number, paragraphs.at(-1) ?? '']);
  expect(closing.filter(([, paragraph = '']) => !/[。；：:;”）)]$/.test(paragraph))).toEqual([]);
});
