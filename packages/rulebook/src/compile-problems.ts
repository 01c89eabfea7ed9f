import type { RulebookProblem } from '@guiju/kernel';
import { locate, type Places } from './places.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';

const codes: Readonly<Record<string, ProblemCode>> = {
  matter: 'unknown_kind',
  exception_of: 'wrong_reference',
  after: 'wrong_reference',
  yields_to: 'wrong_reference',
  implements: 'wrong_reference',
  when: 'wrong_expression',
  require: 'wrong_expression',
  measure: 'wrong_expression',
  stages_when: 'wrong_expression',
};

/** Gives what the kernel found in a body its place in the files. */
export const compileProblems = (places: Places, kindOf: (id: string) => string, problems: readonly RulebookProblem[]): readonly Problem[] =>
  sortProblems(
    problems.map(({ provision, field, at, message }) => {
      const path = [kindOf(provision), ...field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))];
      const code = codes[field.replace(/^also\.\d+\./, '')] ?? 'wrong_word';
      return locate(places, { severity: 'error', code, part: { provision, path }, column: at, ids: [provision], message });
    }),
  );
