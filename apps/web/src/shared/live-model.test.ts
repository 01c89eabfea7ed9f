import type { Explanation, Provision } from '@guiju/kernel';
import { explainErrand, provision, worldOf } from '@guiju/kernel/rules/sample.fixture';
import { expect, test } from 'vitest';
import { findingsInTime } from './live-model.ts';

const form = provision('1.1', { kind: 'check', require: 'copies = 1', at: 'submit', otherwise: 'return' });
const course = provision('2.1', { kind: 'route', when: 'weighty', stages: [{ act: 'sign', roles: ['head'], join: 'all' }] });
const reviewed = provision('2.2', {
  kind: 'route',
  stages: [{ act: 'review', roles: ['office'], join: 'all', establishes: ['reviews.form'] }],
});
const passed = provision('3.1', { kind: 'check', require: 'reviews.form = "passed"', at: 'submit' });
const kept = provision('4.1', { kind: 'record', item: 'list', name: { zh: '清单', en: 'list' }, at: 'close' });
const rules: readonly Provision[] = [form, course, reviewed, passed, kept];

const sorted = (facts: Readonly<Record<string, unknown>>) => {
  const explanation: Explanation = explainErrand(rules, facts);
  const { now, later, met } = findingsInTime(worldOf(...rules).rulebook, explanation);
  const ids = (all: typeof now) => all.map(({ provision: id }) => id?.replace('sample-', ''));
  return { now: ids(now), later: ids(later), met: ids(met) };
};

test('what is held at the submission or decides the course counts now', () => {
  expect(sorted({ copies: 2 }).now).toEqual(['1.1', '2.1']);
});

test('what comes due later, or waits for a stage to find it out, counts later', () => {
  expect(sorted({ copies: 1, weighty: false })).toEqual({ now: [], later: ['3.1', '4.1'], met: ['1.1'] });
});
