import type { KindId, KindRules, Provision, ProvisionId, Rulebook } from '@guiju/kernel';
import { mattersOf, provisionFor } from '@guiju/kernel/rules/body-for';
import { compileKind } from '@guiju/kernel/rules/compile-kind';

/** The rulebook with one provision in place of the one with its id; only the kinds it speaks of are compiled. Null when it does not compile. */
export const mutatedRulebook = (rulebook: Rulebook, was: Provision, is: Provision): Rulebook | null => {
  let sound = true;
  const rules = new Map<KindId, KindRules>();
  for (const id of mattersOf(was.body)) {
    const before = rulebook.forKind(id);
    if (before === undefined) continue;
    const provisions = before.provisions.flatMap(({ provision }) => (provision.id === is.id ? (provisionFor(is, id) ?? []) : [provision]));
    const since = (provision: ProvisionId): number | null => before.provisions[before.indexOf.get(provision) ?? -1]?.since ?? null;
    rules.set(
      id,
      compileKind(before.kind, provisions, before.scope, since, () => {
        sound = false;
      }),
    );
  }
  if (!sound) return null;
  return {
    ...rulebook,
    byId: new Map(rulebook.byId).set(is.id, is),
    forKind: (kind) => rules.get(kind) ?? rulebook.forKind(kind),
  };
};
