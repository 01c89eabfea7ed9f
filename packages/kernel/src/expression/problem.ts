import type { ExpressionProblem, ProblemCode } from './tree.ts';

/** Builds a problem with its message in both languages. */
export const problem = (code: ProblemCode, at: number, zh: string, en: string): ExpressionProblem => ({ code, at, message: { zh, en } });

/** Edit distance in which swapping two neighbours counts once (optimal string alignment). */
const distance = (a: string, b: string): number => {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [i];
    for (let j = 1; j <= b.length; j++) {
      if (i === 0) {
        row.push(j);
        continue;
      }
      const above = rows[i - 1] ?? [];
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : changed;
      row.push(Math.min(changed, swapped, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
};

/** The known word a writer most likely meant; undefined when none is near. The last part of a dotted name counts as the name, and so does its group. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const full = candidate.toLowerCase();
    const last = full.slice(full.lastIndexOf('.') + 1);
    const byPart = last === full ? Number.POSITIVE_INFINITY : distance(wanted, last) + 0.5;
    const away = full.startsWith(`${wanted}.`) ? 1 : Math.min(distance(wanted, full), byPart);
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
};

/** `；是否想写 x` / ` Did you mean x?`, or nothing when no known word is near. */
export const suggestion = (word: string, known: Iterable<string>): { readonly zh: string; readonly en: string } => {
  const near = nearest(word, known);
  return near === undefined ? { zh: '', en: '' } : { zh: `；是否想写 ${near}？`, en: `; did you mean ${near}?` };
};
