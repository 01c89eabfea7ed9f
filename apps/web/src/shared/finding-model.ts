import type { FindingView } from '@guiju/contract';
import { type Bilingual, type Finding, findingMessage, type KindId, type ProvisionId, type Rulebook, recordFact } from '@guiju/kernel';

/** How a finding is shown: refused red, returned amber, warned grey, asked where something is unknown or left to a person. */
export type Tone = 'refuse' | 'return' | 'warn' | 'judge' | 'ask' | 'met';

/** A finding with or without the sentence that the API adds. */
export type AnyFinding = Finding | FindingView;

/** The tone of a finding; an unmet one has that of its effect. */
export function toneOf({ verdict, effect }: Pick<Finding, 'verdict' | 'effect'>): Tone {
  if (verdict === 'unmet') return effect;
  if (verdict === 'unknown') return 'ask';
  return verdict === 'needs_human' ? 'judge' : 'met';
}

const ORDER: readonly Tone[] = ['refuse', 'return', 'warn', 'judge', 'ask', 'met'];

/** Findings with the gravest first, otherwise in their order. */
export function byGravity<F extends Pick<Finding, 'verdict' | 'effect'>>(findings: readonly F[]): readonly F[] {
  return [...findings].sort((a, b) => ORDER.indexOf(toneOf(a)) - ORDER.indexOf(toneOf(b)));
}

/** Fields a reader would mend: facts not given, else what the requirement of the provision reads. */
export function fieldsOf(rulebook: Rulebook, kind: KindId, finding: AnyFinding): readonly string[] {
  if (finding.missing.length > 0) return finding.missing;
  const rules = rulebook.forKind(kind);
  const found = rules?.provisions[rules.indexOf.get(finding.provision ?? '') ?? -1];
  if (found?.provision.body.kind === 'record') return [recordFact(found.provision.body.item)];
  return found?.require?.names ?? found?.work.reads?.map(({ name }) => name) ?? [];
}

/** The sentence of a finding; null for one of the slip, whose sentence only the API gives. */
export function sentenceOf(rulebook: Rulebook, kind: KindId, finding: AnyFinding): Bilingual | null {
  return 'message' in finding ? finding.message : findingMessage(rulebook, kind, finding as Finding);
}

/** A fact that is asked for, with the provisions that wait for it. */
export interface Question {
  readonly fact: string;
  readonly provisions: readonly ProvisionId[];
}

/** The facts that are not known, each once, those that most provisions wait for first. */
export function questionsOf(findings: readonly AnyFinding[]): readonly Question[] {
  const asked = new Map<string, ProvisionId[]>();
  for (const { verdict, missing, provision } of findings) {
    if (verdict !== 'unknown') continue;
    for (const fact of missing) asked.set(fact, [...(asked.get(fact) ?? []), ...(provision === undefined ? [] : [provision])]);
  }
  return [...asked].map(([fact, provisions]) => ({ fact, provisions })).sort((a, b) => b.provisions.length - a.provisions.length);
}

/** Findings by the first of their fields, as a form shows them where they are mended. */
export function byField<F extends AnyFinding>(rulebook: Rulebook, kind: KindId, findings: readonly F[]): ReadonlyMap<string, readonly F[]> {
  const found = new Map<string, F[]>();
  for (const finding of findings) {
    const [field] = fieldsOf(rulebook, kind, finding);
    if (field !== undefined) found.set(field, [...(found.get(field) ?? []), finding]);
  }
  return found;
}
