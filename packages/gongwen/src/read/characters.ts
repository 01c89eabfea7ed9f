import { INVISIBLE, JOINERS } from '../model/visible.ts';
import type { Place, ReadNote } from './source.ts';

/** Blanks of every width; a line is read with plain ones. */
const BLANKS = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu;
/** More than two printed lines; a line is recognised in time that grows with the square of its blanks. */
const LONG_BLANK = / {120,}/g;
const DAMAGED = /\ufffd/g;

const codePoint = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The kinds of signs by their code points, a few of them. */
const listed = (signs: readonly string[]): string => {
  const kinds = [...new Set(signs)].map(codePoint);
  return kinds.length <= 6 ? kinds.join('、') : `${kinds.slice(0, 5).join('、')} 等 ${kinds.length} 种`;
};

/** A text without what cannot stand on paper, and what there is to be said about its characters. */
export interface Cleaned {
  readonly text: string;
  readonly notes: readonly ReadNote[];
}

/** Takes out what nobody sees and evens blanks; characters that others cannot show stay, and are named. */
export const cleaned = (given: string, place: Place | null): Cleaned => {
  const notes: ReadNote[] = [];
  const say = (code: ReadNote['code'], text: string, zh: string, en: string): void => {
    notes.push({ code, place, text, message: { zh, en } });
  };
  const even = given.replace(BLANKS, ' ');
  const invisible = [INVISIBLE, JOINERS].flatMap((signs) => even.match(signs) ?? []);
  const seen = invisible.length === 0 ? even : even.replace(INVISIBLE, '').replace(JOINERS, '');
  if (invisible.length > 0)
    say(
      'invisible_characters',
      listed(invisible),
      `有 ${invisible.length} 个看不见的控制字符（${listed(invisible)}），没有读入`,
      `${invisible.length} invisible control characters (${listed(invisible)}) were not read`,
    );
  const own = seen.match(PRIVATE) ?? [];
  if (own.length > 0)
    say(
      'private_characters',
      own.join(''),
      `“${[...new Set(own)].slice(0, 10).join('')}”是自造字或字库专用字符（${listed(own)}），换一台机器就显示不出；请换成通用字`,
      `characters of a private font (${listed(own)}) cannot be shown elsewhere; write others`,
    );
  const damaged = seen.match(DAMAGED)?.length ?? 0;
  if (damaged > 0)
    say(
      'damaged_characters',
      String(damaged),
      `有 ${damaged} 个字已损坏，读作“\ufffd”；请对照原件补正`,
      `${damaged} damaged characters are read as "\ufffd"; compare the original`,
    );
  const text = seen.replace(LONG_BLANK, ' '.repeat(120));
  if (text !== seen) say('long_blank', '', '有一处很长的空格，缩短后读入', 'a very long blank was shortened');
  return { text, notes };
};
