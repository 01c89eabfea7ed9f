import type { Directory } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { organisationOn } from './view.ts';

const directory: Directory = {
  units: [{ id: 'office', name: '演示办公室', kind: 'office' }],
  posts: [
    { id: 'head', title: '演示主任', unit: 'office', roles: ['head'], clerk: false },
    { id: 'deputy', title: '演示副主任', unit: 'office', roles: ['deputy'], clerk: false },
  ],
  persons: [
    { id: 'p1', name: '演示人员一' },
    { id: 'p2', name: '演示人员二' },
    { id: 'p3', name: '演示人员三' },
  ],
  appointments: [
    { person: 'p1', post: 'head', from: '2025-01-01' },
    { person: 'p2', post: 'deputy', from: '2025-01-01', to: '2025-12-31' },
    { person: 'p3', post: 'deputy', from: '2026-01-01' },
  ],
  portfolios: [{ post: 'deputy', units: ['office'], areas: ['档案'], from: '2025-01-01', to: '2025-06-30' }],
  delegations: [{ id: 'd1', post: 'deputy', to: 'p1', from: '2025-11-01', to_day: '2025-11-10', reason: '学习' }],
  absences: [{ post: 'head', from: '2025-11-20', to: '2025-11-21', entrusted: 'deputy', reason: '出差' }],
};

const holders = (day: string, post: string) =>
  organisationOn(directory, day)
    .posts.find(({ id }) => id === post)
    ?.held_by.map(({ name, capacity }) => `${name} ${capacity}`);

test('shows who may act at each post on that day', () => {
  expect(holders('2025-11-05', 'deputy')).toEqual(['演示人员二 holder', '演示人员一 delegate']);
  expect(holders('2025-11-20', 'head')).toEqual(['演示人员一 holder', '演示人员二 acting']);
  expect(holders('2026-01-05', 'deputy')).toEqual(['演示人员三 holder']);
});

test('leaves out what is over, and names everything', () => {
  const before = organisationOn(directory, '2025-05-01');
  expect(before.portfolios).toEqual([{ post: 'deputy', post_title: '演示副主任', units: ['office'], areas: ['档案'] }]);
  expect(before.delegations[0]).toMatchObject({ to_name: '演示人员一', post_title: '演示副主任', kinds: null });
  const after = organisationOn(directory, '2025-12-01');
  expect([after.portfolios, after.delegations, after.absences]).toEqual([[], [], []]);
});
