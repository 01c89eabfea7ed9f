import type { Bilingual } from '@guiju/kernel';

/** Exit codes of the contract: done, refused or problems found, wrong usage. */
export const exitCodes = { done: 0, problems: 1, usage: 2 } as const;

/** Ends a command with one sentence for the reader. */
export class CliError extends Error {
  readonly exitCode: number;
  readonly text: Bilingual;
  constructor(text: Bilingual, exitCode: number = exitCodes.problems, options?: ErrorOptions) {
    super(text.zh, options);
    this.text = text;
    this.exitCode = exitCode;
  }
}

/** Runs what may leave the calendar: the kernel then throws a RangeError with its sentence in both languages, `zh / en`. */
export const withinCalendar = <T>(run: () => T, exitCode: number): T => {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const [zh = '', en = zh] = error.message.split(' / ');
    throw new CliError({ zh: `${zh}。`, en: `${en}.` }, exitCode, { cause: error });
  }
};

export const print = (text: string): void => console.log(text);
export const printJson = (value: unknown): void => console.log(JSON.stringify(value, null, 2));
export const complain = (text: Bilingual): void => console.error(`${text.zh}\n${text.en}`);

/** Says what the store or the server found in the way, if that is what was thrown: their problems carry words, and lines with places. */
export const sayProblem = (error: unknown): boolean => {
  if (!(error instanceof Error && 'words' in error)) return false;
  const lines = 'lines' in error && Array.isArray(error.lines) ? error.lines : [];
  for (const line of lines) console.error(line);
  complain(error.words as Bilingual);
  return true;
};

/** Width on a terminal: a Chinese character takes two columns. */
export const width = (text: string): number => [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);

/** A plain table with aligned columns. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - width(cell))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
