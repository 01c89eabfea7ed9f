import { visible } from '../model/visible.ts';
import { cleanSource } from './clean.ts';
import { decode, sourceOfText } from './decode.ts';
import { sourceOfDocx } from './docx/read-docx.ts';
import { kindOfFile } from './kind-of-file.ts';
import { readModel } from './model-file.ts';
import { type ReadPaper, recognise } from './recognise.ts';
import { type ReadNote, ReadProblem, type Source, type SourcePart } from './source.ts';

export { visible } from '../model/visible.ts';
export { zipNames } from './docx/zip.ts';
export { ReadProblem } from './source.ts';

const linesOf = (part: SourcePart): readonly string[] => {
  if (part.type === 'line') return part.blank_before === true ? ['', part.text] : [part.text];
  return part.type === 'table' ? part.rows.flat() : [];
};

/** The words of a file, and what there is to be said about how they were read. */
export interface ReadWords {
  readonly text: string;
  readonly notes: readonly ReadNote[];
}

const wordsOf = (source: Source): ReadWords => {
  const { parts, notes } = cleanSource(source);
  return { text: parts.flatMap(linesOf).join('\n'), notes };
};

/** The words of a DOCX file, a paragraph a line, with the numbers that a word processor writes. Throws a ReadProblem. */
export const readWords = (bytes: Uint8Array): ReadWords => wordsOf(sourceOfDocx(bytes));

/** The words of a text file with its lines as they stand. Throws a ReadProblem. */
export const readPlain = (bytes: Uint8Array): ReadWords => {
  const found = decode(bytes);
  const { notes } = cleanSource(sourceOfText(found));
  return { text: visible(found.text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')), notes };
};

/** The plain text of a DOCX or text file, told apart by what is in it. Throws a ReadProblem. */
export const plainText = (bytes: Uint8Array): string => (kindOfFile(bytes) === 'zip' ? readWords(bytes) : readPlain(bytes)).text;

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
