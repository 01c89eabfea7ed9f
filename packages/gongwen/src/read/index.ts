import { decodeText, sourceOfText } from './decode.ts';
import { sourceOfDocx } from './docx/read-docx.ts';
import { type ReadPaper, recognise } from './recognise.ts';

/** Reads a text file as an official paper. Throws a ReadProblem when its characters cannot be read. */
export const readText = (bytes: Uint8Array): ReadPaper => recognise(sourceOfText(decodeText(bytes)));

/** Reads a DOCX as an official paper. Throws a ReadProblem when the file cannot be read. */
export const readDocx = (bytes: Uint8Array): ReadPaper => recognise(sourceOfDocx(bytes));

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

/** The plain text of a DOCX or text file, a paragraph a line, with the numbers that a word processor writes. Throws a ReadProblem. */
export const plainText = (bytes: Uint8Array): string =>
  isZip(bytes)
    ? sourceOfDocx(bytes)
        .parts.flatMap((part) => (part.type === 'line' ? [part.text] : part.type === 'table' ? part.rows.flat() : []))
        .join('\n')
    : decodeText(bytes);
