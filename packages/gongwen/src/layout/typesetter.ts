import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NodeCompiler, type NodeTypstDocument, type RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { MEETING } from '../model/cells.ts';
import type { Paper } from '../model/paper.ts';
import { checkPictures, sizeOnPaper, unreadablePicture } from '../model/picture-size.ts';
import { type Printed, type PrintedBlock, printed } from '../model/printed.ts';
import type { HandlingSlip } from '../slip/handling-slip.ts';
import { families, freeFonts, lookUp, type Substitution, substitutions } from './fonts.ts';
import { pagesOf } from './svg-pages.ts';

/** A paper typeset by GB/T 9704-2012. */
export interface Typeset {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly substitutions: readonly Substitution[];
  /** Characters that no typeface at hand has; an empty box stands in their place, and the PDF is none for the archive (PDF/A). */
  readonly missing: readonly string[];
}

/** Typesets papers; made once, it keeps its fonts in memory. */
export interface Typesetter {
  /** The paper as PDF; the same paper gives the same bytes. Throws a RenderProblem when a picture cannot be drawn. */
  readonly typeset: (paper: Paper) => Typeset;
  /** The paper as pictures (SVG), one a page, for the screen; quicker than the PDF and shown by every browser. */
  readonly pages: (paper: Paper) => Omit<Typeset, 'pdf' | 'pages'> & { readonly pages: readonly string[] };
  /** A handling slip as PDF; the same slip gives the same bytes. */
  readonly slip: (slip: HandlingSlip) => Typeset;
}

/** The root of the compiler's files, where nothing real is: pictures are the only files, and whoever starts the program stands anywhere. */
const ROOT = resolve('/guiju-papers');

const template = readFileSync(new URL('paper.typ', import.meta.url), 'utf8');
const slipTemplate = readFileSync(new URL('../slip/slip.typ', import.meta.url), 'utf8');

/** The template sets the space that belongs there. */
const thinSpaced = (_: string, value: unknown): unknown => (typeof value === 'string' ? value.replaceAll(MEETING, '\u001f') : value);

/** What every typeface of running Chinese has; only other characters are worth asking for. */
const RARE = /[^\u0020-\u007e\u00b7\u00d7\u2014\u2018-\u201d\u2026\u3001-\u3017\u4e00-\u9fa5\uff01-\uff5e\s]/u;

/** The compiler names each character without a glyph when it is asked for PDF/A, which allows none. */
const WITHOUT_GLYPH = /the text `\\?"(.+?)\\?"` could not be displayed/g;
const ESCAPED = /\\+u\{([0-9a-f]+)\}/g;
const charactersWithoutGlyph = (error: unknown): readonly string[] => {
  const texts = [...String((error as Error).message).matchAll(WITHOUT_GLYPH)].map(([, text = '']) => text);
  return [...new Set(texts.flatMap((text) => [...text.replaceAll(ESCAPED, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))]))];
};

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

const PICTURE_FILE = /\/pictures\/(\d+)\./;

/** Pictures go to the compiler as files of their own; the words name them. */
const withPictureFiles = (paper: Printed): Pictures => {
  const files = new Map<string, Buffer>();
  const named = (block: PrintedBlock): PrintedBlock & { readonly millimetres?: number } => {
    if (block.type !== 'picture') return block;
    const file = `/pictures/${files.size}.${block.media === 'image/png' ? 'png' : 'jpg'}`;
    const data = Buffer.from(block.data, 'base64');
    files.set(file, data);
    return { ...block, data: file, millimetres: sizeOnPaper(data).width };
  };
  const body = paper.body.map(named);
  const attachments = paper.attachments.map((each) => ({ ...each, body: each.body.map(named) }));
  return { files, paper: { ...paper, body, attachments } };
};

const forArchive = (date: string): RenderPdfOpts => ({
  pdfStandard: 'a-2b',
  creationTimestamp: Date.parse(`${date}T00:00:00+08:00`) / 1000,
});
/** Any day: a file that is made only to see which characters have no glyph is thrown away. */
const TRIAL = forArchive('2000-01-01');

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
    if (result !== null) return result;
    const diagnostics = JSON.stringify(compiled.takeError()?.shortDiagnostics);
    const picture = PICTURE_FILE.exec(diagnostics);
    if (picture !== null) throw unreadablePicture(Number(picture[1]) + 1);
    throw new Error(`a paper could not be typeset: ${diagnostics}`);
  };
  /** The PDF, for the archive where that is asked for and possible. */
  const drawn = (document: NodeTypstDocument, options?: RenderPdfOpts): Pick<Typeset, 'pdf' | 'missing'> => {
    if (options === undefined) return { pdf: compiler.pdf(document, {}), missing: [] };
    try {
      return { pdf: compiler.pdf(document, options), missing: [] };
    } catch (error) {
      const missing = charactersWithoutGlyph(error);
      if (missing.length === 0) throw error;
      return { pdf: compiler.pdf(document, {}), missing };
    }
  };
  const missingIn = (document: NodeTypstDocument, words: unknown): readonly string[] =>
    RARE.test(JSON.stringify(words)) ? drawn(document, TRIAL).missing : [];
  const laidOut = <T>(paper: Paper, give: (document: NodeTypstDocument, words: Printed) => T): T => {
    checkPictures(paper);
    const { files, paper: words } = withPictureFiles(printed(paper));
    for (const [path, content] of files) compiler.mapShadow(join(ROOT, path), content);
    try {
      return give(compiledFrom(template, { paper: JSON.stringify(words, thinSpaced) }), words);
    } finally {
      for (const path of files.keys()) compiler.unmapShadow(join(ROOT, path));
      compiler.evictCache(10);
    }
  };
  return {
    typeset: (paper) =>
      laidOut(paper, (document, words) => ({
        // A dated paper is made for the archive; a draft has no date yet, which PDF/A needs.
        ...(paper.date === undefined
          ? { ...drawn(document), missing: missingIn(document, words) }
          : drawn(document, forArchive(paper.date))),
        pages: document.numOfPages,
        substitutions: replaced,
      })),
    pages: (paper) =>
      laidOut(paper, (document, words) => ({
        pages: pagesOf(compiler.plainSvg(document)),
        substitutions: replaced,
        missing: missingIn(document, words),
      })),
    slip: (slip) => {
      const document = compiledFrom(slipTemplate, { slip: JSON.stringify(slip) });
      const missing = missingIn(document, slip);
      const { pdf } = drawn(document);
      compiler.evictCache(10);
      return { pdf, missing, pages: document.numOfPages, substitutions: replaced };
    },
  };
};
