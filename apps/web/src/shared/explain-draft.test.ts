import { provision, worldOf } from '@guiju/kernel/rules/sample.fixture';
import { expect, test } from 'vitest';
import { establishedBy, explainDraft } from './explain-draft.ts';

const { rulebook, calendar, now } = worldOf(
  provision('1.1', { kind: 'check', require: 'copies = 1', at: 'submit' }),
  provision('2.1', { kind: 'record', item: 'list', name: { zh: '清单', en: 'list' } }),
  provision('3.1', { kind: 'route', stages: [{ act: 'review', roles: ['office'], join: 'all', establishes: ['reviews.form'] }] }),
);
const world = { rulebook, calendar, practices: [] };
const verdict = (values: Readonly<Record<string, unknown>>, id: string, known?: Parameters<typeof explainDraft>[4]) =>
  explainDraft(world, 'errand', values, now, known)?.findings.find(({ provision: each }) => each === id)?.verdict;

test('a form is explained with what is filled in; what is not is unknown', () => {
  expect(verdict({ copies: 1 }, 'sample-1.1')).toBe('met');
  expect(verdict({}, 'sample-1.1')).toBe('unknown');
});

test('a value that is not well-formed yet counts as not said', () => {
  expect(verdict({ copies: 'on', 'reviews.form': 'passed' }, 'sample-1.1')).toBe('unknown');
});

test('what is on file is known for certain', () => {
  expect(verdict({}, 'sample-2.1')).toBe('unmet');
  const on = { at: now, actor: { person: 'p', post: 'a' }, note: '', attachment: null };
  expect(verdict({}, 'sample-2.1', { records: { list: on }, judgements: {} })).toBe('met');
});

test('facts that stages find out are those of the course', () => {
  expect(establishedBy(explainDraft(world, 'errand', {}, now)!)).toEqual(new Set(['reviews.form']));
});

test('a kind that does not exist is not explained', () => {
  expect(explainDraft(world, 'nothing', {}, now)).toBeNull();
});
