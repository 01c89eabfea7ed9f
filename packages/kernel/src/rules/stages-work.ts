import type { ValueType } from '../expression/index.ts';
import type { Work } from './compiled.ts';
import type { Compiler } from './compiler.ts';
import { readingOf } from './reading.ts';
import type { Conditions, StageRule } from './rulebook.ts';

const ANY: readonly ValueType['type'][] = ['boolean', 'number', 'text', 'date', 'datetime', 'duration', 'enum', 'list'];

/** Complains of stages that establish what is no fact, or by a role that has no seat in them. */
export const checkStages = (stages: readonly StageRule[], compiler: Compiler): void => {
  for (const [i, { roles, establishes = [], established_by = {} }] of stages.entries()) {
    const field = `stages.${i}.establishes`;
    for (const name of establishes) compiler.fact(field, name, ANY);
    for (const role of Object.keys(established_by).filter((each) => !roles.includes(each)))
      compiler.complain(field, `${role} 不在这个环节里`, `${role} has no seat in this stage`);
  }
};

/** What a body with stages adds to its work: the condition under which they are needed. What they establish must be a fact. */
export const stagesWork = ({ stages = [], stages_when, require }: Conditions, compiler: Compiler): Pick<Work, 'stagesWhen' | 'reads'> => {
  checkStages(stages, compiler);
  if (stages_when !== undefined && require === undefined) {
    const en = 'stages_when says when a requirement is met by stages; without require, write the condition as when';
    compiler.complain('stages_when', 'stages_when 说明何时由环节来满足要求；没有 require 的，条件写作 when', en);
  }
  const stagesWhen = compiler.expression('stages_when', stages_when);
  return stagesWhen === null ? {} : { stagesWhen, reads: stagesWhen.names.map(readingOf) };
};
