import { chineseNumber } from '@guiju/kernel';
import { child, type Element, valueIn } from './xml.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** Numbers that the word processor writes by itself, given in the order in which the paragraphs stand. */
export interface Numbering {
  /** The label of the next paragraph of a list at a level, as it is printed; empty when the list is not known. */
  readonly next: (list: string, level: number) => string;
}

const CIRCLED = 0x2460;

const numeral = (format: string, n: number): string => {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'chineseLegalSimplified':
    case 'japaneseCounting':
    case 'ideographDigital':
    case 'taiwaneseCountingThousand':
      return chineseNumber(n);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return n <= 20 ? String.fromCodePoint(CIRCLED + n - 1) : String(n);
    case 'lowerLetter':
      return String.fromCodePoint(0x60 + n);
    case 'upperLetter':
      return String.fromCodePoint(0x40 + n);
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(n);
  }
};

const levelsOf = (abstract: Element): readonly Level[] =>
  abstract.children
    .filter(({ name }) => name === 'w:lvl')
    .map((level) => ({
      format: valueIn(level, 'w:numFmt') ?? 'decimal',
      text: valueIn(level, 'w:lvlText') ?? '',
      start: Number(valueIn(level, 'w:start') ?? 1),
    }));

/** Counts the lists of `numbering.xml`; without that part every label is empty. */
export const openNumbering = (part: Element | undefined): Numbering => {
  const abstracts = new Map(
    part?.children.filter(({ name }) => name === 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], levelsOf(each)]),
  );
  const lists = new Map(
    part?.children
      .filter(({ name }) => name === 'w:num')
      .map((each) => [each.attributes['w:numId'], abstracts.get(child(each, 'w:abstractNumId')?.attributes['w:val'] ?? '')]),
  );
  const counters = new Map<string, number[]>();
  return {
    next: (list, level) => {
      const levels = lists.get(list);
      const own = levels?.[level];
      if (levels === undefined || own === undefined) return '';
      const counter = counters.get(list) ?? [];
      counter[level] = (counter[level] ?? own.start - 1) + 1;
      counter.length = level + 1;
      counters.set(list, counter);
      // A bullet's text is a sign of a symbol font, not a number.
      if (own.format === 'bullet') return '';
      return own.text.replace(/%(\d)/g, (_, n: string) => {
        const index = Number(n) - 1;
        const { format, start } = levels[index] ?? own;
        return numeral(format, counter[index] ?? start);
      });
    },
  };
};
