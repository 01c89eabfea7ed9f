import { readFileSync } from 'node:fs';
import { type ReadNote, type ReadPaper, readPaper } from '@guiju/gongwen';
import { CliError, exitCodes, print } from './output.ts';

/** Reads a paper from a file: DOCX, text or the model as JSON. */
export const readPaperFile = (file: string): ReadPaper => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new CliError({ zh: `读不到文件“${file}”。`, en: `The file "${file}" cannot be read.` }, exitCodes.usage, { cause });
  }
  return readPaper(bytes);
};

/** Where something stands in the file. */
export const placeText = (place: ReadNote['place']): string => (place === null ? '' : `第${place.part}段`);

/** What reading had to say, a line each. */
export const printNotes = (notes: readonly ReadNote[]): void => {
  for (const { place, message } of notes) print(`  · ${[placeText(place), message.zh].filter((text) => text !== '').join('：')}`);
};
