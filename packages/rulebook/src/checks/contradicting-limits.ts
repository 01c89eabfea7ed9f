import type { CompiledProvision } from '@guiju/kernel';
import type { Check } from './check.ts';
import { faultTogether, type Pair, pairsOf } from './pairs.ts';

/** What two provisions must not say differently while both apply: the limit of an act, or the bounds of one measure. */
interface Bound {
  readonly about: string;
  readonly key: string;
  readonly value: string;
}

const boundOf = ({ provision: { body } }: CompiledProvision): Bound | undefined => {
  const limit = body.kind === 'deadline' ? body : body.kind === 'check' ? body.limit : undefined;
  if (limit !== undefined && limit.within !== 'unstated') {
    const value = JSON.stringify([limit.within, limit.from]);
    return { about: `limit of ${limit.act}`, key: body.kind === 'check' ? 'limit' : 'within', value };
  }
  if (body.kind !== 'quota' || body.measure === undefined) return undefined;
  const { measure, per, window, max, min } = body;
  return { about: `quota of ${measure} ${per} ${window}`, key: max === undefined ? 'min' : 'max', value: JSON.stringify([max, min]) };
};

const yields = ({ earlier, later }: Pair): boolean => earlier.yieldsTo.includes(later.index) || later.yieldsTo.includes(earlier.index);

/** Two provisions of an edition that can apply together do not set different limits for one act or different caps for one measure. */
export const contradictingLimits: Check = ({ kinds }) =>
  kinds.flatMap((ofKind) =>
    pairsOf(ofKind.rules.provisions.filter((each) => each.since === null && boundOf(each) !== undefined)).flatMap((pair) => {
      const [a, b] = [boundOf(pair.earlier), boundOf(pair.later)];
      if (a === undefined || b === undefined || a.about !== b.about || a.value === b.value || yields(pair)) return [];
      return faultTogether(ofKind, pair, 'contradicting_limits', b.key, {
        zh: '规定的限度却不同：请用 yields_to 或 exception_of 写明让位',
        en: 'yet they set different limits: say with yields_to or exception_of which gives way',
      });
    }),
  );
