import { fileURLToPath } from 'node:url';
import { ReadProblem } from '@guiju/gongwen/read';

/** More pages than this are no attachment to a paper; the text of those before is read. */
const mostPages = 1000;

/** Characters of Chinese fonts that are not in the file itself. */
const characterMaps = fileURLToPath(new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json')));

/** A line that goes on in the next one: Chinese is broken anywhere, and a word that is cut in two would not be found. */
const brokenLine = /(?<=[\p{Script=Han}，、；])\n(?=\p{Script=Han})/gu;

/** The text of a PDF, page by page; empty where it has only pictures. Runs no script of it. Throws a ReadProblem. */
export const pdfText = async (bytes: Uint8Array): Promise<string> => {
  // Loaded here, because few threads read a PDF and it is large.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: characterMaps,
    cMapPacked: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    const pages: string[] = [];
    for (let n = 1; n <= Math.min(document.numPages, mostPages); n += 1) {
      const { items } = await (await document.getPage(n)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    }
    return pages.join('\n').replaceAll(brokenLine, '').trim();
  } catch {
    throw new ReadProblem('PDF 文件已损坏或加了密码，读不出文字', 'the PDF is damaged or has a password; its text cannot be read');
  } finally {
    await loading.destroy();
  }
};
