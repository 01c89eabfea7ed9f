import { decodeText, sourceOfText } from './decode.ts';
import { sourceOfDocx } from './docx/read-docx.ts';
import { type ReadPaper, recognise } from './recognise.ts';

/** Reads a text file as an official paper. Throws a ReadProblem when its characters cannot be read. */
export const readText = (bytes: Uint8Array): ReadPaper => recognise(sourceOfText(decodeText(bytes)));

/** Reads a DOCX as an official paper. Throws a ReadProblem when the file cannot be read. */
export const readDocx = (bytes: Uint8Array): ReadPaper => recognise(sourceOfDocx(bytes));
