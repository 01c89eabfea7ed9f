import { statSync } from 'node:fs';
import { openTypesetter, writeDocx } from '@guiju/gongwen';
import { CliError, exitCodes, print, printJson } from '../output.ts';
import { writeResult } from '../output-file.ts';
import { headline, printNotes, readPaperFile } from '../paper-file.ts';

export interface RenderOptions {
  readonly pdf?: string;
  readonly docx?: string;
  readonly fonts?: readonly string[];
  readonly json?: boolean;
}

/** Folders of fonts that are none would only show in the looks of the page. */
const checkFolders = (folders: readonly string[]): void => {
  const wrong = folders.find((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true);
  if (wrong !== undefined)
    throw new CliError({ zh: `--fonts 的“${wrong}”不是文件夹。`, en: `"${wrong}" of --fonts is no folder.` }, exitCodes.usage);
};

/** `guiju render`: a paper as PDF and DOCX by GB/T 9704-2012. */
export const renderCommand = async (file: string, { pdf, docx, fonts = [], json }: RenderOptions): Promise<void> => {
  if (pdf === undefined && docx === undefined) {
    throw new CliError({ zh: '请给出 --pdf 或 --docx（或两者）。', en: 'Give --pdf or --docx, or both.' }, exitCodes.usage);
  }
  checkFolders(fonts);
  const { paper, notes } = readPaperFile(file);
  const typeset = pdf === undefined ? undefined : openTypesetter(fonts).typeset(paper);
  const word = docx === undefined ? undefined : await writeDocx(paper);
  // Nothing is written before everything is made.
  if (pdf !== undefined && typeset !== undefined) writeResult(pdf, typeset.pdf);
  if (docx !== undefined && word !== undefined) writeResult(docx, word);
  const { substitutions = [], missing = [] } = typeset ?? {};
  if (json === true) {
    printJson({ file, ...(pdf && { pdf, pages: typeset?.pages, substitutions, missing }), ...(docx && { docx }), notes });
    return;
  }
  print(headline(file, paper));
  printNotes(notes);
  if (pdf !== undefined) print(`  PDF ${pdf}，${typeset?.pages} 页`);
  for (const { wanted, used } of substitutions) print(`  · 没有字体“${wanted}”，用“${used}”代替；有授权字体的请用 --fonts 指定文件夹`);
  if (missing.length > 0)
    print(`  ! 字体里没有这些字，PDF 上是空框，也就不合归档格式 PDF/A：“${missing.join('')}”；请用 --fonts 指定有这些字的字体`);
  if (docx !== undefined) print(`  DOCX ${docx}`);
};
