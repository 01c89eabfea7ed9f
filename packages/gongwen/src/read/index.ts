import { cleanSource } from './clean.ts';
import { decode, decodeText, sourceOfText } from './decode.ts';
import { sourceOfDocx } from './docx/read-docx.ts';
import { kindOfFile } from './kind-of-file.ts';
import { readModel } from './model-file.ts';
import { type ReadPaper, recognise } from './recognise.ts';
import { ReadProblem, type Source, type SourcePart } from './source.ts';

export { ReadProblem } from './source.ts';

const linesOf = (part: SourcePart): readonly string[] => {
  if (part.type === 'line') return part.blank_before === true ? ['', part.text] : [part.text];
  return part.type === 'table' ? part.rows.flat() : [];
};

/** The text of a DOCX file, a paragraph a line, with the numbers that a word processor writes. Throws a ReadProblem. */
export const wordText = (bytes: Uint8Array): string => cleanSource(sourceOfDocx(bytes)).parts.flatMap(linesOf).join('\n');

/** The plain text of a DOCX or text file, told apart by what is in it. Throws a ReadProblem. */
export const plainText = (bytes: Uint8Array): string => (kindOfFile(bytes) === 'zip' ? wordText(bytes) : decodeText(bytes));

/** Reads a paper from text that was typed or stored. */
export const readText = (text: string): ReadPaper => recognise(cleanSource(sourceOfText({ text, encoding: 'utf-8', isWhole: true })));

const noWords = (): ReadProblem =>
  new ReadProblem('文件里没有文字；请检查是否存错了文件。', 'There is no text in the file; see whether it is the right one.');

const recogniseFile = (source: Source): ReadPaper => {
  const clean = cleanSource(source);
  if (clean.parts.length === 0) throw noWords();
  return recognise(clean);
};

/** Reads a paper from a file by what is in it: DOCX, the model as JSON, or text. Throws a ReadProblem with the reason and what to do. */
export const readPaper = (bytes: Uint8Array): ReadPaper => {
  if (kindOfFile(bytes) === 'zip') return recogniseFile(sourceOfDocx(bytes));
  const found = decode(bytes);
  return found.text.trimStart().startsWith('{') ? readModel(found.text) : recogniseFile(sourceOfText(found));
};
