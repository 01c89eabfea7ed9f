import type { OfficeFile } from '@guiju/store';

const posts: OfficeFile['posts'] = [
  { id: 'head', title: '县长', unit: 'gov', roles: ['head'], clerk: false, holder: 'p-head' },
  { id: 'deputy', title: '副县长', unit: 'gov', roles: ['deputy'], clerk: false, holder: 'p-deputy' },
  { id: 'director', title: '办公室主任', unit: 'office', roles: ['office_director'], clerk: false, holder: 'p-director' },
  { id: 'office-clerk', title: '办公室文员', unit: 'office', roles: ['office'], clerk: true, holder: 'p-office' },
  { id: 'dept-head', title: '演示局局长', unit: 'dept', roles: ['department_head'], clerk: false, holder: 'p-dept' },
  { id: 'dept-clerk', title: '演示局文员', unit: 'dept', roles: [], clerk: true, holder: 'p-clerk' },
  { id: 'dept-seal', title: '演示局印鉴管理员', unit: 'dept', roles: ['seal_custodian'], clerk: true, holder: 'p-clerk' },
  { id: 'other-clerk', title: '另一局文员', unit: 'other', roles: [], clerk: true, holder: 'p-other' },
];

const person = (id: string, name: string, login: string, admin: OfficeFile['persons'][number]['admin'] = []) => ({
  id,
  name,
  login,
  admin,
});

/** A small office for tests; logins are the id of the government, a dot and the word given here. */
export const officeOf = (government: string): OfficeFile => ({
  government,
  name: { zh: government, en: government },
  demo: true,
  since: '2025-01-01',
  settings: { closing: '17:30', urge_interval_hours: 4, urge_max: 3, own_review: false },
  units: [
    { id: 'gov', name: '县政府', kind: 'government' },
    { id: 'office', name: '县政府办公室', kind: 'office' },
    { id: 'dept', name: '演示局', kind: 'department' },
    { id: 'other', name: '另一局', kind: 'department' },
  ],
  posts,
  persons: [
    person('p-head', '演示县长', `${government}.head`),
    person('p-deputy', '演示副县长', `${government}.deputy`),
    person('p-director', '演示办公室主任', `${government}.director`),
    person('p-office', '演示办公室文员', `${government}.office`),
    person('p-dept', '演示局长', `${government}.dept`),
    person('p-clerk', '演示局文员', `${government}.clerk`),
    person('p-other', '演示另一局文员', `${government}.other`),
    person('p-system', '演示系统管理员', `${government}.system`, ['system']),
    person('p-audit', '演示审计管理员', `${government}.audit`, ['audit']),
  ],
  portfolios: [],
  practices: [],
  matters: [],
});
