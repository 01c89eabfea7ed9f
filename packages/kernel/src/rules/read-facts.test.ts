import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import { nestFacts, readFacts } from './read-facts.ts';
import { provision, sampleRulebook, worldOf } from './sample.fixture.ts';

const RULES = [provision('1.1', { kind: 'record', item: 'plan', name: { zh: '计划', en: 'plan' } })];
const read = (facts: object, kind = 'errand') => {
  const found = readFacts(sampleRulebook(...RULES), kind, { ...facts });
  return found.ok ? found.facts : found.problems.map(({ code, fact }) => `${code} ${fact}`);
};

describe('readFacts', () => {
  it('takes facts of the kind and what is on file, nested or dotted', () => {
    const nested = { reviews: { form: 'passed' }, records: { plan: true } };
    expect(read(nested)).toEqual(nested);
    expect(read({ 'reviews.form': 'passed', 'records.plan': true })).toEqual(nested);
  });

  it('refuses unknown words and wrong types, all of them', () => {
    expect(read({ clas: 'small', class: 'tiny', copies: 'two', 'records.pln': true })).toEqual([
      'unknown_fact clas',
      'wrong_value class',
      'wrong_type copies',
      'unknown_fact records.pln',
    ]);
  });

  it('refuses a kind of matter that does not exist', () => {
    expect(read({}, 'erand')).toEqual(['unknown_kind erand']);
    expect(() => explain(worldOf(...RULES), 'erand', {})).toThrow(RangeError);
    expect(() => explain({ ...worldOf(...RULES), now: '2025-11-20' }, 'errand', {})).toThrow(RangeError);
  });
});

describe('nestFacts', () => {
  it('joins what is given both ways', () => {
    expect(nestFacts({ reviews: { form: 'passed' }, 'reviews.other': 1 })).toEqual({ reviews: { form: 'passed', other: 1 } });
    expect(nestFacts({ 'reviews.other': 1, reviews: { form: 'passed' } })).toEqual({ reviews: { form: 'passed', other: 1 } });
    expect(nestFacts({ subjects: ['a'] })).toEqual({ subjects: ['a'] });
  });
});
