/** One line of a file that is not blank; `n` counts from 1. */
export interface Line {
  readonly n: number;
  readonly text: string;
  /** It was marked as a heading. */
  readonly heading: boolean;
}

/** Marks that word processors and converters put before a line: headings, quotes, bullets. */
const MARKS = /^(?:(#{1,6})\s+|>\s+|[-*•·]\s+)/;

/** Page numbers, comments and rules between paragraphs. */
const BETWEEN = /^(?:[-—–\s]*\d+[-—–\s]*|第\s*\d+\s*页.*|<!--.*-->|[-=*_—]{3,})$/;

const plain = (raw: string): string =>
  raw
    .replace(/^\uFEFF/, '')
    .replace(/[\u00a0\u2002-\u200a\u3000\t]/g, ' ')
    .replace(/[\u200b-\u200d\u2060]/g, '')
    .trim();

/** The lines of a text without blank ones, page numbers and the marks of converters. */
export const linesOf = (text: string): readonly Line[] =>
  text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((raw, i) => {
    const whole = plain(raw);
    if (whole === '' || BETWEEN.test(whole)) return [];
    const mark = MARKS.exec(whole);
    const rest = plain(whole.slice(mark?.[0].length ?? 0).replaceAll('**', ''));
    return rest === '' ? [] : [{ n: i + 1, text: rest, heading: mark?.[1] !== undefined }];
  });

const SENTENCE_END = /[。；;：:！？!?.][”’」』）)】]*$/;
const CLOSED = /[。！？!?][”’」』）)】]*$/;

/** Whether a line ends where a paragraph can end. */
export const isEnded = (text: string): boolean => SENTENCE_END.test(text);

/** Whether a line ends with a full stop or the like. */
export const isClosed = (text: string): boolean => CLOSED.test(text);

/** Begins an item of an enumeration: （一）, (二), 1． or ①. */
export const isItem = (text: string): boolean => /^(?:[（(][一二三四五六七八九十百\d]+[）)]|\d+[.．、](?!\d)|[①-⑳])/.test(text);
