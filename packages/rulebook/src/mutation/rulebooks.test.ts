import { join } from 'node:path';
import { compileCalendar } from '@guiju/kernel';
import { describe, expect, it } from 'vitest';
import { formatProblem, listLaws, listRulebooks, loadCalendars, loadRulebook, loadScenarios, rulebooksRoot } from '../index.ts';
import { mutationScore } from './score.ts';

const root = rulebooksRoot();

describe.each([...listRulebooks(root), ...listLaws(root)])('the scenarios of $government/$effective', ({ dir }) => {
  it('notice nine in ten changes of its rules', { timeout: 60_000 }, () => {
    const [calendars, loaded] = [loadCalendars(join(root, 'calendars')), loadRulebook(dir)];
    if (!calendars.ok || !loaded.ok) throw new Error(`${dir} does not load`);
    const { scenarios } = loadScenarios(dir, loaded.rulebook);
    const { score, survivors } = mutationScore(loaded, compileCalendar(calendars.notices), scenarios);
    expect(score, survivors.map(formatProblem).join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
