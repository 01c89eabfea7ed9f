import type { Candidate } from './candidates.ts';

/** What an article adds to a chain, and what a number left out takes from it. */
const ARTICLE = 5;
const GAP = 3;

/** Order of articles: 12, 12之一, 12之二, 13. */
const rank = ({ number, inserted }: Candidate): number =>
  number + (inserted === '' ? 0 : '零一二三四五六七八九十'.indexOf(inserted.slice(1)) / 100);

/** The beginnings among the candidates: the chain of rising numbers with the fewest gaps and the likeliest lines; later lines on a tie. */
export const bestChain = (candidates: readonly Candidate[]): { readonly chain: readonly Candidate[]; readonly worth: number } => {
  const worth: number[] = [];
  const before: number[] = [];
  for (const [j, candidate] of candidates.entries()) {
    const own = ARTICLE + candidate.likely;
    let best = own - GAP * (candidate.number - 1);
    let from = -1;
    for (let i = 0; i < j; i++) {
      const earlier = candidates[i];
      if (earlier === undefined || rank(earlier) >= rank(candidate)) continue;
      const left = Math.max(0, candidate.number - earlier.number - 1);
      const total = (worth[i] ?? 0) + own - GAP * left;
      if (total >= best) {
        best = total;
        from = i;
      }
    }
    worth[j] = best;
    before[j] = from;
  }
  const top = worth.indexOf(Math.max(...worth));
  const chain: Candidate[] = [];
  for (let i = top; i >= 0; i = before[i] ?? -1) {
    const candidate = candidates[i];
    if (candidate === undefined) break;
    chain.unshift(candidate);
  }
  return { chain, worth: worth[top] ?? 0 };
};
