import {
  type Bilingual,
  type Body,
  type KindRules,
  mattersOf,
  type Provision,
  type ProvisionId,
  type Rulebook,
  type RulebookData,
} from '@guiju/kernel';
import type { Fault } from '../places.ts';
import type { Severity } from '../problem.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { type KindSearch, kindSearch } from '../search/kind-search.ts';
import type { Path } from '../yaml-source.ts';

/** A loaded edition as the checks see it: its data, and for each kind of matter it speaks of the rules and a search for cases. */
export interface Book {
  readonly data: RulebookData;
  readonly kinds: readonly { readonly rules: KindRules; readonly cases: KindSearch }[];
}

/** A static check over one edition; it finds faults and never throws for them. */
export type Check = (book: Book) => readonly Fault[];

/** Prepares a loaded edition for the checks. */
export const bookOf = (data: RulebookData, rulebook: Rulebook): Book => {
  const spoken = [...new Set(data.provisions.flatMap(({ body }) => mattersOf(body)))];
  const kinds = spoken.flatMap((kind) => {
    const rules = rulebook.forKind(kind);
    return rules === undefined ? [] : [{ rules, cases: kindSearch(rules) }];
  });
  return { data, kinds };
};

/** A fault in the body of a provision; `others` are further provisions it concerns. */
export const bodyFault = (
  severity: Severity,
  code: ProblemCode,
  { id, body }: { readonly id: ProvisionId; readonly body: Body },
  path: Path,
  message: Bilingual,
  others: readonly ProvisionId[] = [],
): Fault => ({ severity, code, part: { provision: id, path: [body.kind, ...path] }, ids: [id, ...others], message });

/** A fault in what stands beside the body of a provision, such as its id or mode. */
export const provisionFault = (
  severity: Severity,
  code: ProblemCode,
  { id }: Provision,
  key: keyof Provision,
  message: Bilingual,
): Fault => ({
  severity,
  code,
  part: { provision: id, path: [key] },
  ids: [id],
  message,
});

/** Says that a question about some provisions could not be settled, so that silence never passes for an answer. */
export const notSettled = (provision: Provision, others: readonly ProvisionId[], zh: string, en: string): Fault => {
  const message = {
    zh: `情形太多，未能查清${zh}；请把条件写得简单些`,
    en: `too many cases to settle ${en}; write the conditions more simply`,
  };
  return { ...provisionFault('warning', 'not_settled', provision, 'id', message), ids: [provision.id, ...others] };
};
