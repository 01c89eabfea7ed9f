import { width } from './output.ts';

/** Marks that do not begin a line. */
const CLOSING = /^[，。；：、）”》〕]/u;

/** A text in lines of at most so many columns; words and runs of digits stay whole where they fit. */
export const wrapped = (text: string, columns: number): readonly string[] => {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const piece of paragraph.match(/[\x21-\x7e]+ ?|[（“《〔]?./gu) ?? []) {
      const full = width(line) + width(piece.trimEnd()) > columns;
      if (!full || (CLOSING.test(piece) && width(line) <= columns)) {
        line += piece;
        continue;
      }
      if (line.trim() !== '') lines.push(line.trimEnd());
      line = piece.trimStart();
      while (width(line) > columns) {
        const head = line.slice(0, Math.max(1, columns));
        lines.push(head);
        line = line.slice(head.length);
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
};

const GAP = 2;

/** A table whose cells are wrapped to the widths of their columns. */
export const wrappedTable = (rows: readonly (readonly string[])[], widths: readonly number[]): string =>
  rows
    .map((row) => {
      const cells = row.map((cell, column) => wrapped(cell, widths[column] ?? 0));
      const height = Math.max(...cells.map((lines) => lines.length));
      return Array.from({ length: height }, (_, at) =>
        cells
          .map((lines, column) => {
            const text = lines[at] ?? '';
            return text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(text)));
          })
          .join(' '.repeat(GAP))
          .trimEnd(),
      ).join('\n');
    })
    .join('\n');

/** Widths of a first column and of so many others that fill a line; null when the others would be too narrow to read. */
export const columnWidths = (line: number, others: number): readonly number[] | null => {
  const first = Math.max(16, Math.min(36, Math.floor(line * 0.24)));
  const each = Math.floor((line - first) / others) - GAP;
  return each < 16 ? null : [first, ...Array.from({ length: others }, () => each)];
};
