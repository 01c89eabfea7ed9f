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

/** Whether a correction is still to be made; reading made the others, for the model knows no other spelling of numbers, dates and levels. */
const isText = (paper: Paper, { path, before }: Fix): boolean => {
  const found = path.split('.').reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], paper);
  return found === before;
};

/** The corrections that are due in a paper, one for each text: the next one of the same text is found once this one is made. */
const due = (paper: Paper): readonly (Fix & { readonly rule: string })[] => {
  const byText = new Map<string, Fix & { readonly rule: string }>();
  for (const { fix: made, rule } of lint({ paper })) {
    // A text is never corrected to nothing: what remains to be written there is for a person to say.
    if (made !== undefined && made.after.trim() !== '' && !byText.has(made.path) && isText(paper, made))
      byText.set(made.path, { ...made, rule });
  }
  return [...byText.values()];
};

/** Makes every mechanical correction until none is left; texts are corrected side by side, so that a long paper is gone through a few times only. */
export const fix = (paper: Paper, findings: readonly LintFinding[]): Fixed => {
  const changes = findings.flatMap(({ fix: made, rule }) => (made === undefined || isText(paper, made) ? [] : [{ ...made, rule }]));
  let current = paper;
  for (let next = due(current); next.length > 0; next = due(current)) {
    changes.push(...next);
    current = paperSchema.parse(next.reduce<unknown>((value, { path, after }) => replaced(value, path.split('.'), after), current));
  }
  return { paper: current, changes };
};
