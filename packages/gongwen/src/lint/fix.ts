import type { Paper } from '../model/paper.ts';
import { lint } from './lint.ts';
import type { Fix, LintFinding } from './rule.ts';

/** A corrected paper, and each correction that was made. */
export interface Fixed {
  readonly paper: Paper;
  readonly changes: readonly (Fix & { readonly rule: string })[];
}

type Parts = Record<string, unknown>;

/** What holds the text at a path, and the last word of the path. */
const holderOf = (paper: Paper, path: string): readonly [Parts | undefined, string] => {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  return [keys.reduce<unknown>((value, key) => (value as Parts | undefined)?.[key], paper) as Parts | undefined, last];
};

/** Whether a correction is still to be made; reading made the others, for the model knows no other spelling of numbers, dates and levels. */
const isText = (paper: Paper, { path, before }: Fix): boolean => {
  const [holder, key] = holderOf(paper, path);
  return holder?.[key] === before;
};

/** The corrections that are due in a paper, one for each text: the next one of the same text is found once this one is made. */
const due = (paper: Paper, findings: readonly LintFinding[]): readonly (Fix & { readonly rule: string })[] => {
  const byText = new Map<string, Fix & { readonly rule: string }>();
  for (const { fix: made, rule } of findings) {
    // A text is never corrected to nothing: what remains to be written there is for a person to say.
    if (made !== undefined && made.after.trim() !== '' && !byText.has(made.path) && isText(paper, made))
      byText.set(made.path, { ...made, rule });
  }
  return [...byText.values()];
};

/**
 * Makes every mechanical correction until none is left, first those of the findings, which are of this paper. Texts are corrected side by side, so that
 * a long paper is gone through a few times only.
 */
export const fix = (paper: Paper, findings: readonly LintFinding[] = lint({ paper })): Fixed => {
  const changes = findings.flatMap(({ fix: made, rule }) => (made === undefined || isText(paper, made) ? [] : [{ ...made, rule }]));
  const corrected = structuredClone(paper);
  for (let next = due(corrected, findings); next.length > 0; next = due(corrected, lint({ paper: corrected }))) {
    for (const each of next) {
      const [holder, key] = holderOf(corrected, each.path);
      if (holder !== undefined) holder[key] = each.after;
      changes.push(each);
    }
  }
  return { paper: corrected, changes };
};
