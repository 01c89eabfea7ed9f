import type { ValueType } from '../../expression/index.ts';
import type { Compiler, Engine } from '../compiler.ts';
import { readingOf } from '../reading.ts';
import type { StageRule } from '../rulebook.ts';

const ANY: readonly ValueType['type'][] = ['boolean', 'number', 'text', 'date', 'datetime', 'duration', 'enum', 'list'];

/** Complains of stages that establish what is no fact. */
export const checkStages = (stages: readonly StageRule[], compiler: Compiler): void => {
  for (const [i, { establishes = [] }] of stages.entries()) {
    for (const name of establishes) compiler.fact(`stages.${i}.establishes`, name, ANY);
  }
};

/** Stages come from the plan of all routes of the kind (`stage-plan.ts`); the engine makes sure that what they establish is a fact. */
export const route: Engine<'route'> = ({ stages, stages_when, require }, _provision, compiler) => {
  checkStages(stages, compiler);
  if (stages_when !== undefined && require === undefined) {
    const en = 'stages_when says when a requirement is met by stages; without require, write the condition as when';
    compiler.complain('stages_when', 'stages_when 说明何时由环节来满足要求；没有 require 的，条件写作 when', en);
  }
  const stagesWhen = compiler.expression('stages_when', stages_when);
  return stagesWhen === null ? {} : { stagesWhen, reads: stagesWhen.names.map(readingOf) };
};
