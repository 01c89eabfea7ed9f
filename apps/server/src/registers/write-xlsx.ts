import writeExcel from 'write-excel-file/node';
import type { Cell, RegisterColumn } from './columns.ts';
import type { RegisterLine } from './register-line.ts';

const head = { fontWeight: 'bold', align: 'center', wrap: true, borderStyle: 'thin' } as const;

const cellOf = (cell: Cell) => {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: cell, type: String, wrap: true };
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
};

/** Writes a register as a workbook (xlsx) whose header stays in sight. */
export const writeXlsx = (name: string, columns: readonly RegisterColumn[], lines: readonly RegisterLine[]): Promise<Buffer> =>
  writeExcel(
    [
      columns.map(({ title }) => ({ value: title, type: String, ...head })),
      ...lines.map((line) => columns.map(({ of }) => cellOf(of(line)))),
    ],
    {
      sheet: name,
      orientation: 'landscape',
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
    },
  ).toBuffer();
