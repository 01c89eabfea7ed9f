import type { Practice } from '@guiju/kernel';
import { provision, sampleRulebook } from '@guiju/kernel/rules/sample.fixture';
import { expect, test } from 'vitest';
import { factGroups, withFact } from './fact-groups.ts';

const rulebook = sampleRulebook(
  provision('1.1', { kind: 'check', when: 'class = "small"', require: 'copies = 1', at: 'submit' }),
  provision('2.1', { kind: 'check', when: 'rush', require: 'reviews.form = "passed"', at: 'sign' }),
);
const practice: Practice = {
  id: 'first-look',
  name: '先看一遍',
  matter: 'errand',
  when: 'weighty',
  stages: [{ act: 'review', roles: ['office'], join: 'all' }],
  set_by: '办公室',
  since: '2025-01-01',
};
const names = (facts: readonly { readonly name: string }[]) => facts.map(({ name }) => name);

test('the form begins with what the rules and practices in force read, claims apart', () => {
  const { asked, special, more } = factGroups(rulebook, 'errand', [practice]);
  expect(names(asked)).toEqual(['class', 'weighty', 'copies', 'reviews.form']);
  expect(special).toMatchObject([{ name: 'rush', provisions: ['sample-2.1'] }]);
  expect(names(more)).toContain('agreed');
});

test('what a stage to come finds out is not asked for', () => {
  const { asked } = factGroups(rulebook, 'errand', [], new Set(['reviews.form']));
  expect(names(asked)).toEqual(['class', 'copies']);
});

test('a kind that the rules do not know has no facts', () => {
  expect(factGroups(rulebook, 'nothing', [])).toEqual({ asked: [], special: [], more: [] });
});

test('a fact that is taken back is not said, rather than denied', () => {
  expect(withFact({ weighty: true, copies: 1 }, 'weighty', undefined)).toEqual({ copies: 1 });
  expect(withFact({}, 'weighty', false)).toEqual({ weighty: false });
});
