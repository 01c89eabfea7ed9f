import type { Facts } from '../expression/index.ts';
import type { Finding } from '../rules/explanation.ts';
import { readFacts, recordFact } from '../rules/index.ts';
import { resultsOf } from './find.ts';
import { explanationOf } from './rules.ts';
import { type Blocks, refusal, type Turn } from './turn.ts';

const isGroup = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Facts by dotted name, whichever way they were given. */
export const dotted = (facts: Facts, prefix = ''): Facts => {
  const all: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (isGroup(value)) Object.assign(all, dotted(value, `${prefix}${name}.`));
    else all[prefix + name] = value;
  }
  return all;
};

/** Facts that stages of the present course are there to establish. */
const established = (turn: Turn): ReadonlySet<string> =>
  new Set([
    ...explanationOf(turn).route.flatMap(({ establishes }) => establishes ?? []),
    ...resultsOf(turn.matter.stages.filter(({ state }) => state !== 'stopped')),
  ]);

/** Why nobody says of these facts by hand what they are: records are filed, and a stage is there to establish them. */
export const resultBlocks = (turn: Turn, names: readonly string[], own: readonly string[] = []): Blocks => {
  const results = established(turn);
  return names.flatMap((name): Finding[] => {
    if (name.startsWith(recordFact(''))) return [refusal('fact_is_record', { fact: name })];
    return results.has(name) && !own.includes(name) ? [refusal('fact_of_stage', { fact: name })] : [];
  });
};

/**
 * Why facts (by dotted name) cannot be stated: unknown words and wrong values, records (they are filed), and what a stage is there to
 * establish unless it is among `own`.
 */
export const factBlocks = (turn: Turn, facts: Facts, own: readonly string[]): Blocks => {
  const taken = resultBlocks(turn, Object.keys(facts), own);
  const read = readFacts(turn.world.rulebook, turn.matter.kind, facts);
  const wrong = read.ok ? [] : read.problems.map(({ fact, message }) => refusal('fact_refused', { fact, zh: message.zh, en: message.en }));
  return [...taken, ...wrong];
};
