import { type Compiled, type Facts, sentence, type Trace, type Truth } from '../expression/index.ts';
import { wordsOf } from '../messages/names.ts';
import type { Bilingual, KindId, ProvisionId, Verdict } from '../vocabulary/words.ts';
import type { CompiledProvision, Run } from './compiled.ts';
import { applies, verdictOf } from './judge-provision.ts';
import { type RuleWorld, type RunOptions, startRun } from './run.ts';

/** A condition in words, and how each part of it came out. */
export interface ConditionTrace {
  readonly sentence: Bilingual;
  readonly trace: Trace;
}

/** Another provision that decides whether this one applies. */
export interface RelatedTrace {
  readonly provision: ProvisionId;
  readonly article: string;
  /** `exception`: where it applies, this one does not; `replacement`: it takes the place of this limit. */
  readonly as: 'exception' | 'replacement';
  readonly applies: Truth;
  readonly when: ConditionTrace | null;
}

/** Why a provision came out as it did, plain JSON. */
export interface ProvisionTrace {
  readonly provision: ProvisionId;
  readonly article: string;
  readonly applies: Truth;
  /** Null when the provision demands nothing. */
  readonly verdict: Verdict | null;
  readonly missing: readonly string[];
  /** Null where it always applies. */
  readonly when: ConditionTrace | null;
  readonly require: ConditionTrace | null;
  readonly related: readonly RelatedTrace[];
}

/** Traces one provision over the facts of a matter, with those that set it aside; throws a RangeError when the kind does not have it. */
export const trace = (world: RuleWorld, kind: KindId, facts: Facts, id: ProvisionId, options: RunOptions = {}): ProvisionTrace => {
  const run = startRun(world, kind, facts, options);
  const { rules } = run;
  const found = rules.provisions[rules.indexOf.get(id) ?? -1];
  if (found === undefined) throw new RangeError(`${rules.kind.name.zh}没有条款 ${id} / ${rules.kind.name.en} has no provision ${id}`);
  const words = wordsOf(world.rulebook, kind);
  const said = (condition: Compiled | null): ConditionTrace | null =>
    condition === null ? null : { sentence: sentence(condition.tree, words, rules.scope), trace: condition.trace(facts) };
  const related = (index: number, as: RelatedTrace['as']): readonly RelatedTrace[] => {
    const other = rules.provisions[index];
    if (other === undefined) return [];
    const { id: provision, article } = other.provision;
    return [{ provision, article, as, applies: applies(run, other), when: said(other.when) }];
  };
  const { verdict, missing } = outcome(run, found);
  return {
    provision: id,
    article: found.provision.article,
    applies: applies(run, found),
    verdict,
    missing,
    when: said(found.when),
    require: said(found.require),
    related: [
      ...found.exceptions.flatMap((index) => related(index, 'exception')),
      ...found.yieldsTo.flatMap((index) => related(index, 'replacement')),
    ],
  };
};

const outcome = (run: Run, provision: CompiledProvision): Pick<ProvisionTrace, 'verdict' | 'missing'> => {
  const missing = new Set<string>();
  const truth = applies(run, provision);
  if (truth === false) return { verdict: 'not_applicable', missing: [] };
  const verdict = truth === 'unknown' ? truth : verdictOf(run, provision);
  if (truth === 'unknown') applies(run, provision, missing);
  else if (verdict === 'unknown') verdictOf(run, provision, missing);
  return { verdict, missing: [...missing] };
};
