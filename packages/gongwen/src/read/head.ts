import { docTypeOfTitle } from '@guiju/kernel';
import type { PaperInput } from '../model/paper.ts';
import { afterNumber, countIn, isUrgencyLine, numberIn, secrecyIn, urgencyIn } from './forms.ts';
import type { Place, ReadNote, SourceLine, SourcePart } from './source.ts';

/** The mark of a joint paper, which is drawn as a table of the organs with 文件 beside them, as one line; any other part as it is. */
export const markAsLine = (part: SourcePart): SourcePart => {
  const [row, ...others] = part.type === 'table' ? part.rows : [];
  const [organs, suffix] = row ?? [];
  return row?.length === 2 && others.length === 0 && organs !== undefined && tight(suffix ?? '') === '文件'
    ? { type: 'line', text: `${organs.split('\n').map(tight).join(' ')}文件`, place: part.place }
    : part;
};

/** What stands above the body (版头、标题、主送机关), and where the body begins. */
export interface Head {
  readonly paper: PaperInput;
  readonly places: Readonly<Record<string, Place>>;
  readonly notes: readonly ReadNote[];
  /** Index of the first part of the body. */
  readonly next: number;
}

const tight = (text: string): string => text.replace(/\s/g, '');

/** 签发人：name, name; several stand in one line or in the lines below. */
const signersIn = (text: string): readonly { readonly name: string }[] | undefined => {
  const match = /^签发人\s*[:：]\s*(.+)$/.exec(text);
  return match?.[1]
    ?.split(/[\s、，,]+/)
    .filter((name) => name !== '')
    .map((name) => ({ name }));
};

type Found = Partial<PaperInput>;

const ORGAN = /(政府|委员会|办公室|局|院|厅|部|会|处|中心|公司|指挥部|小组)$/;

/** A mark with all organs of a joint paper is no longer. */
const LONGEST_MARK = 2000;

const markIn = (text: string): Found | undefined => {
  const bare = tight(text);
  if (bare.length > 2 && text.length <= LONGEST_MARK && /文件$/.test(bare) && !/的|关于/.test(bare)) {
    // Organs of a joint paper stand apart; blanks within the name of one are spacing.
    const names = text
      .trim()
      .replace(/\s*文\s*件$/, '')
      .split(/\s+/);
    return { issuers: names.every((name) => ORGAN.test(name)) ? names : [bare.slice(0, -2)] };
  }
  if (/令$/.test(bare) && ORGAN.test(bare.slice(0, -1))) return { issuers: [bare.slice(0, -1)], mark: bare };
  return undefined;
};

const orderNumberIn = (text: string): number | undefined => {
  const match = /^第\s*(\d+)\s*号$/.exec(text);
  return countIn(match?.[1] ?? '');
};

/** Names alone: further signers stand in lines of their own, or behind the number. */
const NAMES = /^\p{Script=Han}{2,4}(?:[\s、，,]+\p{Script=Han}{2,4})*$/u;

const furtherSigners = (text: string): readonly { readonly name: string }[] | undefined =>
  NAMES.test(text) ? text.split(/[\s、，,]+/).map((name) => ({ name })) : undefined;

interface HeadPart {
  readonly path: string;
  readonly found: Found;
  /** Words of the line that are none of the parts. */
  readonly left?: string;
}

const numberPart = (text: string, { signers = [] }: Found): HeadPart | undefined => {
  const number = numberIn(text);
  if (number === undefined || /关于|的/.test(number.mark)) return undefined;
  const rest = afterNumber(text);
  const more = signersIn(rest) ?? (signers.length > 0 ? furtherSigners(rest) : undefined);
  if (more !== undefined) return { path: 'number', found: { number, signers: [...signers, ...more] } };
  return { path: 'number', found: { number }, ...(rest === '' ? {} : { left: rest }) };
};

/** One line of the head; undefined when it belongs to none of its parts, or to one that stands there already. */
const headPart = (text: string, known: Found): HeadPart | undefined => {
  const bare = tight(text);
  const copy_number = known.copy_number === undefined && /^\d{6}$/.test(bare) ? countIn(bare) : undefined;
  if (copy_number !== undefined) return { path: 'copy_number', found: { copy_number } };
  const secrecy = known.secrecy === undefined ? secrecyIn(text) : undefined;
  if (secrecy !== undefined) return { path: 'secrecy', found: { secrecy } };
  if (known.urgency === undefined && isUrgencyLine(text)) {
    const urgency = urgencyIn(text);
    return { path: 'urgency', found: urgency === undefined ? {} : { urgency } };
  }
  const mark = known.issuers === undefined ? markIn(text) : undefined;
  if (mark !== undefined) return { path: 'issuers', found: mark };
  const { signers = [], number } = known;
  const numbered = number === undefined ? numberPart(text, known) : undefined;
  if (numbered !== undefined) return numbered;
  const more = signersIn(text) ?? (signers.length > 0 && number === undefined ? furtherSigners(text) : undefined);
  return more === undefined ? undefined : { path: 'signers', found: { signers: [...signers, ...more] } };
};

