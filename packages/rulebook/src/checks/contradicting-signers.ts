import type { CompiledProvision } from '@guiju/kernel';
import type { Check } from './check.ts';
import { faultTogether, type Pair, pairsOf } from './pairs.ts';

/** The roles that sign under a provision; undefined when nobody does. */
const signersOf = ({ provision: { body } }: CompiledProvision): string | undefined => {
  const signing = (body.stages ?? []).filter(({ act }) => act === 'sign');
  return signing.length === 0 ? undefined : signing.map(({ roles }) => roles.toSorted().join('、')).join('，');
};

/** Whether two routes, when both apply, would have different roles sign. */
export const signersDiffer = ({ earlier, later }: Pair): boolean => {
  const [a, b] = [signersOf(earlier), signersOf(later)];
  return a !== undefined && b !== undefined && a !== b;
};

/** Of two routes with different signers one is an exception from the other, or they never apply together. */
export const contradictingSigners: Check = ({ kinds }) =>
  kinds.flatMap((ofKind) =>
    pairsOf(ofKind.rules.provisions)
      .filter(signersDiffer)
      .flatMap((pair) => {
        const [a, b] = [signersOf(pair.earlier), signersOf(pair.later)];
        return faultTogether(ofKind, pair, 'contradicting_signers', 'stages', {
          zh: `签发人却不同（${a}；${b}）：请用 exception_of 指明例外，或缩小条件`,
          en: `yet different roles sign (${a}; ${b}): name the exception with exception_of, or narrow a condition`,
        });
      }),
  );
