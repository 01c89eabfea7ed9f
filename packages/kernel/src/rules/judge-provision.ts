import type { Truth } from '../expression/index.ts';
import type { Verdict } from '../vocabulary/words.ts';
import type { CompiledProvision, Run } from './compiled.ts';

/**
 * Whether a provision applies: its condition holds, no exception from it applies, and nothing takes its place. A provision that would
 * take its place does not when what it demands is unmet and refused. `missing` is for a second asking, once that is known to be unknown.
 */
export const applies = (run: Run, provision: CompiledProvision, missing?: Set<string>): Truth => {
  const known = run.applies[provision.index];
  if (known !== undefined && !(known === 'unknown' && missing !== undefined)) return known;
  const found = decide(run, provision, missing);
  run.applies[provision.index] = found;
  return found;
};

const decide = (run: Run, { since, when, exceptions, yieldsTo }: CompiledProvision, missing?: Set<string>): Truth => {
  if (since !== null && run.today < since) return false;
  let truth = when === null ? true : when.test(run.facts, missing);
  if (truth === false) return false;
  for (let i = 0; i < exceptions.length; i++) {
    const excepted = applies(run, at(run, exceptions[i]), missing);
    if (excepted === true) return false;
    if (excepted === 'unknown') truth = 'unknown';
  }
  for (let i = 0; i < yieldsTo.length; i++) {
    const replaced = replaces(run, at(run, yieldsTo[i]), missing);
    if (replaced === true) return false;
    if (replaced === 'unknown') truth = 'unknown';
  }
  return truth;
};

const at = (run: Run, index: number | undefined): CompiledProvision => {
  const found = run.rules.provisions[index ?? -1];
  if (found === undefined) throw new RangeError(`no provision ${index}`);
  return found;
};

const replaces = (run: Run, other: CompiledProvision, missing?: Set<string>): Truth => {
  const truth = applies(run, other, missing);
  if (truth !== true || other.effect !== 'refuse') return truth;
  const verdict = verdictOf(run, other);
  if (verdict !== 'unknown') return verdict !== 'unmet';
  if (missing !== undefined) verdictOf(run, other, missing);
  return 'unknown';
};

/**
 * What a provision that applies finds: null when it demands nothing. `missing` is for a second asking, once the verdict is known to be
 * unknown; it receives the facts that leave it so.
 */
export const verdictOf = (run: Run, { provision, require, judged, work }: CompiledProvision, missing?: Set<string>): Verdict | null => {
  let verdict: Verdict | null = null;
  if (require !== null) {
    const holds = require.test(run.facts, missing);
    if (holds === false) return 'unmet';
    verdict = holds === true ? 'met' : 'unknown';
  }
  if (work.verdict !== undefined) {
    const own = work.verdict(run, missing);
    if (own === 'unmet') return 'unmet';
    if (verdict !== 'unknown') verdict = own;
  }
  if (judged) {
    const judgement = run.judgements[provision.id];
    if (judgement?.holds === false) return 'unmet';
    if (verdict !== 'unknown') verdict = judgement === undefined ? 'needs_human' : (verdict ?? 'met');
  }
  return verdict;
};
