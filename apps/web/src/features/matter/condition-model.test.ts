import { trace } from '@guiju/kernel';
import { provision, worldOf } from '@guiju/kernel/rules/sample.fixture';
import { expect, test } from 'vitest';
import { conditionsOf, saidInWords } from './condition-model.ts';

const world = worldOf(
  provision('1.1', {
    kind: 'route',
    when: 'class in ("small", "large") and not(weighty) and copies > 1',
    stages: [{ act: 'sign', roles: ['head'], join: 'all' }],
  }),
);

test('a condition is taken apart down to what compares facts, each with its result', () => {
  const { when } = trace(world, 'errand', { class: 'small', copies: 1 }, 'sample-1.1');
  expect(conditionsOf(when!.trace).map(({ text, result }) => [text, result])).toEqual([
    ['class in ("small", "large")', true],
    ['not(weighty)', 'unknown'],
    ['copies > 1', false],
  ]);
});

test('each part is said in words', () => {
  expect(saidInWords(world.rulebook, 'errand', 'class = "small"').zh).toContain('类别');
  expect(saidInWords(world.rulebook, 'errand', '((')).toEqual({ zh: '((', en: '((' });
});
