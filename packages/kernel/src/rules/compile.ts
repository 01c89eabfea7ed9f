import type { Scope } from '../expression/index.ts';
import type { MatterKind } from '../vocabulary/kind.ts';
import type { Bilingual, KindId, ProvisionId } from '../vocabulary/words.ts';
import { compileKind } from './compile-kind.ts';
import type { KindRules, Rulebook, RulebookProblem } from './compiled.ts';
import { recordFact } from './kinds/record.ts';
import { referenceProblems } from './references.ts';
import type { Provision, RulebookData } from './rulebook.ts';

export type { CompiledProvision, KindRules, Rulebook, RulebookProblem } from './compiled.ts';

/** A compiled rulebook, or everything that keeps it from loading. */
export type CompiledRulebook =
  | { readonly ok: true; readonly rulebook: Rulebook }
  | { readonly ok: false; readonly problems: readonly RulebookProblem[] };

/** Parses and compiles every expression of a rulebook once, for each kind of matter it speaks of; reports all problems together. */
export const compileRulebook = (data: RulebookData, kinds: Readonly<Record<KindId, MatterKind>>): CompiledRulebook => {
  const problems = new Map<string, RulebookProblem>();
  const complain = (provision: ProvisionId, field: string, at: number, message: Bilingual): void => {
    // A body that speaks of several kinds is compiled for each of them; the same fault is reported once.
    problems.set(`${provision} ${field} ${at} ${message.zh}`, { provision, field, at, message });
  };
  for (const { provision, field, at, message } of referenceProblems(data, kinds)) complain(provision, field, at, message);
  const inOrder = [...data.provisions].sort((a, b) => Number(a.article) - Number(b.article));
  const rules = new Map<KindId, KindRules>();
  for (const kind of Object.values(kinds)) {
    const provisions = inOrder.filter(({ body }) => body.matter?.includes(kind.id));
    rules.set(kind.id, compileKind(kind, provisions, scopeOf(kind, data.provisions), complain));
  }
  if (problems.size > 0) return { ok: false, problems: [...problems.values()] };
  const byId = new Map(data.provisions.map((provision): [ProvisionId, Provision] => [provision.id, provision]));
  return { ok: true, rulebook: { data, byId, kinds: [...rules.keys()], forKind: (kind) => rules.get(kind) } };
};

const scopeOf = (kind: MatterKind, provisions: readonly Provision[]): Scope => {
  const scope = new Map(Object.entries(kind.facts).map(([name, { type, claim }]) => [name, { type, claim: claim === true }]));
  for (const { body } of provisions) {
    if (body.kind === 'record') scope.set(recordFact(body.item), { type: { type: 'boolean' }, claim: false });
  }
  return scope;
};
