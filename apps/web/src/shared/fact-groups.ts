import { compileExpression, type KindId, type Practice, type ProvisionId, parseExpression, type Rulebook } from '@guiju/kernel';

/** Facts by dotted name; one that is not there is not said. */
export type FactValues = Readonly<Record<string, unknown>>;

/** The facts with one of them said or taken back. */
export function withFact(values: FactValues, name: string, value: unknown): FactValues {
  const { [name]: _before, ...others } = values;
  return value === undefined ? others : { ...others, [name]: value };
}

/** A fact of the form with the provisions that read it. */
export interface AskedFact {
  readonly name: string;
  readonly provisions: readonly ProvisionId[];
}

/** The facts of a kind as a form shows them. */
export interface FactGroups {
  /** Those that the rules in force read. */
  readonly asked: readonly AskedFact[];
  /** Claims (特别情形): they count only when made, and each opens what its provisions say. */
  readonly special: readonly AskedFact[];
  /** Read by no provision; kept for the file. */
  readonly more: readonly AskedFact[];
}

/** Facts that a condition of an office practice reads; a condition that does not parse reads none. */
const readByPractice = (rulebook: Rulebook, kind: KindId, practices: readonly Practice[]): readonly string[] =>
  practices.flatMap(({ matter, when }) => {
    const scope = rulebook.forKind(kind)?.scope;
    if (matter !== kind || when === undefined || scope === undefined) return [];
    const parsed = parseExpression(when);
    return parsed.ok ? compileExpression(parsed.tree, scope).names : [];
  });

/** Sorts the facts of a kind for a form; `established` are those that a stage to come is there to find out. */
export function factGroups(
  rulebook: Rulebook,
  kind: KindId,
  practices: readonly Practice[],
  established: ReadonlySet<string> = new Set(),
): FactGroups {
  const rules = rulebook.forKind(kind);
  if (rules === undefined) return { asked: [], special: [], more: [] };
  const readers = new Map<string, ProvisionId[]>();
  for (const { provision, reads } of rules.provisions) {
    for (const { name } of reads) readers.set(name, [...(readers.get(name) ?? []), provision.id]);
  }
  const practised = new Set(readByPractice(rulebook, kind, practices));
  const facts = Object.entries(rules.kind.facts)
    .filter(([name]) => !established.has(name))
    .map(([name, { claim = false }]) => ({ name, provisions: readers.get(name) ?? [], claim }));
  const isRead = ({ name, provisions }: AskedFact): boolean => provisions.length > 0 || practised.has(name);
  return {
    asked: facts.filter((fact) => isRead(fact) && !fact.claim),
    special: facts.filter((fact) => isRead(fact) && fact.claim),
    more: facts.filter((fact) => !isRead(fact)),
  };
}
