import { chineseNumber, NUMERALS } from './chinese-number.ts';
import { isEnded, type Line } from './lines.ts';

/** How articles are numbered: 第二十九条, or 二十九、. */
export type Numbering = '条' | '、';

/** A line that may begin an article. */
export interface Candidate {
  /** Index among the lines. */
  readonly at: number;
  readonly number: number;
  /** 之一, 之二 … of an article that was put in later; empty for most. */
  readonly inserted: string;
  readonly rest: string;
  /** How much it looks like a beginning and not like a mention. */
  readonly likely: number;
}

const PATTERNS: Readonly<Record<Numbering, RegExp>> = {
  条: new RegExp(`^第\\s*([${NUMERALS}][${NUMERALS}\\s]*?)\\s*条(之[一二三四五六七八九十])?([\\s:：]*)(.*)$`),
  '、': new RegExp(`^([${NUMERALS}]+)()(?:、|[．.](?!\\d))(\\s*)(.*)$`),
};

/** What follows a number of an article that is only mentioned. */
const MENTIONED = /^(?:规定|第[一二三四五六七八九十]|的|所|、|，|,|和|及|至|或|到|中|之|款|项|》|）|\))/;

/** Lines that may begin an article, in the order of the text. */
export const candidatesOf = (lines: readonly Line[], numbering: Numbering): readonly Candidate[] =>
  lines.flatMap(({ text }, at) => {
    const [, written = '', inserted = '', gap = '', rest = ''] = PATTERNS[numbering].exec(text) ?? [];
    const number = chineseNumber(written.replace(/\s/g, ''));
    if (number === undefined || number === 0) return [];
    const separated = numbering === '、' || gap !== '' || rest === '';
    const fresh = at === 0 || isEnded(lines[at - 1]?.text ?? '') || (lines[at - 1]?.text.length ?? 0) < 12;
    const mentioned = MENTIONED.test(rest) && !(gap !== '' && fresh);
    return [{ at, number, inserted, rest, likely: (separated ? 2 : 0) + (fresh ? 2 : 0) - (mentioned ? 8 : 0) }];
  });
