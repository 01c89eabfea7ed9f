import type { World } from '../office/world.ts';
import { type KindRules, recordFact } from '../rules/index.ts';
import type { ProvisionId } from '../vocabulary/words.ts';
import { resultsOf, seatsOf, stands } from './find.ts';
import type { Basis, Matter, Stage } from './matter.ts';
import { dottedFacts } from './rules.ts';
import { isApproval } from './verdicts.ts';

/** Facts on which it depends whether a provision brings stages: those of its conditions and of the conditions of its exceptions. */
const conditionFacts = (rules: KindRules, id: ProvisionId): readonly string[] => {
  const provision = rules.provisions[rules.indexOf.get(id) ?? -1];
  const exceptions = provision?.exceptions.map((index) => rules.provisions[index]) ?? [];
  return [provision, ...exceptions].flatMap((each) => [...(each?.when?.names ?? []), ...(each?.work.stagesWhen?.names ?? [])]);
};

/**
 * Names of the facts that decide about a stage: those by which its provisions apply, without what it or a later stage is there to
 * establish, for that is its result and not its ground.
 */
const decidingFacts = (world: World, matter: Matter, stage: Stage): readonly string[] => {
  const rules = world.rulebook.forKind(matter.kind);
  if (rules === undefined || stage.origin.by !== 'rules') return [];
  const onwards = matter.stages.slice(matter.stages.indexOf(stage));
  const results = new Set(resultsOf(onwards));
  const names = new Set(stage.origin.provisions.flatMap((id) => conditionFacts(rules, id)));
  return [...names].filter((name) => !results.has(name)).sort();
};

/** What an act on a stage is given on now: the content and the deciding facts (S-12). */
export const basisFor = (world: World, matter: Matter, stage: Stage): Basis => {
  const given = dottedFacts(world, matter);
  const names = decidingFacts(world, matter, stage);
  return {
    content: matter.content.hash,
    facts: Object.fromEntries(names.filter((name) => given[name] !== undefined).map((name) => [name, given[name]])),
    unknown: names.filter((name) => given[name] === undefined),
  };
};

const present = (matter: Matter, name: string): unknown =>
  name.startsWith(recordFact('')) ? matter.records[name.slice(recordFact('').length)] !== undefined : matter.facts[name]?.value;

/** What changed since an act was given: the content, and facts with their value before and now (undefined where not stated). */
export interface ChangedSince {
  readonly content: boolean;
  readonly facts: readonly { readonly name: string; readonly was: unknown; readonly now: unknown }[];
}

/** Exactly what changed since the basis of an act; nothing means that the approval stands (S-12). */
export const changedSince = (matter: Matter, { content, facts, unknown }: Basis): ChangedSince => ({
  content: content !== matter.content.hash,
  facts: [
    ...Object.entries(facts).map(([name, was]) => ({ name, was, now: present(matter, name) })),
    ...unknown.map((name) => ({ name, was: undefined, now: present(matter, name) })),
  ].filter(({ was, now }) => JSON.stringify(was) !== JSON.stringify(now)),
});

/** Whether the approvals of a stage that was done still stand; stages whose act approves nothing always do. */
export const isStanding = (matter: Matter, stage: Stage): boolean =>
  !isApproval(stage.act) ||
  seatsOf(stage).every(({ state, act }) => {
    if (state !== 'acted' || !stands(act)) return true;
    const changed = changedSince(matter, act.basis);
    return !changed.content && changed.facts.length === 0;
  });

/** Stages whose approval is missing or stale, in order; nothing is issued or closed over them (I-6). */
export const notStanding = (matter: Matter): readonly Stage[] =>
  matter.stages.filter(
    (stage) => isApproval(stage.act) && stage.state !== 'stopped' && (stage.state !== 'done' || !isStanding(matter, stage)),
  );
