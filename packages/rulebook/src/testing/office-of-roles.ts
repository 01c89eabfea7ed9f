import { type Actor, type Calendar, type Directory, type Post, type Rulebook, roles, type World } from '@guiju/kernel';

/** The unit whose matters the tests submit, and two that are named beside it. */
export const UNIT = 'dept';
const OTHERS = ['dept-2', 'dept-3'];

const OFFICE = ['office', 'office_director', 'office_deputy_director', 'office_deputy_director_in_charge', 'seal_custodian'];
const OF_UNIT = ['department_head', 'township_head', 'township_party_secretary', 'drafter', 'unit_head', 'unit_legality_reviewer'];

const unitOf = (role: string): string => (OFFICE.includes(role) ? 'office' : OF_UNIT.includes(role) ? UNIT : `of-${role}`);

const posts: readonly Post[] = [
  { id: 'submitter', title: 'submitter', unit: UNIT, roles: [], clerk: true },
  ...Object.keys(roles).map((role): Post => ({ id: role, title: role, unit: unitOf(role), roles: [role], clerk: false })),
  ...OTHERS.map((unit): Post => ({ id: unit, title: unit, unit, roles: ['department_head'], clerk: false })),
  { id: 'deputy-2', title: 'deputy-2', unit: 'of-deputy', roles: ['deputy'], clerk: false },
];

/** The desk of a post, with the person who holds it. */
export const deskOf = (post: string): Actor => ({ person: `p-${post}`, post });

const SINCE = '2025-01-01';

/** An office in which every role of the vocabulary is a post that somebody holds. */
const directory: Directory = {
  units: [...new Set(posts.map(({ unit }) => unit))].map((id) => ({ id, name: id, kind: id === 'office' ? 'office' : 'department' })),
  posts,
  persons: posts.map(({ id }) => ({ id: `p-${id}`, name: id })),
  appointments: posts.map(({ id }) => ({ person: `p-${id}`, post: id, from: SINCE })),
  portfolios: [
    { post: 'deputy', units: [UNIT], areas: [], from: SINCE },
    { post: 'deputy-2', units: OTHERS, areas: [], from: SINCE },
    { post: 'office_deputy_director', units: [UNIT], areas: [], from: SINCE },
  ],
  delegations: [],
  absences: [],
};

/** That office under a rulebook. */
export const officeOfRoles = (rulebook: Rulebook, calendar: Calendar): World => ({
  government: rulebook.data.government,
  rulebook,
  directory,
  calendar,
  settings: { closing: '17:30', urge_interval_hours: 24, urge_max: 3, own_review: true },
  practices: [],
  now: '2025-11-20T09:00:00+08:00',
  serials: Object.fromEntries(rulebook.data.series.map(({ id }) => [`${id}/2025`, 1])),
});
