import { mattersOf, type Provision } from '@guiju/kernel';
import type { Outcome } from '../search/search.ts';
import { type Book, bodyFault, type Check, notSettled } from './check.ts';

const outcomes = ({ id, body }: Provision, kinds: Book['kinds']): readonly Outcome[] =>
  kinds.flatMap(({ rules, cases }) => {
    const index = mattersOf(body).includes(rules.kind.id) ? rules.indexOf.get(id) : undefined;
    return index === undefined ? [] : [cases.search([index], cases.applies(index))];
  });

/** No provision has a condition that cannot hold, or exceptions that cover every case of it. */
export const neverApplies: Check = ({ data, kinds }) =>
  data.provisions.flatMap((provision) => {
    const found = outcomes(provision, kinds);
    if (found.length === 0 || found.some(({ result }) => result === 'found')) return [];
    if (found.some(({ result }) => result === 'too_many')) return [notSettled(provision, [], '它能否适用', 'whether it can apply')];
    if (!found.every((outcome) => outcome.result === 'none' && outcome.exact)) return [];
    const message = {
      zh: '没有一种情形适用：条件自相矛盾，或被例外全部盖住',
      en: 'it never applies: its condition contradicts itself, or exceptions cover all of it',
    };
    return [bodyFault('error', 'never_applies', provision, ['when'], message)];
  });
