import { type Paper, type ReadNote, type ReadPaper, ReadProblem, readPaper } from '@guiju/gongwen';
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

/** The line that names file and paper; an order has no title but its mark. */
export const headline = (file: string, { title, mark }: Paper): string =>
  `${inputName(file)}：${title === '' ? (mark ?? '（没有标题）') : title}`;

/** Where something stands in the file. */
export const placeText = (place: ReadNote['place']): string => (place === null ? '' : `第${place.part}段`);

/** What reading had to say, a line each. */
export const printNotes = (notes: readonly ReadNote[]): void => {
  for (const { place, message } of notes) print(`  · ${[placeText(place), message.zh].filter((text) => text !== '').join('：')}`);
};
