import type { ValueType } from '../../expression/index.ts';
import type { Compiler, Engine } from '../compiler.ts';
import type { StageRule } from '../rulebook.ts';

const ANY: readonly ValueType['type'][] = ['boolean', 'number', 'text', 'date', 'datetime', 'duration', 'enum', 'list'];

/** Complains of stages that establish what is no fact. */
export const checkStages = (stages: readonly StageRule[], compiler: Compiler): void => {
  for (const [i, { establishes = [] }] of stages.entries()) {
    for (const name of establishes) compiler.fact(`stages.${i}.establishes`, name, ANY);
  }
};

/** Stages come from the plan of all routes of the kind (`stage-plan.ts`); the engine only makes sure that what they establish is a fact. */
export const route: Engine<'route'> = ({ stages }, _provision, compiler) => {
  checkStages(stages, compiler);
  return {};
};
