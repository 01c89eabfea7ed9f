import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ReadProblem } from '../source.ts';

/** An element of a part of the file. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text that stands directly in it. */
  readonly text: string;
}

/** Deeper than any word processor writes; each level is a call. */
const MOST_DEPTH = 500;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: MOST_DEPTH,
  // Characters by their numbers (&#x4E00;) are read only together with the names of HTML. Without a DOCTYPE no entity can grow.
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: Number.POSITIVE_INFINITY, maxExpandedLength: Number.POSITIVE_INFINITY },
});

type Raw = { readonly ':@'?: Record<string, string>; readonly '#text'?: string } & Record<string, unknown>;

/** The prefixes under which Word and its readers know what a name belongs to; another program may write others. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/drawingml\/(?:2006\/)?main$/, 'a'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
];

/** Prefixes of this part that differ from those names are known by: `ns0` → `w`; that of names without one is the empty text. */
const prefixesOf = (attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(attributes).flatMap(([name, uri]): readonly (readonly [string, string])[] => {
      const written = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined;
      const known = prefixes.find(([pattern]) => pattern.test(uri))?.[1];
      return written === undefined || known === undefined || known === written ? [] : [[written, known]];
    }),
  );

const renamed = (name: string, names: ReadonlyMap<string, string>, isAttribute: boolean): string => {
  if (names.size === 0) return name;
  const at = name.indexOf(':');
  // An attribute without a prefix belongs to nothing.
  const prefix = at === -1 && isAttribute ? undefined : names.get(at === -1 ? '' : name.slice(0, at));
  return prefix === undefined ? name : `${prefix}:${name.slice(at + 1)}`;
};

const elementsOf = (raw: readonly Raw[], names: ReadonlyMap<string, string>): readonly Element[] =>
  raw.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined || name === '#text') return [];
    const inner = node[name] as readonly Raw[];
    const given = node[':@'] ?? {};
    const attributes =
      names.size === 0 ? given : Object.fromEntries(Object.entries(given).map(([key, value]) => [renamed(key, names, true), value]));
    return [
      {
        name: renamed(name, names, false),
        attributes,
        children: elementsOf(inner, names),
        text: inner.map((child) => child['#text'] ?? '').join(''),
      },
    ];
  });

/** XML is UTF-8, or UTF-16 with its mark. */
const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
};

/** The root of a part's XML; throws a ReadProblem when it is not well formed, so that nothing of it is lost. */
export const parseXml = (bytes: Uint8Array, part: string): Element => {
  const broken = (cause?: unknown): ReadProblem =>
    new ReadProblem(
      `文件内部已损坏（“${part}”）；请在文字处理软件里打开后另存一份。`,
      `The file is damaged inside ("${part}"); open and save it again.`,
      { cause },
    );
  try {
    const text = decoded(bytes);
    if (/<!DOCTYPE/i.test(text) || XMLValidator.validate(text) !== true) throw broken();
    const raw = parser.parse(text) as readonly Raw[];
    const attributes = raw.find((node) => Object.keys(node).some((key) => key !== '#text' && key !== ':@'))?.[':@'];
    const [root] = elementsOf(raw, prefixesOf(attributes ?? {}));
    if (root === undefined) throw broken();
    return root;
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    throw broken(error);
  }
};

/** The first child of that name. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((each) => each.name === name);

/** The attribute `w:val` of the first child of that name. */
export const valueIn = (element: Element | undefined, name: string): string | undefined => child(element, name)?.attributes['w:val'];

/** Whether a switch is on, as `<w:vanish/>` or with a value; undefined where it is not there. */
export const isOn = (element: Element | undefined): boolean | undefined =>
  element === undefined ? undefined : !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '1');
