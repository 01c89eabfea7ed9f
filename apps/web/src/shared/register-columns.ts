import type { Bilingual } from '@guiju/kernel';
import type { ReactNode } from 'react';
import { csvOf } from './csv.ts';

/** One column of a register: its head, its text in an exported table, and what the page shows where that is more than the text. */
export interface Column<R> {
  readonly head: Bilingual;
  readonly text: (row: R) => string;
  readonly cell?: (row: R) => ReactNode;
}

/** A register as comma-separated values. */
export const registerCsv = <R>(columns: readonly Column<R>[], rows: readonly R[], t: (text: Bilingual) => string): string =>
  csvOf([columns.map(({ head }) => t(head)), ...rows.map((row) => columns.map(({ text }) => text(row)))]);
