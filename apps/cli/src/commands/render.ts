import { writeFileSync } from 'node:fs';
import { openTypesetter, writeDocx } from '@guiju/gongwen';
import { CliError, exitCodes, print, printJson } from '../output.ts';
import { printNotes, readPaperFile } from '../paper-file.ts';

export interface RenderOptions {
  readonly pdf?: string;
  readonly docx?: string;
  readonly fonts?: readonly string[];
  readonly json?: boolean;
}

/** `guiju render`: a paper as PDF and DOCX by GB/T 9704-2012. */
export const renderCommand = async (file: string, { pdf, docx, fonts = [], json }: RenderOptions): Promise<void> => {
  if (pdf === undefined && docx === undefined) {
    throw new CliError({ zh: '请给出 --pdf 或 --docx（或两者）。', en: 'Give --pdf or --docx, or both.' }, exitCodes.usage);
  }
  const { paper, notes } = readPaperFile(file);
  const typeset = pdf === undefined ? undefined : openTypesetter(fonts).typeset(paper);
  if (pdf !== undefined && typeset !== undefined) writeFileSync(pdf, typeset.pdf);
  if (docx !== undefined) writeFileSync(docx, await writeDocx(paper));
  const substitutions = typeset?.substitutions ?? [];
  if (json === true) {
    printJson({ file, ...(pdf && { pdf, pages: typeset?.pages, substitutions }), ...(docx && { docx }), notes });
    return;
  }
  print(`${file}：${paper.title}`);
  printNotes(notes);
  if (pdf !== undefined) print(`  PDF ${pdf}，${typeset?.pages} 页`);
  for (const { wanted, used } of substitutions) print(`  · 没有字体“${wanted}”，用“${used}”代替；有授权字体的请用 --fonts 指定文件夹`);
  if (docx !== undefined) print(`  DOCX ${docx}`);
};
