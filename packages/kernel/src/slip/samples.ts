import type { ValueType } from '../expression/index.ts';
import type { World } from '../office/world.ts';
import type { ProvisionId } from '../vocabulary/words.ts';
import type { Matter } from './matter.ts';
import { SAMPLE } from './operation.ts';
import { explainMatter } from './rules.ts';

const samplesOf = (type: ValueType): readonly unknown[] => {
  switch (type.type) {
    case 'boolean':
      return [true, false];
    case 'number':
      return [1];
    case 'text':
      return [SAMPLE];
    case 'date':
      return ['2025-01-01'];
    case 'datetime':
      return ['2025-01-01T09:00:00+08:00'];
    case 'duration':
      return ['P1D'];
    case 'enum':
      return type.values;
    case 'list':
      return [[]];
  }
};

/** Values a fact of the matter's kind can take, for trying what stating it would lead to. */
export const sampleValues = ({ rulebook }: World, { kind }: Matter, name: string): readonly unknown[] => {
  const fact = rulebook.forKind(kind)?.scope.get(name);
  return fact === undefined ? [] : samplesOf(fact.type);
};

/** Combinations of values are tried up to this many, so that a stage that establishes many facts stays cheap to ask about. */
const MOST = 32;

/** Combinations of values of several facts. */
export const sampleFacts = (world: World, matter: Matter, names: readonly string[]): readonly Readonly<Record<string, unknown>>[] =>
  names.reduce<readonly Readonly<Record<string, unknown>>[]>(
    (all, name) => all.flatMap((facts) => sampleValues(world, matter, name).map((value) => ({ ...facts, [name]: value }))).slice(0, MOST),
    [{}],
  );

/** A reason for every warning there might be. */
export const sampleReasons = (world: World, matter: Matter): Readonly<Record<ProvisionId, string>> => {
  const { findings, notices } = explainMatter(world, matter);
  return Object.fromEntries([...findings, ...notices].map(({ provision = '' }) => [provision, SAMPLE]));
};
