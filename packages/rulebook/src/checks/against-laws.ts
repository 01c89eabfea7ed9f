import type { CompiledProvision, Effect, Length } from '@guiju/kernel';
import type { Fault } from '../places.ts';
import { caseWords } from '../search/case-words.ts';
import { type Book, bodyFault, type Check, notSettled } from './check.ts';

type OfKind = Book['kinds'][number];

const WEIGHT: Readonly<Record<Effect, number>> = { warn: 0, return: 1, refuse: 1 };

/** Days of a length counted from its start; undefined for one that a fact decides or that the text leaves open. */
const daysOf = (length: Length): { readonly days: number; readonly working: boolean } | undefined => {
  if (typeof length !== 'object') return undefined;
  if ('working_days' in length) return { days: length.working_days, working: true };
  return 'calendar_days' in length ? { days: length.calendar_days, working: false } : undefined;
};

/** Whether a local limit is longer than a law's on every calendar; so many working days take at least as many calendar days. */
const isLonger = ({ provision: { body: local } }: CompiledProvision, { provision: { body: law } }: CompiledProvision): boolean => {
  if (local.kind !== 'deadline' || law.kind !== 'deadline' || local.act !== law.act || local.from !== law.from) return false;
  const [own, above] = [daysOf(local.within), daysOf(law.within)];
  return own !== undefined && above !== undefined && own.days > above.days && (own.working || !above.working);
};

const longer = ({ rules, cases }: OfKind, local: CompiledProvision, law: CompiledProvision): readonly Fault[] => {
  const [a, b] = [local.provision, law.provision];
  const outcome = cases.together(local.index, law.index);
  if (outcome.result === 'none') return [];
  if (outcome.result === 'too_many')
    return [notSettled(a, [b.id], `它与 ${b.id} 能否同时适用`, `whether it and ${b.id} can apply together`)];
  const words = caseWords(rules.kind, outcome.examples[0]);
  const message = {
    zh: `当〔${words.zh}〕时，时限比法律的 ${b.id} 长；两个时限都在走，先到的为准`,
    en: `with (${words.en}), its limit is longer than that of the law's ${b.id}; both run and the earlier one binds`,
  };
  return [bodyFault('warning', 'longer_than_law', a, ['within'], message, [b.id])];
};

/** What carries a law out stands in its place, so it must demand no less. */
const weaker = (local: CompiledProvision, law: CompiledProvision): readonly Fault[] => {
  const [a, b] = [local.provision, law.provision];
  if (!isLonger(local, law) && WEIGHT[local.effect] >= WEIGHT[law.effect]) return [];
  const message = {
    zh: `用 implements 代替了 ${b.id}，要求却比它轻：请删去 implements，让两条都适用`,
    en: `stands in place of ${b.id} (implements) but demands less: drop implements, so that both apply`,
  };
  return [bodyFault('error', 'weaker_than_law', a, ['implements'], message, [b.id])];
};

/** Where local rules meet a law: their limit is not longer, and what carries the law out demands as much. */
export const againstLaws: Check = ({ kinds }) =>
  kinds.flatMap((ofKind) => {
    const { provisions } = ofKind.rules;
    const laws = provisions.filter(({ since }) => since !== null);
    return provisions
      .filter(({ since }) => since === null)
      .flatMap((local) =>
        laws.flatMap((law) => {
          if (local.provision.body.implements?.includes(law.provision.id)) return weaker(local, law);
          return isLonger(local, law) && !local.yieldsTo.includes(law.index) ? longer(ofKind, local, law) : [];
        }),
      );
  });
