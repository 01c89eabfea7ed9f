import { expect, it } from 'vitest';
import { readScenarios } from '../scenarios/load.ts';
import { findIn, loadTiny } from '../testing/tiny.ts';
import { uncovered } from './uncovered.ts';

it('finds provisions that compute something and that no scenario cites', () => {
  const provisions = [
    { id: 'anytown-3.1', body: 'route: {matter: issuance, stages: [{sign: head}]}' },
    { id: 'anytown-3.2', body: "check: {matter: issuance, require: 'characters < 5000'}" },
    { id: 'anytown-3.3', keys: { mode: 'shown' }, body: 'principle: {matter: issuance, shown: sign}' },
    { id: 'anytown-3.4', keys: { mode: 'monitored' }, body: 'quota: {matter: issuance, counts: {zh: 件, en: papers}}' },
  ];
  const text = '- {name: 签发, cites: anytown-3.1, kind: issuance, facts: {}, expect: {route: [{act: sign, roles: head}]}}';
  const { scenarios, problems } = readScenarios(loadTiny(provisions).rulebook, [{ name: 's.yaml', file: 's.yaml', text }]);
  expect(problems).toEqual([]);
  expect(findIn(uncovered(scenarios), provisions).map(([what]) => what)).toEqual(['error no_scenario anytown-3.2']);
});
