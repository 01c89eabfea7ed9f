import { issuedTitle, numberedLine } from '@guiju/kernel';
import type { Attachment, Imprint, PaperInput } from '../model/paper.ts';
import { blocksOf } from './body.ts';
import { countIn, dayIn } from './forms.ts';
import type { Place, ReadNote, SourceLine, SourcePart } from './source.ts';

/** What stands from the signature on (署名、成文日期、附注、附件、版记). */
export interface Tail {
  readonly paper: Partial<PaperInput>;
  readonly pages: readonly Attachment[];
  readonly places: Readonly<Record<string, Place>>;
  readonly notes: readonly ReadNote[];
  /** Index behind the last part of the body. */
  readonly bodyEnd: number;
}

const lineAt = (parts: readonly SourcePart[], i: number): SourceLine | undefined => {
  const part = parts[i];
  return part?.type === 'line' ? part : undefined;
};

const isOrgan = (text: string): boolean =>
  text.length <= 40 && !/[。；：！？，、:;.]/.test(text) && numberedLine(text) === undefined && !/^附件/.test(text);

const PERSON = /^([\p{Script=Han}]{1,12}长)\s+([\p{Script=Han}](?:\s?[\p{Script=Han}]){1,3})$/u;

/** Organs, or post and name, in the lines above the date. */
const signatureAbove = (parts: readonly SourcePart[], from: number, date: number) => {
  const person = PERSON.exec(lineAt(parts, date - 1)?.text ?? '');
  if (person !== null && date - 1 >= from) {
    const [, post = '', name = ''] = person;
    return { begin: date - 1, found: { signed_personally: { post, name: name.replace(/\s/g, '') } } };
  }
  let begin = date;
  while (begin > from && isOrgan(lineAt(parts, begin - 1)?.text ?? '。')) begin -= 1;
  const signed_by = parts.slice(begin, date).flatMap((part) => (part.type === 'line' ? [part.text.replace(/\s/g, '')] : []));
  return { begin, found: signed_by.length === 0 ? {} : { signed_by } };
};

const COPIES_TO = /^抄\s*[送报]\s*[:：]\s*/;
const COPIES = /^[（(]?共印\s*(\d+)\s*份[）)]?$/;
const ISSUED = /^(.+?)\s*(\d{4}年\d{1,2}月\d{1,2}日)\s*印发$/;
/** Organ and day of issue in a line; the search begins only where the line ends with the word. */
const issuedIn = (text: string): RegExpExecArray | null => (text.endsWith('印发') ? ISSUED.exec(text) : null);

/** The lines of an imprint that is drawn as a table, as word processors have it; any other part as it is. */
export const imprintAsLines = (part: SourcePart): readonly SourcePart[] => {
  if (part.type !== 'table') return [part];
  const texts = part.rows.map((row) => row.join(' ').replace(/\s+/g, ' ').trim());
  const imprint = texts.some((text) => issuedIn(text) !== null) || texts.every((text) => COPIES_TO.test(text));
  return imprint ? texts.map((text) => ({ type: 'line', text, place: part.place })) : [part];
};

/** Index of the first line of the imprint; the number of parts when there is none. */
const imprintAt = (parts: readonly SourcePart[], from: number): number => {
  const at = parts.findIndex((part, i) => i >= from && part.type === 'line' && (COPIES_TO.test(part.text) || issuedIn(part.text) !== null));
  return at === -1 ? parts.length : at;
};

