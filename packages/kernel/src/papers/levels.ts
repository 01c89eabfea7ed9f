import { chineseNumber, readChineseNumber } from '../messages/chinese-number.ts';

/** The four levels of the body of a paper (结构层次). */
export type ItemLevel = 1 | 2 | 3 | 4;

/** 一、 （一） 1. （1）: the numbers of the four levels (GB/T 9704-2012, 7.3.3). */
export const itemNumber = (level: number, number: number): string => {
  switch (level) {
    case 1:
      return `${chineseNumber(number)}、`;
    case 2:
      return `（${chineseNumber(number)}）`;
    case 3:
      return `${number}.`;
    default:
      return `（${number}）`;
  }
};

const levels: readonly (readonly [ItemLevel, RegExp])[] = [
  [1, /^([一二三四五六七八九十百零]+)、\s*/],
  [2, /^[（(]([一二三四五六七八九十百零]+)[）)]\s*/],
  [3, /^(\d{1,3})[.．、](?!\d)\s*/],
  [4, /^[（(](\d{1,3})[）)]\s*/],
];

/** A line that begins with a number of one of the four levels, and what follows the number. */
export const numberedLine = (text: string): { readonly level: ItemLevel; readonly number: number; readonly rest: string } | undefined => {
  for (const [level, pattern] of levels) {
    const match = pattern.exec(text);
    const number = readChineseNumber(match?.[1] ?? '');
    if (match !== null && number !== undefined && number > 0) return { level, number, rest: text.slice(match[0].length) };
  }
  return undefined;
};

/** Heading and text of a numbered part. The heading is the whole where it ends without a stop, and of the first two levels the first short sentence. */
export const itemWords = (level: ItemLevel, words: string): { readonly heading?: string; readonly text?: string } => {
  if (!/[。；：！？，、]$/.test(words)) return { heading: words };
  const sentence = /^[^。；：，！？]{2,30}。/.exec(words)?.[0];
  if (level > 2 || sentence === undefined || sentence.length === words.length) return { text: words };
  return { heading: sentence, text: words.slice(sentence.length) };
};
