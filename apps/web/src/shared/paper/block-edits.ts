import { type ItemLevel, numberedLine } from '@guiju/kernel';
import type { WrittenBlock } from './written-paper.ts';

type Texted = Extract<WrittenBlock, { readonly text: string }>;

/** Levels from the paragraph (0) down to （1） (4). */
export const levelOf = (block: Texted): 0 | ItemLevel => (block.type === 'item' ? block.level : 0);

/** The same words on another level. */
export const atLevel = (text: string, level: number): Texted =>
  level <= 0 ? { type: 'paragraph', text } : { type: 'item', level: Math.min(4, level) as ItemLevel, text };

/** A line as a part of the body: numbered where it begins with a number. */
export const blockOfLine = (line: string): Texted => {
  const found = numberedLine(line.trim());
  return found === undefined || found.rest === '' ? { type: 'paragraph', text: line.trim() } : atLevel(found.rest, found.level);
};

/** What a paragraph becomes when a number was typed at its beginning: with 一、 or （一） at once, with 1. as soon as words follow, for 1.5 is an amount. */
export const recognised = (block: Texted): Texted => {
  const found = numberedLine(block.text);
  if (found === undefined || (found.level >= 3 && found.rest === '')) return block;
  return atLevel(found.rest, found.level);
};

/** The part that Enter makes behind one: after a heading of the first level a paragraph, else more of the same. */
export const following = (block: Texted, text: string): Texted =>
  block.type === 'item' && block.level === 1 && !/[。；：！？，、]$/.test(block.text)
    ? { type: 'paragraph', text }
    : atLevel(text, levelOf(block));

/** The list with one part replaced by others. */
export const replacedAt = <T>(all: readonly T[], at: number, ...by: readonly T[]): readonly T[] => [
  ...all.slice(0, at),
  ...by,
  ...all.slice(at + 1),
];

/** Lines put into a part where the cursor stands: the first goes on with what stands before it, the last with what stands behind. */
export const pastedInto = (block: Texted, from: number, to: number, pasted: string): readonly WrittenBlock[] => {
  const lines = pasted.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [before, behind] = [block.text.slice(0, from), block.text.slice(to)];
  const blocks = lines.map(blockOfLine);
  const first = before === '' ? blocks[0] : { ...block, text: `${before}${lines[0]?.trim() ?? ''}` };
  const parts = first === undefined ? [block] : [first, ...blocks.slice(1)];
  const last = parts.at(-1);
  return last === undefined || behind === '' ? parts : [...parts.slice(0, -1), { ...last, text: `${last.text}${behind}` }];
};

/** Rows of cells as a spreadsheet puts them on the clipboard. */
export const cellsOf = (pasted: string): readonly (readonly string[])[] =>
  pasted
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()));

/** A table or picture with another title; an empty one is none. */
export const withTitle = <B extends { readonly title?: string }>(block: B, title: string): B => {
  const { title: _, ...rest } = block;
  return (title === '' ? rest : { ...rest, title }) as B;
};