const imprintOf = (lines: readonly SourceLine[]): { readonly imprint?: Imprint; readonly left: readonly SourceLine[] } => {
  const issued = lines.map(({ text }) => issuedIn(text)).find((match) => match !== null);
  const issued_on = dayIn(issued?.[2] ?? '');
  const countOf = (text: string): number | undefined => countIn(COPIES.exec(text)?.[1] ?? '');
  const copies = lines.map(({ text }) => countOf(text)).find((count) => count !== undefined);
  const isKnown = (text: string) => (issued_on !== undefined && issuedIn(text) !== null) || countOf(text) !== undefined;
  const first = lines.findIndex(({ text }) => COPIES_TO.test(text));
  const last = lines.findIndex(({ text }, i) => i >= first && /。$/.test(text));
  const copyLines = first === -1 ? [] : lines.slice(first, last === -1 ? first + 1 : last + 1);
  const copies_to = copyLines
    .map(({ text }) => text)
    .join('')
    .replace(COPIES_TO, '')
    .replace(/。$/, '')
    .split(/[，,；;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const left = lines.filter((line) => !isKnown(line.text) && !copyLines.includes(line));
  if (copies_to.length === 0 && issued_on === undefined) return { left: lines };
  return {
    imprint: {
      copies_to,
      ...(issued_on === undefined ? {} : { issued_by: issued?.[1] ?? '', issued_on }),
      ...(copies === undefined ? {} : { copies }),
    },
    left,
  };
};

const LABEL = /^附件\s*(\d{0,2})\s*[:：]?$/;

/** Lines that a title may take. */
const TITLE_LINES = 5;

/** What the paper issues, if its title stands among the parts on lines of its own, and the parts that are not it. */
const issuedAmong = (
  parts: readonly SourcePart[],
  title: string,
): { readonly issued: readonly Attachment[]; readonly others: readonly SourcePart[] } => {
  const wanted = issuedTitle(title);
  if (wanted === undefined) return { issued: [], others: parts };
  const end = parts.findIndex((part) => part.type === 'line' && LABEL.test(part.text));
  const among = parts.slice(0, end === -1 ? undefined : end);
  for (let start = 0; start < among.length; start += 1) {
    let line = '';
    for (let next = start; next < Math.min(start + TITLE_LINES, among.length); next += 1) {
      line += lineAt(among, next)?.text.replace(/\s/g, '') ?? '。';
      if (line !== wanted) continue;
      const body = blocksOf(among.slice(next + 1)).map(({ block }) => block);
      return { issued: [{ title: wanted, issued: true, body }], others: [...among.slice(0, start), ...parts.slice(among.length)] };
    }
  }
  return { issued: [], others: parts };
};

/** Attachments on pages of their own: a line 附件 or 附件1, the title, and what follows up to the next one. */
const pagesOf = (
  given: readonly SourcePart[],
  paperTitle: string,
): { readonly pages: readonly Attachment[]; readonly before: readonly SourcePart[] } => {
  const { issued, others: parts } = issuedAmong(given, paperTitle);
  const starts = parts.flatMap((part, i) => (part.type === 'line' && LABEL.test(part.text) ? [i] : []));
  const pages = starts.map((start, n) => {
    const [title, ...content] = parts.slice(start + 1, starts[n + 1]);
    return title?.type === 'line'
      ? { title: title.text.replace(/\s/g, ''), body: blocksOf(content).map(({ block }) => block) }
      : { title: '附件', body: blocksOf(title === undefined ? [] : [title, ...content]).map(({ block }) => block) };
  });
  return { pages: [...issued, ...pages], before: parts.slice(0, starts[0]) };
};

const unrecognised = (part: SourcePart): ReadNote => {
  const text = part.type === 'line' ? part.text : part.type === 'table' ? '表格' : '图片';
  return {
    code: 'unrecognised',
    place: part.place,
    text,
    message: { zh: `落款之后的“${text}”认不出是哪个要素，没有读入`, en: `"${text}" after the signature is none of the parts of a paper` },
  };
};

/** Reads what follows the body; `date` is the index of the date of the signature, the number of parts where there is none. */
export const recogniseTail = (parts: readonly SourcePart[], from: number, date: number, title: string): Tail => {
  const imprintFrom = imprintAt(parts, Math.min(date + 1, parts.length) === parts.length ? from : date + 1);
  const dated = lineAt(parts, date);
  const day = dayIn(dated?.text.replace(/\s/g, '') ?? '');
  const { begin, found } = dated === undefined ? { begin: Math.min(date, imprintFrom), found: {} } : signatureAbove(parts, from, date);
  const { pages, before } = pagesOf(parts.slice(dated === undefined ? imprintFrom : date + 1, imprintFrom), title);
  const notesLine = before.find((part): part is SourceLine => part.type === 'line' && /^[（(].+[）)]$/.test(part.text));
  const imprintLines = parts.slice(imprintFrom).filter((part): part is SourceLine => part.type === 'line');
  const { imprint, left } = imprintOf(imprintLines);
  const lost = [
    ...before.filter((part) => part !== notesLine),
    ...left,
    ...parts.slice(imprintFrom).filter((part) => part.type !== 'line'),
  ];
  return {
    paper: {
      ...found,
      ...(day === undefined ? {} : { date: day }),
      ...(notesLine === undefined ? {} : { notes: notesLine.text.slice(1, -1) }),
      ...(imprint === undefined ? {} : { imprint }),
    },
    pages,
    places: {
      ...(dated === undefined ? {} : { date: dated.place }),
      ...(notesLine === undefined ? {} : { notes: notesLine.place }),
      ...(imprintLines[0] === undefined ? {} : { imprint: imprintLines[0].place }),
    },
    notes: lost.map(unrecognised),
    bodyEnd: begin,
  };
};
