import { chineseNumber, NUMERALS } from './chinese-number.ts';
import type { Line } from './lines.ts';

/** A heading of a chapter, or of a section inside one, which has no number of its own here. */
export interface Heading {
  readonly at: number;
  /** Lines it takes: two when the title stands below the number. */
  readonly lines: number;
  readonly chapter: { readonly n: number; readonly title: string } | null;
}

const HEADING = new RegExp(`^第\\s*([${NUMERALS}]+)\\s*(编|章|节)\\s*(.*)$`);
/** A title is short and no sentence. */
const isTitle = (text: string): boolean => text.length <= 40 && !/[。；，,：:]/.test(text);

const spaceless = (text: string): string => text.replace(/(?<=[^\x20-\x7e])\s+(?=[^\x20-\x7e])/g, '').trim();

/** Headings of chapters and sections, in the order of the text, those of a table of contents included. */
export const headingsOf = (lines: readonly Line[], isArticle: (at: number) => boolean): readonly Heading[] =>
  lines.flatMap(({ text }, at): Heading[] => {
    const [, written = '', level, rest = ''] = HEADING.exec(text) ?? [];
    const n = chineseNumber(written);
    if (level === undefined || n === undefined) return [];
    // Contents end in dots and the number of a page.
    const title = spaceless(rest.replace(/[.…·\s]*\d*$/, ''));
    if (!isTitle(title)) return [];
    const below = lines[at + 1]?.text ?? '';
    const split = title === '' && !isArticle(at + 1) && isTitle(below) && !HEADING.test(below);
    const whole = split ? spaceless(below) : title;
    return [{ at, lines: split ? 2 : 1, chapter: level === '章' ? { n, title: whole } : null }];
  });
