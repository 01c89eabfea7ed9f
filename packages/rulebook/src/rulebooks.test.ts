import { join, relative } from 'node:path';
import { compileCalendar } from '@guiju/kernel';
import { describe, expect, it } from 'vitest';
import {
  formatProblem,
  listLaws,
  listRulebooks,
  loadCalendars,
  loadRulebook,
  loadScenarios,
  type Problem,
  rulebooksRoot,
  runScenarios,
  type ScenarioResult,
  verify,
  verifyEditions,
} from './index.ts';

const root = rulebooksRoot();
const here = (file: string): string => relative(process.cwd(), file);
const errors = (problems: readonly Problem[]): string =>
  problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => formatProblem({ ...problem, file: here(problem.file) }))
    .join('\n');

const answers = (dir: string): readonly (ScenarioResult & { readonly title: string })[] => {
  const calendars = loadCalendars(join(root, 'calendars'));
  const loaded = loadRulebook(dir);
  if (!calendars.ok || !loaded.ok) return [];
  const results = runScenarios(loaded.rulebook, compileCalendar(calendars.notices), loadScenarios(dir, loaded.rulebook).scenarios);
  return results.map((result) => ({ ...result, title: `${result.cites.map((id) => `[${id}]`).join(' ')} ${result.name}` }));
};

describe.each([...listRulebooks(root), ...listLaws(root)])('rulebook $government/$effective', ({ government, dir }) => {
  it('loads and has no error', () => {
    expect(errors(verify(dir))).toBe('');
  });

  it('follows the edition before it', () => {
    expect(errors(verifyEditions(root, government))).toBe('');
  });

  it.each(answers(dir))('$title', ({ file, line, differences }) => {
    const said = differences.map(({ part, expected, actual }) => `${part}: expected ${expected}, got ${actual}`);
    expect(said, `${here(file)}:${line}`).toEqual([]);
  });
});
