import type { Me } from '@guiju/contract';
import { expect, test } from 'vitest';
import { mayWriteFor, oversees, runsOffice } from './oversight.ts';

const me = (role: string, admin: Me['admin'] = []): Me => ({
  person: { id: 'a', name: 'a' },
  government: { id: 'g', name: 'g' },
  desk: 'own',
  posts: [{ id: 'own', title: '', unit: 'u', unit_name: '', roles: [role], clerk: false, stands_in_for: [] }],
  admin,
  csrf: '',
  server_time: '2026-11-21T00:00:00Z',
});

test('lets the head, the office and the auditor see every limit', () => {
  expect([me('head'), me('office_director'), me('department_head', ['audit'])].map(oversees)).toEqual([true, true, true]);
  expect(oversees(me('department_head'))).toBe(false);
});

test('lets a desk write for itself, the register and the system administrator for all', () => {
  expect(mayWriteFor(me('deputy'), 'own')).toBe(true);
  expect(mayWriteFor(me('head'), 'other')).toBe(false);
  expect([me('office'), me('office_director'), me('staff', ['system'])].map((who) => mayWriteFor(who, 'other'))).toEqual([
    true,
    true,
    true,
  ]);
});

test('counts clerks and directors of the office as running it, at the present desk only', () => {
  expect([runsOffice(me('office_deputy_director')), runsOffice(me('head')), runsOffice({ ...me('office'), desk: null })]).toEqual([
    true,
    false,
    false,
  ]);
});
