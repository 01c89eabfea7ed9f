import { z } from 'zod';
import { paperSchema } from '../model/paper.ts';
import { decodeText, sourceOfText } from './decode.ts';
import { sourceOfDocx } from './docx/read-docx.ts';
import { type ReadPaper, recognise } from './recognise.ts';
import { ReadProblem, type Source, type SourcePart } from './source.ts';

export { ReadProblem } from './source.ts';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** DOCX is a ZIP; a compound file is an older or protected Word file, which is refused with its reason. */
const isWord = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

const sourceOf = (bytes: Uint8Array): Source => (isWord(bytes) ? sourceOfDocx(bytes) : sourceOfText(decodeText(bytes)));

const linesOf = (part: SourcePart): readonly string[] => {
  if (part.type === 'line') return part.blank_before === true ? ['', part.text] : [part.text];
  return part.type === 'table' ? part.rows.flat() : [];
};

/** The text of a DOCX file, a paragraph a line, with the numbers that a word processor writes. Throws a ReadProblem. */
export const wordText = (bytes: Uint8Array): string => sourceOfDocx(bytes).parts.flatMap(linesOf).join('\n');

/** The plain text of a DOCX or text file, told apart by what is in it. Throws a ReadProblem. */
export const plainText = (bytes: Uint8Array): string => (isWord(bytes) ? wordText(bytes) : decodeText(bytes));

const ofModel = (text: string): ReadPaper => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ReadProblem(`文件以“{”开头，但不是 JSON：${why}。`, `The file begins with "{" but is not JSON: ${why}.`);
  }
  const parsed = paperSchema.safeParse(value);
  if (parsed.success) return { paper: parsed.data, places: {}, notes: [], written: () => undefined };
  const why = z.prettifyError(parsed.error);
  throw new ReadProblem(`公文模型有不对的地方：\n${why}`, `The model of the paper has faults:\n${why}`);
};

/** Reads a paper from a file by what is in it: DOCX, the model as JSON, or text. Throws a ReadProblem with the reason and what to do. */
export const readPaper = (bytes: Uint8Array): ReadPaper => {
  // A model begins with its brace; UTF-8 may have a mark before it.
  const start = new TextDecoder().decode(bytes.slice(0, 64)).trimStart();
  return start.startsWith('{') ? ofModel(decodeText(bytes)) : recognise(sourceOf(bytes));
};
