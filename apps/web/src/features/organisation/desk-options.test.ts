import type { OrganisationView } from '@guiju/contract';
import { expect, test } from 'vitest';
import { deskKey, deskOf, deskOptions, personOptions, postOptions } from './desk-options.ts';

const holder = (person: string, capacity: 'holder' | 'acting' = 'holder') => ({
  person,
  name: `演示${person}`,
  capacity,
  on_behalf_of: null,
});
const post = (id: string, title: string, held_by: OrganisationView['posts'][number]['held_by']) => ({
  ...{ id, title, unit: 'o', unit_name: '办公室', roles: [], clerk: false, held_by },
});
const office: OrganisationView = {
  on: '2026-11-21',
  units: [],
  posts: [post('p1', '主任', [holder('甲'), holder('乙', 'acting')]), post('p2', '督查员', [holder('甲')])],
  persons: [
    { id: '甲', name: '演示甲' },
    { id: '丙', name: '演示丙' },
  ],
  portfolios: [],
  delegations: [],
  absences: [],
};

test('offers posts with their units, persons with their posts', () => {
  expect(postOptions(office, ({ id }) => id === 'p2')).toEqual([{ value: 'p2', label: '办公室 督查员' }]);
  expect(personOptions(office)).toEqual([{ value: '甲', label: '演示甲（主任、督查员）' }]);
});

test('offers each holder at each post, not who only stands in', () => {
  const options = deskOptions(office);
  expect(options.map(({ label }) => label)).toEqual(['演示甲（办公室 主任）', '演示甲（办公室 督查员）']);
  expect(deskOf(deskKey('甲', 'p1'))).toEqual({ person: '甲', post: 'p1' });
  expect(deskOptions(office, (id) => id === 'p2')).toHaveLength(1);
});
