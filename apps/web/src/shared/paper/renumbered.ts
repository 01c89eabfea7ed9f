import type { PaperBlock } from '@guiju/contract';
import { type Bilingual, itemNumber } from '@guiju/kernel';
import { numbersOf, writtenOf } from './written-paper.ts';

/** Numbers of a paper that was read which do not follow from where they stand, and what they become. */
export const renumbered = (body: readonly PaperBlock[]): readonly Bilingual[] => {
  const numbers = numbersOf(writtenOf({ body }).body);
  return body.flatMap((block, i) => {
    const number = numbers[i] ?? 0;
    if (block.type !== 'item' || block.number === number) return [];
    const [before, after] = [itemNumber(block.level, block.number), itemNumber(block.level, number)];
    return [{ zh: `编号“${before}”不连续，已排为“${after}”`, en: `the number "${before}" did not follow; it is now "${after}"` }];
  });
};
