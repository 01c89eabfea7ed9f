import type { Finding } from '@guiju/kernel';
import { explainErrand, provision, worldOf } from '@guiju/kernel/rules/sample.fixture';
import { expect, test } from 'vitest';
import { byField, byGravity, fieldsOf, questionsOf, sentenceOf, toneOf } from './finding-model.ts';

const form = provision('1.1', { kind: 'check', when: 'class = "small"', require: 'copies = 1', at: 'submit', otherwise: 'return' });
const agreed = provision('2.1', { kind: 'check', when: 'class = "small"', require: 'agreed and copies < 9', at: 'submit' });
const kept = provision('3.1', { kind: 'record', item: 'list', name: { zh: '清单', en: 'list' } });
const rules = [form, agreed, kept];
const { rulebook } = worldOf(...rules);
const findings = (facts: Readonly<Record<string, unknown>>): readonly Finding[] => explainErrand(rules, facts).findings;

test('the tone is that of the effect, a question where something is unknown', () => {
  expect(toneOf({ verdict: 'unmet', effect: 'return' })).toBe('return');
  expect(toneOf({ verdict: 'unknown', effect: 'refuse' })).toBe('ask');
  expect(toneOf({ verdict: 'needs_human', effect: 'refuse' })).toBe('judge');
  expect(toneOf({ verdict: 'met', effect: 'refuse' })).toBe('met');
});

test('the gravest comes first', () => {
  const all = byGravity([
    { verdict: 'unknown', effect: 'refuse' },
    { verdict: 'unmet', effect: 'warn' },
    { verdict: 'unmet', effect: 'refuse' },
  ] as const);
  expect(all.map(toneOf)).toEqual(['refuse', 'warn', 'ask']);
});

test('a finding leads to what is missing, else to what its requirement reads, not to what its condition read', () => {
  const [first, second] = findings({ class: 'small', copies: 2 });
  expect(fieldsOf(rulebook, 'errand', first!)).toEqual(['copies']);
  expect(fieldsOf(rulebook, 'errand', second!)).toEqual(['agreed']);
  expect([...byField(rulebook, 'errand', [first!, second!]).keys()]).toEqual(['copies', 'agreed']);
});

test('a record that is wanted leads to the record', () => {
  const wanted = findings({ class: 'large', records: { list: false } }).find(({ provision: id }) => id === 'sample-3.1');
  expect(fieldsOf(rulebook, 'errand', wanted!)).toEqual(['records.list']);
  expect(sentenceOf(rulebook, 'errand', wanted!)?.zh).toContain('清单');
});

test('a fact that several provisions wait for is asked for once, the most wanted first', () => {
  expect(questionsOf(findings({ class: 'small' })).slice(0, 2)).toEqual([
    { fact: 'copies', provisions: ['sample-1.1', 'sample-2.1'] },
    { fact: 'agreed', provisions: ['sample-2.1'] },
  ]);
});
