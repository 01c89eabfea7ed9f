import { XMLParser } from 'fast-xml-parser';
import { ReadProblem } from '../source.ts';

/** An element of a part of the file. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text that stands directly in it. */
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Word writes no DOCTYPE; without one there are no entities that could grow.
  processEntities: true,
});

type Raw = { readonly ':@'?: Record<string, string>; readonly '#text'?: string } & Record<string, unknown>;

const elementsOf = (raw: readonly Raw[]): readonly Element[] =>
  raw.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined || name === '#text' || name.startsWith('?')) return [];
    const inner = node[name] as readonly Raw[];
    return [
      {
        name,
        attributes: node[':@'] ?? {},
        children: elementsOf(inner),
        text: inner.map((child) => child['#text'] ?? '').join(''),
      },
    ];
  });

/** The root of a part's XML; throws a ReadProblem when it cannot be parsed. */
export const parseXml = (bytes: Uint8Array): Element => {
  const text = new TextDecoder().decode(bytes);
  const broken = () =>
    new ReadProblem('文件内部已损坏；请在文字处理软件里打开后另存一份。', 'The file is damaged inside; open and save it again.');
  if (/<!DOCTYPE/i.test(text)) throw broken();
  try {
    const [root] = elementsOf(parser.parse(text) as readonly Raw[]);
    // The parser forgives what is left open; a part that was cut off does not end with its root.
    if (root !== undefined && /(?:<\/|\/>$)/.test(text.slice(text.trimEnd().lastIndexOf('<')))) return root;
  } catch {
    throw broken();
  }
  throw broken();
};

/** The first child of that name. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((each) => each.name === name);

/** The attribute `w:val` of the first child of that name. */
export const valueIn = (element: Element | undefined, name: string): string | undefined => child(element, name)?.attributes['w:val'];
