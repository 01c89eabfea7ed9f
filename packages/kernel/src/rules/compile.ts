import { parseDay } from '../calendar/index.ts';
import type { Scope } from '../expression/index.ts';
import type { MatterKind } from '../vocabulary/kind.ts';
import type { Bilingual, KindId, ProvisionId } from '../vocabulary/words.ts';
import { complainFor, provisionFor } from './body-for.ts';
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

/**
 * Parses and compiles every expression of a rulebook and of the laws above it once, for each kind of matter they speak of; reports all
 * problems together. The edition's own provisions come first.
 */
export const compileRulebook = (data: RulebookData, kinds: Readonly<Record<KindId, MatterKind>>): CompiledRulebook => {
  const problems = new Map<string, RulebookProblem>();
  const complain = (provision: ProvisionId, field: string, at: number, message: Bilingual): void => {
    // A body that speaks of several kinds is compiled for each of them; the same fault is reported once.
    problems.set(`${provision} ${field} ${at} ${message.zh}`, { provision, field, at, message });
  };
  for (const { provision, field, at, message } of referenceProblems(data, kinds)) complain(provision, field, at, message);
  const laws = data.laws ?? [];
  const inOrder = [data, ...laws].flatMap(({ provisions }) => provisions.toSorted((a, b) => Number(a.article) - Number(b.article)));
  const lawById = new Map(laws.flatMap((law) => law.provisions.map(({ id }): [ProvisionId, RulebookData] => [id, law])));
  const since = (id: ProvisionId): number | null => parseDay(lawById.get(id)?.effective ?? '') ?? null;
  const byId = new Map(inOrder.map((provision): [ProvisionId, Provision] => [provision.id, provision]));
  const rules = new Map<KindId, KindRules>();
  for (const kind of Object.values(kinds)) {
    const provisions = inOrder.flatMap((provision) => provisionFor(provision, kind.id) ?? []);
    rules.set(kind.id, compileKind(kind, provisions, scopeOf(kind, inOrder), since, complainFor(kind.id, byId, complain)));
  }
  if (problems.size > 0) return { ok: false, problems: [...problems.values()] };
  return {
    ok: true,
    rulebook: { data, byId, lawOf: (id) => lawById.get(id), kinds: [...rules.keys()], forKind: (kind) => rules.get(kind) },
  };
};

const scopeOf = (kind: MatterKind, provisions: readonly Provision[]): Scope => {
  const scope = new Map(Object.entries(kind.facts).map(([name, { type, claim }]) => [name, { type, claim: claim === true }]));
  for (const { body } of provisions) {
    if (body.kind === 'record') scope.set(recordFact(body.item), { type: { type: 'boolean' }, claim: false });
  }
  return scope;
};
