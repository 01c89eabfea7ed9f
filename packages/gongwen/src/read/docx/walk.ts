import type { ReadNote, SourcePart } from '../source.ts';
import { noteOf } from './notes.ts';
import type { Numbering } from './numbering.ts';
import { child, type Element, valueIn } from './xml.ts';

/** What the walk through a document needs and where it puts what it finds. */
export interface Walk {
  readonly numbering: Numbering;
  readonly styles: Element | undefined;
  readonly comments: Element | undefined;
  readonly footnotes: Element | undefined;
  readonly picture: (relation: string) => Uint8Array | undefined;
  readonly part: (part: SourcePart) => void;
  /** Hears of an empty paragraph. */
  readonly blank: () => void;
  readonly note: (note: ReadNote) => void;
  /** Number of the next part. */
  readonly next: () => number;
}

/** Everything that stands in a paragraph besides its words. */
interface Aside {
  readonly inserted: string[];
  readonly deleted: string[];
  readonly boxes: Element[];
  readonly pictures: string[];
  readonly objects: number[];
  readonly comments: string[];
  readonly footnotes: string[];
}

const emptyAside = (): Aside => ({ inserted: [], deleted: [], boxes: [], pictures: [], objects: [], comments: [], footnotes: [] });

/** All text in an element, tracked deletions included. */
export const textOfAll = (element: Element): string =>
  element.name === 'w:t' || element.name === 'w:delText' ? element.text : element.children.map(textOfAll).join('');

/** The words of a paragraph or run as they stand after all insertions and deletions. */
const wordsOf = (element: Element, aside: Aside): string => {
  const inner = () => element.children.map((each) => wordsOf(each, aside)).join('');
  switch (element.name) {
    case 'w:t':
      return element.text;
    case 'w:tab':
      return ' ';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:ins':
    case 'w:moveTo':
      aside.inserted.push(textOfAll(element));
      return inner();
    case 'w:del':
    case 'w:moveFrom':
      aside.deleted.push(textOfAll(element));
      return '';
    case 'w:commentReference':
      aside.comments.push(element.attributes['w:id'] ?? '');
      return '';
    case 'w:footnoteReference':
      aside.footnotes.push(element.attributes['w:id'] ?? '');
      return '';
    case 'w:txbxContent':
      aside.boxes.push(element);
      return '';
    case 'a:blip':
      aside.pictures.push(element.attributes['r:embed'] ?? element.attributes['r:link'] ?? '');
      return '';
    case 'v:imagedata':
      aside.pictures.push(element.attributes['r:id'] ?? '');
      return '';
    case 'w:object':
      aside.objects.push(1);
      return '';
    // The same drawing is written twice, for newer and older programs.
    case 'mc:Fallback':
    case 'w:pPr':
    case 'w:rPr':
    case 'w:instrText':
      return '';
    default:
      return inner();
  }
};

const mediaOf = (bytes: Uint8Array): 'image/png' | 'image/jpeg' | undefined => {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png';
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'image/jpeg' : undefined;
};

const byId = (part: Element | undefined, id: string): string =>
  textOfAll(part?.children.find(({ attributes }) => attributes['w:id'] === id) ?? { name: '', attributes: {}, children: [], text: '' });

const tellAside = (walk: Walk, aside: Aside): void => {
  const place = { part: walk.next() };
  for (const text of aside.inserted) walk.note(noteOf('tracked_change', place, `插入“${text}”`));
  for (const text of aside.deleted) walk.note(noteOf('tracked_change', place, `删除“${text}”`));
  for (const id of aside.comments) walk.note(noteOf('comment', place, byId(walk.comments, id)));
  for (const id of aside.footnotes) walk.note(noteOf('footnote', place, byId(walk.footnotes, id)));
  for (const _ of aside.objects) walk.note(noteOf('embedded_object', place, ''));
};

/** The list and level of a paragraph: its own, or that of its style. */
const listOf = (properties: Element | undefined, styles: Element | undefined): readonly [list: string, level: number] | undefined => {
  const own = child(properties, 'w:numPr');
  const style = valueIn(properties, 'w:pStyle');
  const styled = child(
    child(
      styles?.children.find(({ attributes }) => attributes['w:styleId'] === style),
      'w:pPr',
    ),
    'w:numPr',
  );
  const list = valueIn(own, 'w:numId') ?? valueIn(styled, 'w:numId');
  const level = valueIn(own, 'w:ilvl') ?? valueIn(styled, 'w:ilvl') ?? '0';
  return list === undefined || list === '0' ? undefined : [list, Number(level)];
};

const walkParagraph = (paragraph: Element, walk: Walk): void => {
  const properties = child(paragraph, 'w:pPr');
  const aside = emptyAside();
  const words = wordsOf(paragraph, aside);
  for (const box of aside.boxes) {
    const text = textOfAll(box).trim();
    if (text !== '') walk.note(noteOf('text_box', { part: walk.next() }, text));
    walkBody(box.children, walk);
  }
  tellAside(walk, aside);
  if (words.trim() === '' && aside.boxes.length === 0 && aside.pictures.length === 0) walk.blank();
  const list = words.trim() === '' ? undefined : listOf(properties, walk.styles);
  const label = list === undefined ? '' : walk.numbering.next(...list);
  for (const [i, line] of words.split('\n').entries()) {
    const text = `${i === 0 ? label : ''}${line.replace(/[\t\u00a0\u3000]/g, ' ').trim()}`;
    if (text !== '') walk.part({ type: 'line', text, place: { part: walk.next() } });
  }
  for (const relation of aside.pictures) {
    const bytes = walk.picture(relation);
    const media = bytes === undefined ? undefined : mediaOf(bytes);
    if (bytes === undefined || media === undefined)
      walk.note(noteOf('embedded_object', { part: walk.next() }, '（图片格式不是 PNG 或 JPEG）'));
    else walk.part({ type: 'picture', media, data: Buffer.from(bytes).toString('base64'), place: { part: walk.next() } });
  }
};

const walkTable = (table: Element, walk: Walk): void => {
  const aside = emptyAside();
  const rows = table.children
    .filter(({ name }) => name === 'w:tr')
    .map((row) =>
      row.children
        .filter(({ name }) => name === 'w:tc')
        .map((cell) =>
          cell.children
            .filter(({ name }) => name !== 'w:tcPr')
            .map((each) => wordsOf(each, aside).trim())
            .filter((text) => text !== '')
            .join('\n'),
        ),
    );
  tellAside(walk, aside);
  if (rows.length > 0) walk.part({ type: 'table', rows, place: { part: walk.next() } });
};

/** Walks through paragraphs and tables in their order. */
export const walkBody = (elements: readonly Element[], walk: Walk): void => {
  for (const element of elements) {
    if (element.name === 'w:p') walkParagraph(element, walk);
    else if (element.name === 'w:tbl') walkTable(element, walk);
    else if (element.name === 'w:sdt') walkBody(child(element, 'w:sdtContent')?.children ?? [], walk);
    else if (element.name === 'w:ins' || element.name === 'mc:AlternateContent') walkBody(element.children, walk);
    else if (element.name === 'mc:Choice') walkBody(element.children, walk);
  }
};
