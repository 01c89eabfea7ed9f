import type { CompareRow, Comparison } from '@guiju/contract';
import { kinds } from '@guiju/kernel';

/** What a comparison is narrowed to; it stands in the address. */
export interface CompareFilter {
  /** Governments, with commas between them. */
  readonly with?: string;
  readonly capability?: string;
  readonly topic?: string;
  /** `yes`: only rows in which governments differ. */
  readonly differs?: string;
  readonly q?: string;
}

const textOf = ({ kind, subject, when, cells }: CompareRow): string =>
  [
    kind === null ? '' : `${kinds[kind]?.name.zh} ${kinds[kind]?.name.en}`,
    ...[subject, when, ...cells.flatMap(({ lines }) => lines.flatMap((line) => [line.text, line.when]))].flatMap((said) =>
      said === null ? [] : [said.zh, said.en],
    ),
  ]
    .join(' ')
    .toLowerCase();

/** Rows of a capability, of any topic; with words, those of every capability in which all the words stand. */
export const rowsOf = (rows: readonly CompareRow[], { capability, differs, q = '' }: CompareFilter): readonly CompareRow[] => {
  const words = q
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (words.length > 0 || capability === undefined || row.capabilities.includes(capability)) &&
      (differs === undefined || row.differs) &&
      words.every((word) => textOf(row).includes(word)),
  );
};

/** The capability to begin with: the one of which most is said. */
export const largest = ({ capabilities }: Comparison): string | undefined => capabilities.toSorted((a, b) => b.rows - a.rows)[0]?.id;
