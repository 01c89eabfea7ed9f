import { join, relative } from 'node:path';
import { compileCalendar } from '@guiju/kernel/calendar/index';
import { describe, expect, it } from 'vitest';
import {
  formatProblem,
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

const failed = (results: readonly ScenarioResult[]): string =>
  results
    .filter(({ passed }) => !passed)
    .map(({ name, file, line, differences }) =>
      [`${here(file)}:${line} ${name}`, ...differences.map((d) => `  ${d.part}: expected ${d.expected}, got ${d.actual}`)].join('\n'),
    )
    .join('\n');

describe.each(listRulebooks(root))('rulebook $government/$effective', ({ government, dir }) => {
  it('loads and has no error', () => {
    expect(errors(verify(dir))).toBe('');
  });

  it('follows the edition before it', () => {
    expect(errors(verifyEditions(root, government))).toBe('');
  });

  it('answers every scenario as expected', () => {
    const calendars = loadCalendars(join(root, 'calendars'));
    const loaded = loadRulebook(dir);
    if (!calendars.ok || !loaded.ok) throw new Error('calendars and rulebook must load first');
    const { scenarios } = loadScenarios(dir, loaded.rulebook);
    expect(failed(runScenarios(loaded.rulebook, compileCalendar(calendars.notices), scenarios))).toBe('');
    expect(scenarios.length).toBeGreaterThan(0);
  });
});
