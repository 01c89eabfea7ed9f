import type { Bilingual, CompiledProvision } from '@guiju/kernel';
import type { Fault } from '../places.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { caseWords } from '../search/case-words.ts';
import { type Book, bodyFault, notSettled } from './check.ts';

type OfKind = Book['kinds'][number];

/** Two provisions of a kind of matter, the earlier article first. */
export interface Pair {
  readonly earlier: CompiledProvision;
  readonly later: CompiledProvision;
}

/** Every two of the provisions, each pair once. */
export const pairsOf = (provisions: readonly CompiledProvision[]): readonly Pair[] =>
  provisions.flatMap((earlier, i) => provisions.slice(i + 1).map((later) => ({ earlier, later })));

/** A fault at `key` of the later provision when some case makes both apply; the message begins with that case in words. */
export const faultTogether = (
  { rules, cases }: OfKind,
  { earlier, later }: Pair,
  code: ProblemCode,
  key: string,
  said: Bilingual,
): readonly Fault[] => {
  const outcome = cases.together(earlier.index, later.index);
  const [a, b] = [earlier.provision, later.provision];
  if (outcome.result === 'none') return [];
  if (outcome.result === 'too_many')
    return [notSettled(b, [a.id], `它与 ${a.id} 能否同时适用`, `whether it and ${a.id} can apply together`)];
  const words = caseWords(rules.kind, outcome.examples[0]);
  const message = {
    zh: `当〔${words.zh}〕时，${a.id} 与 ${b.id} 同时适用，${said.zh}`,
    en: `with (${words.en}), ${a.id} and ${b.id} both apply, ${said.en}`,
  };
  return [bodyFault('error', code, b, [key], message, [a.id])];
};
