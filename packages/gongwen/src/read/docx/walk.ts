import type { ReadNote, SourcePart } from '../source.ts';
import { type Aside, emptyAside } from './aside.ts';
import type { Fields } from './fields.ts';
import { type Code, noteOf } from './notes.ts';
import type { Numbering } from './numbering.ts';
import { pictureIn } from './pictures.ts';
import type { Styles } from './styles.ts';
import { readTable } from './table.ts';
import { chosen, type Reading, textOfAll, wordsOf } from './words.ts';
import { child, type Element, valueIn } from './xml.ts';

/** What the walk through a document needs and where it puts what it finds. */
export interface Walk {
  readonly numbering: Numbering;
  readonly styles: Styles;
  readonly fields: Fields;
  /** Words of a comment, footnote or endnote. */
  readonly noted: (kind: 'comments' | 'footnotes' | 'endnotes', id: string) => string;
  /** Bytes of a picture by its relation; null where it lies outside the file. */
  readonly picture: (relation: string) => Uint8Array | undefined | null;
  /** Where a relation leads, for what is not read. */
  readonly target: (relation: string) => string;
  readonly part: (part: SourcePart) => void;
  /** Hears of an empty paragraph. */
  readonly blank: () => void;
  readonly note: (note: ReadNote) => void;
  /** Hears of the end of a section, and whether its pages lie across. */
  readonly section: (across: boolean) => void;
  /** Number of the next part. */
  readonly next: () => number;
  /** Words before a paragraph mark that was deleted: the next paragraph goes on with them. */
  carried: string;
}

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join('、');

const tellAside = (walk: Walk, aside: Aside): void => {
  const place = { part: walk.next() };
  const say = (code: Code, text: string): void => walk.note(noteOf(code, place, text));
  const [inserted, deleted] = [aside.inserted, aside.deleted].map((texts) => texts.filter((text) => text.trim() !== ''));
  if (inserted !== undefined && inserted.length > 0) say('tracked_change', `插入${quoted(inserted)}`);
  if (deleted !== undefined && deleted.length > 0) say('tracked_change', `删除${quoted(deleted)}`);
  for (const id of aside.comments) say('comment', walk.noted('comments', id));
  for (const id of aside.footnotes) say('footnote', walk.noted('footnotes', id));
  for (const id of aside.endnotes) say('footnote', walk.noted('endnotes', id));
  for (const { code, text } of aside.said.values()) say(code, text);
};

const takePictures = (walk: Walk, aside: Aside): void => {
  for (const relation of aside.pictures) {
    const bytes = walk.picture(relation);
    // What lies outside is told with everything else that does.
    if (bytes === null) continue;
    const found = pictureIn(bytes);
    const place = { part: walk.next() };
    if ('fault' in found) walk.note(noteOf('embedded_object', place, found.fault));
    else walk.part({ type: 'picture', ...found, place });
  }
};

/** The number that the word processor writes before a paragraph. */
const labelOf = (paragraph: Element, walk: Walk): string => {
  const list = walk.styles.listOf(child(paragraph, 'w:pPr'), walk.numbering);
  if (list === undefined) return '';
  if (walk.numbering.isBullet(...list)) walk.note(noteOf('bullet', { part: walk.next() }, ''));
  return walk.numbering.next(...list);
};

const isMarkDeleted = (paragraph: Element): boolean => {
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
};

/** Styles of the Word files that we write, and what stands in them. */
const roles: Readonly<Record<string, 'table_title' | 'picture_title'>> = { gwTableTitle: 'table_title', gwPictureTitle: 'picture_title' };

const putLines = (text: string, walk: Walk, style = ''): void => {
  const role = Object.hasOwn(roles, style) ? roles[style] : undefined;
  for (const each of text.split('\n')) {
    const line = each.trim();
    if (line !== '') walk.part({ type: 'line', text: line, place: { part: walk.next() }, ...(role === undefined ? {} : { role }) });
  }
};

/** What came since the last section stands on pages of this one. */
const endSection = (properties: Element | undefined, walk: Walk): void => {
  if (properties !== undefined) walk.section(child(properties, 'w:pgSz')?.attributes['w:orient'] === 'landscape');
};

