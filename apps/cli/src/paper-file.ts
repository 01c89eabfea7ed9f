import { writeFileSync } from 'node:fs';
import { type ReadNote, type ReadPaper, ReadProblem, readPaper } from '@guiju/gongwen';
import { inputName, readInput } from './input-file.ts';
import { CliError, exitCodes, print } from './output.ts';

/** Reads a paper from a file, or from standard input for `-`: DOCX, text or the model as JSON. */
export const readPaperFile = (file: string): ReadPaper => {
  const bytes = readInput(file);
  try {
    return readPaper(bytes);
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    // Of several files in a row one has to know which is meant.
    const { zh, en } = error.words;
    throw new CliError({ zh: `${inputName(file)}：${zh}`, en: `${inputName(file)}: ${en}` }, exitCodes.problems, { cause: error });
  }
};

/** Writes a file that was made; ends the command with one sentence where that cannot be done. */
export const writeResult = (file: string, content: Uint8Array | string): void => {
  try {
    writeFileSync(file, content);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const [zh, en] =
      code === 'ENOENT'
        ? ['文件夹不存在', 'its folder does not exist']
        : code === 'EISDIR'
          ? ['它是文件夹', 'it is a folder']
          : ['没有权限，或磁盘已满', 'no permission, or the disk is full'];
    throw new CliError({ zh: `写不了文件“${file}”：${zh}。`, en: `The file "${file}" cannot be written: ${en}.` }, exitCodes.usage, {
      cause,
    });
  }
};

/** Where something stands in the file. */
export const placeText = (place: ReadNote['place']): string => (place === null ? '' : `第${place.part}段`);

/** What reading had to say, a line each. */
export const printNotes = (notes: readonly ReadNote[]): void => {
  for (const { place, message } of notes) print(`  · ${[placeText(place), message.zh].filter((text) => text !== '').join('：')}`);
};
