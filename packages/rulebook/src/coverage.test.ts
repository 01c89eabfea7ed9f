import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import { readRequired } from './required.ts';
import { readScenarios } from './scenarios/load.ts';
import { countTests } from './test-names.ts';
import { loadTiny } from './testing/tiny.ts';

const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { data, rulebook } = loadTiny([
  { id: 'anytown-10.1', body: "check: {matter: issuance, require: 'characters < 5000'}" },
  { id: 'anytown-3.1', body: 'route: {matter: issuance, stages: [{sign: head}]}' },
]);

it('lists each provision with its mode, scenarios, tests and gaps, in the order of numbers', () => {
  const written = '- {name: 签发, cites: anytown-3.1, kind: issuance, facts: {}, expect: {route: [{act: sign, roles: head}]}}';
  const { scenarios } = readScenarios(rulebook, [{ name: 's.yaml', file: 's.yaml', text: `${written}\n${written}\n` }]);
  writeFileSync(
    join(folder, 'some.test.ts'),
    "it('[anytown-3.1] [anytown-10.1] signs', f);\nit('[anytown-3.1] again', f);\nit('signs [anytown-10.1]', f);\n",
  );
  writeFileSync(
    join(folder, 'required.yaml'),
    'provisions:\n  - {id: anytown-3.1, kind: route, force: must}\n  - {id: anytown-4.2, kind: check, force: should, article: 4}\n',
  );
  const required = readRequired(join(folder, 'required.yaml'));
  if (!required.ok) throw new Error('the list of required provisions must load');
  expect(coverage(data, scenarios, countTests(folder), required.required)).toEqual({
    government: 'anytown',
    provisions: [
      { id: 'anytown-3.1', kind: 'route', force: 'must', mode: 'enforced', scenarios: 2, tests: 2 },
      { id: 'anytown-4.2', kind: 'check', force: 'should', mode: 'gap', scenarios: 0, tests: 0 },
      { id: 'anytown-10.1', kind: 'check', force: 'must', mode: 'enforced', scenarios: 0, tests: 1 },
    ],
  });
});

it('refuses a list of required provisions with a kind that does not exist', () => {
  writeFileSync(join(folder, 'wrong.yaml'), 'provisions:\n  - {id: anytown-3.1, kind: rout, force: must}\n');
  const required = readRequired(join(folder, 'wrong.yaml'));
  expect(required.ok ? [] : required.problems.map(({ line, code }) => [line, code])).toEqual([[2, 'unknown_value']]);
});