/** Ends a paragraph that a deleted mark joined with what is no paragraph. */
const putCarried = (walk: Walk): void => {
  const text = walk.carried;
  walk.carried = '';
  putLines(text, walk);
};

const walkParagraph = (paragraph: Element, walk: Walk): void => {
  const aside = emptyAside();
  const own = wordsOf(paragraph, { styles: walk.styles, fields: walk.fields, aside });
  walk.fields.endParagraph();
  for (const box of aside.boxes) {
    const text = textOfAll(box).trim();
    if (text !== '') walk.note(noteOf('text_box', { part: walk.next() }, text));
    walkBody(box.children, walk);
  }
  tellAside(walk, aside);
  const words = `${walk.carried}${own}`;
  walk.carried = '';
  const isBlank = words.trim() === '';
  if (isMarkDeleted(paragraph)) walk.carried = words;
  else {
    const hasMore = aside.boxes.length > 0 || aside.pictures.length > 0;
    // A number stands, and counts, before an empty line too.
    const text = `${isBlank && hasMore ? '' : labelOf(paragraph, walk)}${words.trim()}`;
    if (text === '' && !hasMore) walk.blank();
    putLines(text, walk, valueIn(child(paragraph, 'w:pPr'), 'w:pStyle'));
  }
  takePictures(walk, aside);
  endSection(child(child(paragraph, 'w:pPr'), 'w:sectPr'), walk);
};

const walkTable = (table: Element, walk: Walk): void => {
  putCarried(walk);
  const aside = emptyAside();
  const reading: Reading = { styles: walk.styles, fields: walk.fields, aside };
  const { rows, head } = readTable(table, reading, (paragraph) =>
    textOfAll(paragraph) === '' && !hasNumber(paragraph) ? '' : labelOf(paragraph, walk),
  );
  if (aside.pictures.length > 0) walk.note(noteOf('table_picture', { part: walk.next() }, ''));
  tellAside(walk, aside);
  if (rows.length > 0) walk.part({ type: 'table', rows, place: { part: walk.next() }, ...(head === undefined ? {} : { head }) });
  takePictures(walk, aside);
};

/** In a table a column of numbers often has nothing but the numbers that the word processor writes. */
const hasNumber = (paragraph: Element): boolean => child(child(paragraph, 'w:pPr'), 'w:numPr') !== undefined;

/** Elements that only stand around paragraphs and tables. */
const around = new Set(['w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);
/** Elements in which nothing is written. */
const silent =
  /^w:(?:sdtPr|sdtEndPr|customXmlPr|bookmark(?:Start|End)|comment(?:RangeStart|RangeEnd)|permStart|permEnd|proofErr|(?:move|customXml).*Range(?:Start|End))$/;

const walkElement = (element: Element, walk: Walk): void => {
  const { name, attributes } = element;
  if (name === 'w:p') walkParagraph(element, walk);
  else if (name === 'w:tbl') walkTable(element, walk);
  else if (name === 'w:sectPr') endSection(element, walk);
  else if (name === 'w:sdt') walkBody(child(element, 'w:sdtContent')?.children ?? [], walk);
  else if (name === 'mc:AlternateContent') walkBody(chosen(element)?.children ?? [], walk);
  else if (name === 'w:altChunk' || name === 'w:subDoc') {
    const target = walk.target(attributes['r:id'] ?? '');
    walk.note(noteOf('embedded_object', { part: walk.next() }, `（${name === 'w:altChunk' ? '嵌入的文档' : '子文档'} ${target}）`));
  } else if (around.has(name)) walkBody(element.children, walk);
  else if (!silent.test(name) && textOfAll(element).trim() !== '') {
    // What a newer program wrote may hold words; as a paragraph of its own nothing of it is lost.
    walkParagraph(element, walk);
  }
};

/** Walks through paragraphs and tables in their order. */
export const walkBody = (elements: readonly Element[], walk: Walk): void => {
  for (const element of elements) walkElement(element, walk);
};

/** What is left when the document ends. */
export const endWalk = (walk: Walk): void => {
  putCarried(walk);
  const aside = emptyAside();
  walk.fields.endDocument(aside);
  tellAside(walk, aside);
};