const leftNote = (text: string, place: Place): ReadNote => ({
  code: 'unrecognised',
  place,
  text,
  message: { zh: `发文字号之后的“${text}”认不出是哪个要素，没有读入`, en: `"${text}" behind the number is none of the parts of a paper` },
});

/** Names of the recipients in their line, without its colon. */
const namesIn = (text: string): readonly string[] =>
  text
    .slice(0, -1)
    .split(/[，,]/)
    .map(tight)
    .filter((name) => name !== '');

const isRecipients = (text: string): boolean =>
  /[:：]$/.test(text) && !/[。；！？]/.test(text) && !/^(附件|抄送|出席|列席|请假)/.test(text) && namesIn(text).length > 0;

/** A line of a title has no more than this; what is longer begins the body. */
const LONGEST_TITLE_LINE = 300;

/** Lines of the title: up to the one that ends with a kind of paper, or to the recipients. */
const titleEnd = (lines: readonly SourceLine[]): number => {
  for (const [i, { text }] of lines.slice(0, 6).entries()) {
    if (text.length > LONGEST_TITLE_LINE) return i;
    if (isRecipients(text)) return i;
    if (docTypeOfTitle(text) !== undefined) return i + 1;
    if (/[。；]$/.test(text)) return i;
  }
  return Math.min(1, lines.length);
};

const leadingLines = (parts: readonly SourcePart[], from: number): readonly SourceLine[] => {
  const end = parts.findIndex((part, i) => i >= from && part.type !== 'line');
  return parts.slice(from, end === -1 ? undefined : end).filter((part): part is SourceLine => part.type === 'line');
};

/** Reads the head of a paper. */
export const recogniseHead = (parts: readonly SourcePart[]): Head => {
  const lines = leadingLines(parts, 0);
  const places: Record<string, Place> = {};
  const notes: ReadNote[] = [];
  let paper: Found = {};
  let next = 0;
  // An organ alone above the number is the mark of a letter; it is told from a title by what follows it.
  const [first, second] = lines;
  for (const line of lines) {
    const part = headPart(line.text, paper);
    if (part !== undefined) {
      paper = { ...paper, ...part.found };
      places[part.path] = line.place;
      if (part.left !== undefined) notes.push(leftNote(part.left, line.place));
    } else if (line === first && second !== undefined && ORGAN.test(tight(line.text)) && numberIn(second.text) !== undefined) {
      paper = { ...paper, issuers: [tight(line.text)] };
      places['issuers'] = line.place;
    } else break;
    next += 1;
  }
  const order = lines[next];
  const orderNumber = paper.mark?.endsWith('令') === true && order !== undefined ? orderNumberIn(order.text) : undefined;
  if (order !== undefined && orderNumber !== undefined) {
    paper = { ...paper, number: { mark: tight(paper.mark ?? ''), n: orderNumber } };
    places['number'] = order.place;
    return { paper, places, notes, next: next + 1 };
  }
  const rest = lines.slice(next);
  const titleLines = rest.slice(0, titleEnd(rest));
  const [titleLine] = titleLines;
  if (titleLine !== undefined) {
    paper = { ...paper, title: titleLines.map(({ text }) => tight(text)).join('') };
    places['title'] = titleLine.place;
    next += titleLines.length;
  }
  // Minutes have their number below the title.
  const below = lines[next];
  const isNumber = paper.number === undefined && below !== undefined && below.text.length < 20 && afterNumber(below.text) === '';
  const number = isNumber ? numberIn(below.text) : undefined;
  if (below !== undefined && number !== undefined) {
    paper = { ...paper, number };
    places['number'] = below.place;
    next += 1;
  }
  const recipients = lines[next];
  if (recipients !== undefined && isRecipients(recipients.text)) {
    paper = { ...paper, recipients: [...namesIn(recipients.text)] };
    places['recipients'] = recipients.place;
    next += 1;
  }
  return { paper, places, notes, next };
};
