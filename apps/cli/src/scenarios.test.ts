import type { Explanation } from '@guiju/kernel';
import { listLaws, listRulebooks, loadRulebook, loadScenarios, rulebooksRoot } from '@guiju/rulebook';
import { describe, expect, test } from 'vitest';
import { guiju } from './testing/guiju.ts';

/** The command line is given one matter a line, without a register of others and without a history of its own. */
const cases = [...listRulebooks(rulebooksRoot()), ...listLaws(rulebooksRoot())].flatMap(({ government, dir }) => {
  const loaded = loadRulebook(dir);
  if (!loaded.ok) throw new Error(`${dir} does not load`);
  const { scenarios } = loadScenarios(dir, loaded.rulebook);
  const alone = scenarios.filter(({ register, reached }) => register.length + Object.keys(reached).length === 0);
  return alone.map((scenario) => ({ government, scenario }));
});

/** Verdicts and due days of an answer, in the form in which a scenario expects them. */
const said = (answer: Explanation, { findings, deadlines }: (typeof cases)[number]['scenario']['expect']) => ({
  findings: Object.keys(findings).map((id) => {
    const found = answer.findings.find(({ provision }) => provision === id);
    return [id, found?.verdict ?? (answer.not_applicable.includes(id) ? 'not_applicable' : 'none')];
  }),
  deadlines: Object.entries(deadlines)
    .filter(([, { due }]) => due !== undefined)
    .map(([id]) => [id, answer.deadlines.find(({ provision }) => provision === id)?.due]),
});

describe('every scenario of every rulebook through explain --batch', () => {
  test(`answers ${cases.length} cases as they expect, in their order`, { timeout: 60_000 }, async () => {
    const lines = cases.map(({ government, scenario: { kind, at, facts } }) => JSON.stringify({ government, kind, at, facts }));
    const { code, out } = await guiju(['explain', '--batch', '--json'], `${lines.join('\n')}\n`);
    expect(code).toBe(0);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Explanation);
    expect(answers).toHaveLength(cases.length);
    for (const [i, { scenario }] of cases.entries()) {
      const { findings, deadlines } = scenario.expect;
      const expected = {
        findings: Object.entries(findings).map(([id, { verdict }]) => [id, verdict]),
        deadlines: Object.entries(deadlines).flatMap(([id, { due }]) => (due === undefined ? [] : [[id, due]])),
      };
      expect(said(answers[i] as Explanation, scenario.expect), scenario.name).toEqual(expected);
    }
  });
});
