import type { Engine } from '../compiler.ts';

/** Stages come from the plan of all routes of the kind (`stage-plan.ts`); the engine only makes sure that what they establish is a fact. */
export const route: Engine<'route'> = ({ stages }, _provision, compiler) => {
  for (const [i, { establishes = [] }] of stages.entries()) {
    for (const name of establishes) {
      compiler.fact(`stages.${i}.establishes`, name, ['boolean', 'number', 'text', 'date', 'datetime', 'duration', 'enum', 'list']);
    }
  }
  return {};
};
