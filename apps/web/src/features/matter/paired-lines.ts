/** Pairs of lines that stand for one another, in order; null where a line has none. */
export type Pair = readonly [before: string | null, after: string | null];

/** So alike must two lines be, of 1, to stand for one another. */
const ALIKE = 0.35;
/** More lines than this in a row are paired by their order: comparing each with each would take too long. */
const MOST = 60;

/** How alike two lines are: the share of their characters that both have. */
const likeness = (a: string, b: string): number => {
  const left = new Map<string, number>();
  for (const sign of a) left.set(sign, (left.get(sign) ?? 0) + 1);
  let both = 0;
  for (const sign of b) {
    const count = left.get(sign) ?? 0;
    if (count > 0) both += 1;
    left.set(sign, count - 1);
  }
  return (2 * both) / Math.max(1, [...a].length + [...b].length);
};

const byOrder = (before: readonly string[], after: readonly string[]): readonly Pair[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, i) => [before[i] ?? null, after[i] ?? null] as const);

/** Lines that were taken out beside those that came in their place, each with the one that it is most like, none crossing another. */
export const paired = (before: readonly string[], after: readonly string[]): readonly Pair[] => {
  if (before.length > MOST || after.length > MOST) return byOrder(before, after);
  // best[i][j]: how alike the lines from i and j on can be made in all.
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const pairing = (i: number, j: number): number => {
    const like = likeness(before[i] ?? '', after[j] ?? '');
    return like < ALIKE ? 0 : like + at(i + 1, j + 1);
  };
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = best[i] ?? [];
    for (let j = after.length - 1; j >= 0; j -= 1) row[j] = Math.max(pairing(i, j), at(i + 1, j), at(i, j + 1));
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const isPair = i < before.length && j < after.length && at(i, j) > 0 && at(i, j) === pairing(i, j);
    const isTaken = !isPair && (j >= after.length || (i < before.length && at(i, j) === at(i + 1, j)));
    pairs.push([isPair || isTaken ? (before[i] ?? null) : null, isPair || !isTaken ? (after[j] ?? null) : null]);
    if (isPair || isTaken) i += 1;
    if (isPair || !isTaken) j += 1;
  }
  return pairs;
};
