import { type Aside, add } from './aside.ts';
import type { Fields } from './fields.ts';
import type { Styles } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { child, type Element, isOn } from './xml.ts';

/** What words depend on besides the element that holds them. */
export interface Reading {
  readonly styles: Styles;
  readonly fields: Fields;
  readonly aside: Aside;
}

/** All text in an element, tracked deletions included. */
export const textOfAll = (element: Element): string =>
  element.name === 'w:t' || element.name === 'w:delText' || element.name === 'm:t'
    ? element.text
    : `${element.name === 'v:textpath' ? (element.attributes['string'] ?? '') : ''}${element.children.map(textOfAll).join('')}`;

const has = (element: Element, name: string): boolean => element.name === name || element.children.some((each) => has(each, name));

/** What a newer program wrote, or what it wrote for older ones where it is the only one. */
export const chosen = (element: Element): Element | undefined => child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');

const fieldCharacter = ({ attributes }: Element, { fields, aside }: Reading): void => {
  const type = attributes['w:fldCharType'];
  if (type === 'begin') fields.begin();
  else if (type === 'separate') fields.separate();
  else if (type === 'end') fields.end(aside);
};

const objectName = (element: Element): string => {
  const ole = element.children.find(({ name }) => name.endsWith(':OLEObject'))?.attributes['ProgID'];
  return ole === undefined ? (has(element, 'w:control') ? '（ActiveX 控件）' : '') : `（${ole}）`;
};

/** Charts and diagrams are drawings without picture or words. */
const drawing = (element: Element, { aside }: Reading): void => {
  if (has(element, 'c:chart')) add(aside, 'embedded_object', '（图表）');
  if (has(element, 'dgm:relIds')) add(aside, 'embedded_object', '（SmartArt 图形）');
};

type Words = (element: Element, reading: Reading, inner: () => string) => string;

const kinds: Readonly<Record<string, Words>> = {
  'w:t': ({ text }, { fields }) => (fields.shows(text) ? text.replace(/[\r\n]/g, ' ') : ''),
  'w:tab': (_, { fields }) => (fields.shows('') ? ' ' : ''),
  'w:ptab': () => ' ',
  'w:br': () => '\n',
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '-',
  'w:sym': (element, { fields, aside }) => {
    if (!fields.shows('〓')) return '';
    const sign = symbolOf(element);
    if (sign === undefined) add(aside, 'symbol', `${element.attributes['w:font'] ?? ''} ${element.attributes['w:char'] ?? ''}`);
    return sign ?? '〓';
  },
  'w:r': (element, { styles, aside }, inner) => {
    const words = inner();
    if (!styles.isHidden(element)) return words;
    if (words.trim() !== '') add(aside, 'hidden_text', words);
    return '';
  },
  'w:ruby': (element, { aside }, inner) => {
    const base = child(element, 'w:rubyBase');
    add(aside, 'phonetic_guide', textOfAll(child(element, 'w:rt') ?? element));
    return base === undefined ? inner() : textOfAll(base);
  },
  'm:oMath': (element, { aside }) => {
    const words = textOfAll(element);
    add(aside, 'formula', words);
    return words;
  },
  'w:ins': (element, { aside }, inner) => {
    aside.inserted.push(textOfAll(element));
    return inner();
  },
  'w:del': (element, { aside }) => {
    aside.deleted.push(textOfAll(element));
    return '';
  },
  'w:fldChar': (element, reading) => {
    fieldCharacter(element, reading);
    return '';
  },
  'w:instrText': ({ text }, { fields }) => {
    fields.instruct(text);
    return '';
  },
  'w:fldSimple': ({ attributes }, { fields, aside }, inner) => {
    fields.begin();
    fields.instruct(attributes['w:instr'] ?? '');
    fields.separate();
    const words = inner();
    fields.end(aside);
    return words;
  },
  'w:commentReference': ({ attributes }, { aside }) => {
    aside.comments.push(attributes['w:id'] ?? '');
    return '';
  },
  'w:footnoteReference': ({ attributes }, { aside }) => {
    aside.footnotes.push(attributes['w:id'] ?? '');
    return '';
  },
  'w:endnoteReference': ({ attributes }, { aside }) => {
    aside.endnotes.push(attributes['w:id'] ?? '');
    return '';
  },
  'w:sdt': (element, { aside }, inner) => {
    if (isOn(child(child(element, 'w:sdtPr'), 'w:showingPlcHdr')) !== true) return inner();
    add(aside, 'placeholder', textOfAll(element));
    return '';
  },
  'w:txbxContent': (element, { aside }) => {
    aside.boxes.push(element);
    return '';
  },
  // Letters drawn as a picture (艺术字): many red heads are.
  'v:textpath': ({ attributes }, { aside }) => {
    const words = attributes['string'] ?? '';
    if (words !== '') aside.boxes.push(asParagraph(words));
    return '';
  },
  'a:blip': ({ attributes }, { aside }) => {
    aside.pictures.push(attributes['r:embed'] ?? attributes['r:link'] ?? '');
    return '';
  },
  'v:imagedata': ({ attributes }, { aside }) => {
    aside.pictures.push(attributes['r:id'] ?? '');
    return '';
  },
  'w:drawing': (element, reading, inner) => {
    drawing(element, reading);
    return inner();
  },
  'w:object': (element, { aside }) => {
    add(aside, 'embedded_object', objectName(element));
    return '';
  },
  'mc:AlternateContent': (element, reading) => {
    const one = chosen(element);
    return one === undefined ? '' : wordsOf(one, reading);
  },
};

const asParagraph = (words: string): Element => {
  const text = { name: 'w:t', attributes: {}, children: [], text: words };
  const run = { name: 'w:r', attributes: {}, children: [text], text: '' };
  return { name: 'w:txbxContent', attributes: {}, text: '', children: [{ name: 'w:p', attributes: {}, children: [run], text: '' }] };
};

const wordsByName: ReadonlyMap<string, Words> = new Map(
  Object.entries({ ...kinds, 'w:moveTo': kinds['w:ins'], 'w:moveFrom': kinds['w:del'] }).flatMap(([name, words]) =>
    words === undefined ? [] : [[name, words]],
  ),
);

/** Looks, descriptions and names, none of which are words of the paper. */
const wordless = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr', 'w:tcPr', 'w:tblPr', 'w:trPr']);

/** The words of a paragraph or run as they stand after all insertions and deletions; what else stands there goes to `reading.aside`. */
export const wordsOf = (element: Element, reading: Reading): string => {
  if (wordless.has(element.name)) return '';
  const inner = (): string => element.children.map((each) => wordsOf(each, reading)).join('');
  return (wordsByName.get(element.name) ?? inner)(element, reading, inner);
};
