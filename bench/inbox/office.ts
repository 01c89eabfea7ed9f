import type { OfficeFile } from '@guiju/store';

export const GOVERNMENT = 'zhonglou';

/** Desks of an office of the size of a county government. */
export const DESKS = 40;

export const deskOf = (n: number): string => `desk${n}`;

const numbers = Array.from({ length: DESKS }, (_, n) => n);

/** An office with one clerk in each of its units. */
export const office: OfficeFile = {
  government: GOVERNMENT,
  name: { zh: '测量用机关', en: 'office for measuring' },
  demo: false,
  since: '2025-01-01',
  rules_effective: {},
  settings: { closing: '17:30', urge_interval_hours: 24, urge_max: 3, own_review: true },
  units: numbers.map((n) => ({ id: `unit${n}`, name: `第${n}部门`, kind: 'department' as const })),
  posts: numbers.map((n) => ({ id: deskOf(n), title: `第${n}岗位`, unit: `unit${n}`, roles: [], clerk: true, holder: deskOf(n) })),
  persons: numbers.map((n) => ({ id: deskOf(n), name: `演示人员${n}`, admin: [] })),
  portfolios: [],
  practices: [],
  matters: [],
};
