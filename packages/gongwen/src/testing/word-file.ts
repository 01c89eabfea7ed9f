import { strToU8, zipSync } from 'fflate';

const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const xml = (root: string, content: string): string => `<?xml version="1.0" encoding="UTF-8"?><${root} ${namespaces}>${content}</${root}>`;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relation of the main part, by the last word of its type. */
export interface TestRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

/** A part with relations. */
const relationsXml = (relations: readonly TestRelation[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(
      ({ id, type, target, isExternal }) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${isExternal === true ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** What a Word file is made of besides its body. */
export interface WordFile {
  readonly numbering?: string;
  readonly styles?: string;
  readonly comments?: string;
  readonly endnotes?: string;
  readonly relations?: readonly TestRelation[];
  /** Further parts by their names. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A Word file whose body is this markup, as bytes; every name has its usual prefix. */
export const wordFile = (body: string, { numbering, styles, comments, endnotes, relations, parts }: WordFile = {}): Uint8Array => {
  const all: Readonly<Record<string, string | Uint8Array>> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationsXml([{ id: 'r1', type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': xml('w:document', `<w:body>${body}</w:body>`),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': xml('w:numbering', numbering) }),
    ...(styles === undefined ? {} : { 'word/styles.xml': xml('w:styles', styles) }),
    ...(comments === undefined ? {} : { 'word/comments.xml': xml('w:comments', comments) }),
    ...(endnotes === undefined ? {} : { 'word/endnotes.xml': xml('w:endnotes', endnotes) }),
    ...(relations === undefined ? {} : { 'word/_rels/document.xml.rels': relationsXml(relations) }),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])), {
    level: 6,
  });
};

/** A run with these words. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs and whatever else stands among them. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** A paragraph of plain words. */
export const line = (text: string, properties = ''): string => paragraph(run(text), properties);

/** A table of rows of cells, each the markup of what stands in it. */
export const tableOf = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
