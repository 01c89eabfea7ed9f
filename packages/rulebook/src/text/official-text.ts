import { type Candidate, candidatesOf, type Numbering } from './candidates.ts';
import { bestChain } from './chain.ts';
import { headingsOf } from './chapters.ts';
import { isClosed, isEnded, isItem, type Line, linesOf } from './lines.ts';

/** One article of an official text. */
export interface OfficialArticle {
  /** `29`, or `29之一` for one that was put in later. */
  readonly number: string;
  /** Chapter in which it stands; null in a text without chapters. */
  readonly chapter: number | null;
  readonly paragraphs: readonly string[];
  /** Line of the file on which it begins. */
  readonly line: number;
}

/** An official text as far as it was recognised; it is the office's own and is kept nowhere here. */
export interface OfficialText {
  readonly title: string | null;
  readonly chapters: readonly { readonly n: number; readonly title: string }[];
  readonly articles: readonly OfficialArticle[];
  /** Numbers between the first and the last article that no article bears. */
  readonly gaps: readonly string[];
}

/** Lines joined to paragraphs: an item begins one, and so does every line after a line that ended. */
const paragraphsOf = (lines: readonly string[]): readonly string[] => {
  const paragraphs: string[] = [];
  for (const text of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || isEnded(last) || isItem(text)) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] = last + text;
  }
  return paragraphs.filter((text) => text !== '');
};

/** What stands after the text of a paper. */
const IMPRINT = /^(?:抄送|分送|主题词|附件|附[：:]|责任编辑|【)/;

/** After the last sentence of the last article come imprint, attachments and the foot of the page. */
const withoutTail = (lines: readonly string[]): readonly string[] => {
  const end = lines.findIndex(
    (text, i) => i > 0 && isClosed(lines[i - 1] ?? '') && (IMPRINT.test(text) || (!isClosed(text) && !isItem(text))),
  );
  return end < 0 ? lines : lines.slice(0, end);
};

const TITLE = /(?:规则|条例|规定|办法|细则|规程|制度|章程|法)(?:[（(][^）)]{1,8}[）)])?$/;

const titleOf = (head: readonly Line[]): string | null => {
  const named = head.filter(({ text }) => text.length <= 60 && TITLE.test(text) && !isEnded(text));
  return (named.find(({ heading }) => heading) ?? named.at(-1))?.text.replace(/\s+/g, '') ?? null;
};

const beginnings = (lines: readonly Line[]): readonly Candidate[] => {
  const [tiao, dun] = (['条', '、'] satisfies Numbering[]).map((numbering) => bestChain(candidatesOf(lines, numbering)));
  return (tiao !== undefined && dun !== undefined && dun.worth > tiao.worth ? dun : tiao)?.chain ?? [];
};

/**
 * Recognises chapters and articles in the plain text of rules or a law, numbered 第二十九条 or 二十九、, whatever stands around them:
 * navigation, cover notice, table of contents, imprint, page numbers, broken lines. An article that is only mentioned begins none.
 */
export const readOfficialText = (text: string): OfficialText => {
  const lines = linesOf(text);
  const starts = beginnings(lines);
  const startAt = new Map(starts.map((start) => [start.at, start]));
  const headings = headingsOf(lines, (at) => startAt.has(at));
  const articles: OfficialArticle[] = [];
  const chapters = new Map<number, { readonly n: number; readonly title: string }>();
  for (const [i, { at, number, inserted, rest }] of starts.entries()) {
    // Of headings that follow each other without an article between them only the last is one; the others are a table of contents.
    const before = headings.findLast((heading) => heading.chapter !== null && heading.at < at)?.chapter ?? null;
    if (before !== null) chapters.set(before.n, before);
    const end = starts[i + 1]?.at ?? lines.length;
    const taken = new Set(headings.flatMap((heading) => Array.from({ length: heading.lines }, (_, k) => heading.at + k)));
    const body = lines.slice(at + 1, end).filter((_, k) => !taken.has(at + 1 + k));
    const own = [rest, ...body.map((line) => line.text)];
    articles.push({
      number: `${number}${inserted}`,
      chapter: before?.n ?? null,
      paragraphs: paragraphsOf(i === starts.length - 1 ? withoutTail(own) : own),
      line: lines[at]?.n ?? 1,
    });
  }
  const numbers = new Set(starts.map(({ number }) => number));
  const last = Math.max(0, ...numbers);
  const gaps = Array.from({ length: last }, (_, i) => i + 1).filter((n) => !numbers.has(n));
  return { title: titleOf(lines.slice(0, starts[0]?.at ?? 0)), chapters: [...chapters.values()], articles, gaps: gaps.map(String) };
};
