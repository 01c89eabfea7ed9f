import { type Paper, paperSchema } from '../model/paper.ts';
import { lint } from './lint.ts';
import type { Fix, LintFinding } from './rule.ts';

/** A corrected paper, and each correction that was made. */
export interface Fixed {
  readonly paper: Paper;
  readonly changes: readonly (Fix & { readonly rule: string })[];
}

/** The texts of a paper are strings in its JSON; a correction replaces the one at its path. */
const replaced = (value: unknown, path: readonly string[], text: string): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((each, i) => (String(i) === key ? replaced(each, rest, text) : each));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [key]: replaced((value as Readonly<Record<string, unknown>>)[key], rest, text) };
};

const isText = (paper: Paper, { path, before }: Fix): boolean => {
  const found = path.split('.').reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], paper);
  return found === before;
};

/** Corrections of form that reading has made already: the model knows no other spelling of numbers, dates and levels. */
const madeByReading = ({ fix, rule }: LintFinding): boolean =>
  fix !== undefined && ['number-form', 'date-form', 'level-marks'].includes(rule);

/** Makes every mechanical correction, one rule after another, until none is left. */
export const fix = (paper: Paper, findings: readonly LintFinding[]): Fixed => {
  const changes = findings.filter(madeByReading).flatMap(({ fix: made, rule }) => (made === undefined ? [] : [{ ...made, rule }]));
  let current = paper;
  for (;;) {
    const next = lint({ paper: current }).find((finding) => finding.fix !== undefined && isText(current, finding.fix));
    if (next?.fix === undefined) return { paper: current, changes };
    changes.push({ ...next.fix, rule: next.rule });
    current = paperSchema.parse(replaced(current, next.fix.path.split('.'), next.fix.after));
  }
};
