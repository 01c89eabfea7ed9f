import type { Bilingual } from '@guiju/kernel';
import type { ProblemCode } from './problem-codes.ts';

/** An error stops a rulebook from being used; a warning is for a person to judge. */
export type Severity = 'error' | 'warning';

/** Something wrong in a data file: where it stands, which ids it concerns, and what to do, in words; `line` and `column` count from 1. */
export interface Problem {
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly code: ProblemCode;
  readonly ids: readonly string[];
  readonly message: Bilingual;
}

/** One problem as lines for a terminal: place, severity, code and ids, then the message in both languages. */
export const formatProblem = ({ severity, file, line, column, code, ids, message }: Problem): string => {
  const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
  return `${place} ${severity} ${[code, ...ids].join(' ')}\n  ${message.zh}\n  ${message.en}`;
};

/** Order of reading: by file, line and column, so that several problems of one place stand together. */
export const sortProblems = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
