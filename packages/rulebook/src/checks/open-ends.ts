import type { Act, Provision } from '@guiju/kernel';
import type { PlannedRoute } from '@guiju/kernel/rules/stage-plan';
import type { Fault } from '../places.ts';
import { caseWords } from '../search/case-words.ts';
import { every, not } from '../search/kind-search.ts';
import { type Book, bodyFault, type Check, notSettled } from './check.ts';

/** Acts that prepare what somebody else decides or carries out. */
const PREPARING: readonly Act[] = ['propose', 'review', 'consult', 'cosign'];

const endsOf = (ofKind: Book['kinds'][number]): readonly Fault[] => {
  const { provisions, routes } = ofKind.rules;
  // Kinds that are signed are looked at by the check of signers.
  if (routes.some(({ stages }) => stages.some(({ slot }) => slot.act === 'sign'))) return [];
  const isEnding = ({ stages }: PlannedRoute): boolean => stages.some(({ slot }) => !PREPARING.includes(slot.act));
  const ending = routes.filter(isEnding).map(({ index }) => index);
  for (const { index } of routes.filter((route) => !isEnding(route))) {
    const provision = provisions[index]?.provision;
    const fault = provision && faultOf(ofKind, provision, index, ending);
    if (fault !== undefined) return [fault];
  }
  return [];
};

/** A case in which a preparing route applies and none that ends. */
const faultOf = ({ rules, cases }: Book['kinds'][number], provision: Provision, index: number, ending: readonly number[]) => {
  const kind = rules.kind.name;
  const outcome = cases.search([index, ...ending], every([cases.applies(index), ...ending.map((end) => not(cases.applies(end)))]));
  if (outcome.result === 'none') return undefined;
  if (outcome.result === 'too_many')
    return notSettled(provision, [], `${kind.zh}的环节是否有结尾`, `whether the route of every ${kind.en} ends`);
  const words = caseWords(rules.kind, outcome.examples[0]);
  const message = {
    zh: `当〔${words.zh}〕时，环节只有准备，没有哪一步决定或承办`,
    en: `with (${words.en}), the route only prepares and no act decides or carries out`,
  };
  return bodyFault('warning', 'route_without_end', provision, ['stages'], message);
};

/** Every route ends with an act that decides or carries out, be it its own or that of another route of the same case. */
export const openEnds: Check = ({ kinds }) => kinds.flatMap(endsOf);
