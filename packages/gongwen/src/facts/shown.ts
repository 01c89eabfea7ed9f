import type { Facts } from '@guiju/kernel';
import { bodyTexts } from '../lint/texts.ts';
import type { Paper } from '../model/paper.ts';

/** A fact that a paper shows, and the part of the paper that shows it. */
export interface Shown {
  readonly fact: string;
  readonly value: Facts[string];
  readonly path: string;
}

/** The fact where its value is known. */
export const shown = (fact: string, value: Facts[string] | undefined, path: string): readonly Shown[] =>
  value === undefined ? [] : [{ fact, value, path }];

/** The fact where some text of the body says so; the first place counts. */
export const saidInBody = (paper: Paper, fact: string, pattern: RegExp, value: Facts[string] = true): readonly Shown[] => {
  const found = bodyTexts(paper).find(({ text }) => pattern.test(text));
  return found === undefined ? [] : [{ fact, value, path: found.path }];
};
