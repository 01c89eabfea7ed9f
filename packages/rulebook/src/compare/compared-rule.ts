import {
  type Bilingual,
  type CompiledProvision,
  type Expression,
  type KindRules,
  type Provision,
  printExpression,
  type Rulebook,
  sentence,
  wordsOf,
} from '@guiju/kernel';
import { type KindSearch, kindSearch } from '../search/kind-search.ts';

/** The rules of one government for one kind of matter, ready to be compared. */
export interface ComparedKind {
  readonly government: string;
  readonly rulebook: Rulebook;
  readonly rules: KindRules;
  /** Made when it is first asked for: most of what is compared needs none. */
  readonly search: () => KindSearch;
}

/** A provision of one government in a comparison. */
export interface ComparedRule extends ComparedKind {
  readonly compiled: CompiledProvision;
  readonly provision: Provision;
  /** Conditions under which it says what it says: its own, and for a route the one of its stages. */
  readonly conditions: readonly Expression[];
  /** The conditions as one text: two rules with the same text speak of the same case. */
  readonly caseText: string;
  /** The facts that the conditions read, as one text. */
  readonly factsRead: string;
}

const searchOf = (rules: KindRules): (() => KindSearch) => {
  let search: KindSearch | undefined;
  return () => {
    search ??= kindSearch(rules);
    return search;
  };
};

/** Prepares what the rulebooks say of one kind of matter. */
export const comparedKinds = (rulebooks: readonly Rulebook[], kind: string): readonly ComparedKind[] =>
  rulebooks.flatMap((rulebook) => {
    const rules = rulebook.forKind(kind);
    return rules === undefined ? [] : [{ government: rulebook.data.government, rulebook, rules, search: searchOf(rules) }];
  });

/** A government's own provisions for a kind, in the order of the articles; the laws above all of them are no difference between them. */
export const rulesOf = (kind: ComparedKind): readonly ComparedRule[] =>
  kind.rules.provisions.flatMap((compiled) => {
    if (kind.rulebook.lawOf(compiled.provision.id) !== undefined) return [];
    const compiledConditions = [compiled.when, compiled.work.stagesWhen ?? null].filter((each) => each !== null);
    const conditions = compiledConditions.map(({ tree }) => tree);
    const caseText = conditions.map(printExpression).join(' and ');
    const factsRead = [...new Set(compiledConditions.flatMap(({ names }) => names))].toSorted().join(' ');
    return [{ ...kind, compiled, provision: compiled.provision, conditions, caseText, factsRead }];
  });

/** The case of a rule in words; null when it speaks of every matter of the kind. */
export const caseOf = ({ rulebook, rules, conditions }: ComparedRule): Bilingual | null => {
  if (conditions.length === 0) return null;
  const words = wordsOf(rulebook, rules.kind.id);
  const said = conditions.map((tree) => sentence(tree, words, rules.scope));
  return { zh: said.map(({ zh }) => zh).join('，且'), en: said.map(({ en }) => en).join(', and ') };
};
