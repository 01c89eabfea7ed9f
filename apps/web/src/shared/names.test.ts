import { compileRulebook, type Directory, kinds, type RulebookData } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { namesOf } from './names.ts';

const data: RulebookData = {
  government: 'g',
  edition: 'g/2025-01-01',
  name: { zh: '某区', en: 'G' },
  title: { zh: '工作规则', en: 'Rules' },
  number: '1',
  adopted: null,
  effective: '2025-01-01',
  repeals: [],
  chapters: [],
  terms: { head: '区长' },
  series: [],
  transition: 'stages_ahead',
  provisions: [],
  open_questions: [],
  hash: '',
};
const directory: Directory = {
  units: [{ id: 'u', name: '办公室', kind: 'office' }],
  posts: [{ id: 'p', title: '主任', unit: 'u', roles: ['office_director'], clerk: false }],
  persons: [{ id: 'a', name: '演示主任' }],
  appointments: [],
  portfolios: [],
  delegations: [],
  absences: [],
};

const names = () => {
  const compiled = compileRulebook(data, kinds);
  if (!compiled.ok) throw new Error('the rulebook does not compile');
  return namesOf({ directory, rulebook: compiled.rulebook });
};

test('names what the office knows, roles by their local title', () => {
  const { person, post, unit, kind, act, role } = names();
  expect([person('a'), post('p'), unit('u')]).toEqual(['演示主任', '主任', '办公室']);
  expect([kind('paper').zh, act('sign').zh, role('head').zh, role('office_director').zh]).toEqual(['收文', '签发', '区长', '办公室主任']);
});

test('shows an id that is not known as it is', () => {
  const { person, kind, act } = names();
  expect([person('x'), kind('x').zh, act('toString').en]).toEqual(['x', 'x', 'toString']);
});
