import type { CompareRow } from '@guiju/contract';
import { expect, test } from 'vitest';
import { largest, rowsOf } from './narrow-rows.ts';

const row = (rest: Partial<CompareRow>): CompareRow => ({
  id: 'x',
  topic: 'route',
  capability: 'outgoing',
  capabilities: ['outgoing'],
  kind: 'issuance',
  subject: { zh: '办理环节', en: 'course' },
  when: null,
  cells: [],
  speaking: 2,
  differs: true,
  ...rest,
});
const rows = [
  row({ id: 'a' }),
  row({ id: 'b', topic: 'deadline', differs: false }),
  row({ id: 'c', capability: 'seals', capabilities: ['seals', 'outgoing'], when: { zh: '用区政府印章', en: 'seal of the government' } }),
  row({ id: 'd', capability: 'leave', capabilities: ['leave'], kind: 'leave' }),
];
const found = (filter: Parameters<typeof rowsOf>[1]) => rowsOf(rows, filter).map(({ id }) => id);

test('narrows to capability and what differs', () => {
  expect(found({ capability: 'outgoing' })).toEqual(['a', 'b', 'c']);
  expect(found({ capability: 'outgoing', differs: 'yes' })).toEqual(['a', 'c']);
});

test('looks for words in every capability', () => {
  expect(found({ capability: 'outgoing', q: '印章' })).toEqual(['c']);
  expect(found({ capability: 'outgoing', q: '请假' })).toEqual(['d']);
});

test('begins with the capability of which most is said', () => {
  const name = { zh: '', en: '' };
  expect(
    largest({
      governments: [],
      rows: [],
      capabilities: [
        { id: 'a', name, rows: 1 },
        { id: 'b', name, rows: 3 },
      ],
    }),
  ).toBe('b');
});
