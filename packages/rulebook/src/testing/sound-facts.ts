import { type Explanation, explain, type Facts, type Finding, type KindId, nestFacts, type RuleWorld, type ValueType } from '@guiju/kernel';
import { recordFact } from '@guiju/kernel/rules/kinds/record';

/** Tries until a matter with nothing in its way is found; most are found within a hundred. */
const TRIES = 20_000;

/** Whole numbers from 0 up to a bound, the same each time. */
const drawing = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const DAYS = ['2025-11-03', '2025-11-10', '2025-11-14', '2025-11-20', '2025-11-24', '2025-12-01', '2025-12-20'];

/** Values to try for a fact. */
export const valuesOf = (type: ValueType): readonly unknown[] => {
  switch (type.type) {
    case 'boolean':
      return [true, false];
    case 'number':
      return [0, 1, 2, 3, 5, 10, 20, 50, 1000];
    case 'text':
      return ['依据'];
    case 'date':
      return DAYS;
    case 'datetime':
      return DAYS.map((day) => `${day}T10:00:00+08:00`);
    case 'duration':
      return ['P1D'];
    case 'enum':
      return type.values;
    case 'list':
      return type.of.type === 'enum' ? [[], type.of.values, ...type.of.values.map((value) => [value])] : [[]];
  }
};

/** Whether nobody but a change of the facts can mend what was found. */
const isInTheWay = ({ verdict, effect }: Finding): boolean => verdict === 'unknown' || (verdict === 'unmet' && effect !== 'warn');

/** Facts under which a matter of a kind is refused nowhere, found by trying; or what stands in the way of the last try. */
export const soundFacts = (world: RuleWorld, kind: KindId): { readonly facts: Facts; readonly against: readonly Finding[] } => {
  const rules = world.rulebook.forKind(kind);
  if (rules === undefined) throw new RangeError(`no kind ${kind}`);
  const draw = drawing(20_251_120);
  const facts: Record<string, unknown> = {};
  for (const name of rules.scope.keys()) if (name.startsWith(recordFact(''))) facts[name] = true;
  const counts = Object.fromEntries(world.rulebook.data.provisions.map(({ id }) => [id, 0]));
  const pick = <T>(all: readonly T[]): T | undefined => all[draw(all.length)];
  const change = (name: string | undefined): void => {
    const fact = rules.scope.get(name ?? '');
    if (name === undefined || fact === undefined || name.startsWith(recordFact(''))) return;
    facts[name] = pick(fact.claim ? [undefined, ...valuesOf(fact.type)] : valuesOf(fact.type));
    if (facts[name] === undefined) delete facts[name];
  };
  let against: readonly Finding[] = [];
  for (let tried = 0; tried < TRIES; tried++) {
    const answer: Explanation = explain(world, kind, nestFacts(facts), { counts });
    against = answer.findings.filter(isInTheWay);
    const found = pick(against);
    if (found === undefined) break;
    const provision = rules.provisions[rules.indexOf.get(found.provision ?? '') ?? -1];
    change(pick(found.missing) ?? pick(provision?.reads.map(({ name }) => name) ?? []));
  }
  return { facts, against };
};
