import { blockOfLine } from './block-edits.ts';
import type { WrittenBlock } from './written-paper.ts';

const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const tableOf = (table: HTMLTableElement): WrittenBlock => ({
  type: 'table',
  rows: [...table.rows].map((row) => [...row.cells].map(wordsOf)),
  head: 1,
});

const blocksOf = (element: Element): readonly WrittenBlock[] => {
  if (element instanceof HTMLTableElement) return element.rows.length === 0 ? [] : [tableOf(element)];
  const inner = [...element.children].filter((child) => child.matches('p, h1, h2, h3, h4, h5, h6, li, div, table, ul, ol, section'));
  if (inner.length > 0) return inner.flatMap(blocksOf);
  const words = wordsOf(element);
  return words === '' ? [] : [blockOfLine(words)];
};

/** What a word processor or spreadsheet puts on the clipboard, with its tables; null where there is none, for plain words say the rest as well. */
export const pastedHtml = (html: string): readonly WrittenBlock[] | null => {
  if (!/<table/i.test(html)) return null;
  // A document of its own, in which nothing is loaded and nothing runs.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = blocksOf(body);
  return blocks.some(({ type }) => type === 'table') ? blocks : null;
};
