import { explain, type RuleWorld } from '@guiju/kernel';
import type { Decider } from './contestant.ts';

/** The kernel: the whole explanation, and the trace of each condition of the provisions asked for. */
const decider = (name: string, world: RuleWorld, traced: 'matching' | 'all'): Decider => {
  const rules = world.rulebook.forKind('issuance');
  if (rules === undefined) throw new Error('no rules for outgoing papers');
  const { provisions, indexOf } = rules;
  const all = provisions.map((_, index) => index);
  return {
    name,
    decide: (facts) => {
      const answer = explain(world, 'issuance', facts);
      const [stage] = answer.route;
      const found = stage?.provisions ?? [];
      const indices = traced === 'all' ? all : found.map((id) => indexOf.get(id) ?? -1);
      const conditions = indices.map((index) => provisions[index]?.when?.trace(facts));
      return { signers: stage?.roles.join(' ') ?? null, provisions: found, trace: { answer, conditions } };
    },
  };
};

export const guiju = (world: RuleWorld): readonly Decider[] => [
  decider('guiju', world, 'matching'),
  decider('guiju, every row traced', world, 'all'),
];
