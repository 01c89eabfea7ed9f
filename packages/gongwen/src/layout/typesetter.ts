import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NodeCompiler, type NodeTypstDocument, type RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { MEETING } from '../model/cells.ts';
import type { Paper } from '../model/paper.ts';
import { type Printed, type PrintedBlock, printed } from '../model/printed.ts';
import type { HandlingSlip } from '../slip/handling-slip.ts';
import { families, freeFonts, lookUp, type Substitution, substitutions } from './fonts.ts';
import { pagesOf } from './svg-pages.ts';

/** A paper typeset by GB/T 9704-2012. */
export interface Typeset {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly substitutions: readonly Substitution[];
}

/** Typesets papers; made once, it keeps its fonts in memory. */
export interface Typesetter {
  /** The paper as PDF; the same paper gives the same bytes. Throws when a picture cannot be read. */
  readonly typeset: (paper: Paper) => Typeset;
  /** The paper as pictures (SVG), one a page, for the screen; quicker than the PDF and shown by every browser. */
  readonly pages: (paper: Paper) => { readonly pages: readonly string[]; readonly substitutions: readonly Substitution[] };
  /** A handling slip as PDF; the same slip gives the same bytes. */
  readonly slip: (slip: HandlingSlip) => Typeset;
}

/** The root of the compiler's files, where nothing real is: pictures are the only files, and whoever starts the program stands anywhere. */
const ROOT = resolve('/guiju-papers');

const template = readFileSync(new URL('paper.typ', import.meta.url), 'utf8');
const slipTemplate = readFileSync(new URL('../slip/slip.typ', import.meta.url), 'utf8');

/** The template sets the space that belongs there. */
const thinSpaced = (_: string, value: unknown): unknown => (typeof value === 'string' ? value.replaceAll(MEETING, '\u001f') : value);

const unknownFamily = 'unknown font family: ';

/** Families among ours that the compiler does not find, in lower case. */
const missingFamilies = (compiler: NodeCompiler): ReadonlySet<string> => {
  const names = [...new Set(Object.values(families).flat())];
  const probe = names.map((name) => `#text(font: ${JSON.stringify(name)})[一]`).join('\n');
  const warnings = compiler.compile({ mainFileContent: probe }).takeWarnings();
  const messages: readonly { readonly message: string }[] = warnings?.shortDiagnostics ?? [];
  return new Set(messages.flatMap(({ message }) => (message.startsWith(unknownFamily) ? [message.slice(unknownFamily.length)] : [])));
};

interface Pictures {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly paper: Printed;
}

/** Pictures go to the compiler as files of their own; the words name them. */
const withPictureFiles = (paper: Printed): Pictures => {
  const files = new Map<string, Buffer>();
  const named = (block: PrintedBlock): PrintedBlock => {
    if (block.type !== 'picture') return block;
    const file = `/pictures/${files.size}.${block.media === 'image/png' ? 'png' : 'jpg'}`;
    files.set(file, Buffer.from(block.data, 'base64'));
    return { ...block, data: file };
  };
  const body = paper.body.map(named);
  const attachments = paper.attachments.map((each) => ({ ...each, body: each.body.map(named) }));
  return { files, paper: { ...paper, body, attachments } };
};

/** A dated paper is made for the archive (PDF/A-2b, which needs a date); a draft has none yet. */
const optionsOf = ({ date }: Paper): RenderPdfOpts =>
  date === undefined ? {} : { pdfStandard: 'a-2b', creationTimestamp: Date.parse(`${date}T00:00:00+08:00`) / 1000 };

/**
 * Opens a typesetter.
 * @param folders where the office keeps its licensed fonts; without them the free ones take their place, and the result says so
 */
export const openTypesetter = (folders: readonly string[] = []): Typesetter => {
  const compiler = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontPaths: [...folders, ...freeFonts()] }] });
  const replaced = substitutions(missingFamilies(compiler));
  const fonts = JSON.stringify(lookUp());
  const compiledFrom = (mainFileContent: string, words: Readonly<Record<string, string>>): NodeTypstDocument => {
    const compiled = compiler.compile({ mainFileContent, inputs: { ...words, fonts } });
    const { result } = compiled;
    if (result === null) throw new Error(`a paper could not be typeset: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
    return result;
  };
  const laidOut = <T>(paper: Paper, give: (document: NodeTypstDocument) => T): T => {
    const { files, paper: words } = withPictureFiles(printed(paper));
    for (const [path, content] of files) compiler.mapShadow(join(ROOT, path), content);
    try {
      return give(compiledFrom(template, { paper: JSON.stringify(words, thinSpaced) }));
    } finally {
      for (const path of files.keys()) compiler.unmapShadow(join(ROOT, path));
      compiler.evictCache(10);
    }
  };
  return {
    typeset: (paper) =>
      laidOut(paper, (document) => ({
        pdf: compiler.pdf(document, optionsOf(paper)),
        pages: document.numOfPages,
        substitutions: replaced,
      })),
    pages: (paper) => laidOut(paper, (document) => ({ pages: pagesOf(compiler.plainSvg(document)), substitutions: replaced })),
    slip: (slip) => {
      const document = compiledFrom(slipTemplate, { slip: JSON.stringify(slip) });
      const pdf = compiler.pdf(document, {});
      compiler.evictCache(10);
      return { pdf, pages: document.numOfPages, substitutions: replaced };
    },
  };
};
