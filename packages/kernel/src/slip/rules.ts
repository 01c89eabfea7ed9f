import type { Facts } from '../expression/index.ts';
import type { World } from '../office/world.ts';
import { type Explanation, explain, nestFacts, type Rulebook, recordFact } from '../rules/index.ts';
import type { Matter } from './matter.ts';
import type { Turn } from './turn.ts';

/** Facts by dotted name as the rules read them: those stated, and for each record that the rulebook knows whether it is on file. */
export const dottedFacts = (world: World, matter: Matter): Facts => {
  const facts: Record<string, unknown> = {};
  for (const name of world.rulebook.forKind(matter.kind)?.scope.keys() ?? []) {
    // What is on file is known for certain, unlike a fact that somebody may still state.
    if (name.startsWith(RECORDS)) facts[name] = matter.records[name.slice(RECORDS.length)] !== undefined;
  }
  for (const [name, { value }] of Object.entries(matter.facts)) facts[name] = value;
  return facts;
};

const RECORDS = recordFact('');

const nested = new WeakMap<Matter, { readonly rulebook: Rulebook; readonly facts: Facts }>();

/** The same facts as the rules read them, nested; a matter never changes, so they are put together once. */
export const factsOf = (world: World, matter: Matter): Facts => {
  const known = nested.get(matter);
  if (known?.rulebook === world.rulebook) return known.facts;
  const facts = nestFacts(dottedFacts(world, matter));
  nested.set(matter, { rulebook: world.rulebook, facts });
  return facts;
};

/** The whole answer of the rules for a matter as it stands. */
export const explainMatter = (world: World, matter: Matter): Explanation =>
  explain(world, matter.kind, factsOf(world, matter), {
    reached: matter.reached,
    judgements: matter.judgements,
    practices: world.practices,
    counts: world.counts ?? {},
  });

const PARTS = ['facts', 'records', 'judgements', 'reached'] as const;

/** The answer of the rules within a turn; asked again only when something they read has changed. */
export const explanationOf = (turn: Turn): Explanation => {
  const { world, matter, explained } = turn;
  if (explained !== null && PARTS.every((part) => explained.of[part] === matter[part])) return explained.explanation;
  const explanation = explainMatter(world, matter);
  turn.explained = { of: matter, explanation };
  return explanation;
};
