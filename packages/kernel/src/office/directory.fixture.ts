import type { Role } from '../vocabulary/words.ts';
import type { Directory, Post } from './directory.ts';

const post = (id: string, unit: string, roles: readonly Role[], clerk = false): Post => ({ id, title: `演示${id}`, unit, roles, clerk });

/** A made-up government: two deputies, two departments, an office with a clerk. Every post is held by the person named after it. */
const POSTS: readonly Post[] = [
  post('head', 'gov', ['head']),
  post('first', 'gov', ['executive_deputy', 'deputy']),
  post('second', 'gov', ['deputy']),
  post('director', 'office', ['office_director']),
  post('vice', 'office', ['office_deputy_director']),
  post('clerk', 'office', ['office'], true),
  post('water-head', 'water', ['department_head']),
  post('water-clerk', 'water', ['department_head'], true),
  post('justice-head', 'justice', ['department_head', 'justice']),
  post('court-liaison', 'court', []),
  post('east-head', 'east', ['township_head', 'township']),
];

export const DIRECTORY: Directory = {
  units: [
    { id: 'gov', name: '样县人民政府', kind: 'government' },
    { id: 'office', name: '县政府办公室', kind: 'office' },
    { id: 'water', name: '县水务局', kind: 'department' },
    { id: 'justice', name: '县司法局', kind: 'department' },
    { id: 'court', name: '县法院', kind: 'outside' },
    { id: 'east', name: '东镇', kind: 'township' },
  ],
  posts: POSTS,
  persons: POSTS.map(({ id, title }) => ({ id: `p-${id}`, name: title })),
  appointments: POSTS.map(({ id }) => ({ person: `p-${id}`, post: id, from: '2025-01-01' })),
  portfolios: [
    { post: 'first', units: ['justice'], areas: ['law'], from: '2025-01-01', to: '2025-06-30' },
    { post: 'second', units: ['water'], areas: ['rivers'], from: '2025-01-01' },
    { post: 'first', units: ['justice', 'court'], areas: ['law'], from: '2025-07-01' },
    { post: 'vice', units: ['water'], areas: [], from: '2025-01-01' },
    { post: 'head', units: ['office'], areas: ['audit'], from: '2025-01-01' },
  ],
  delegations: [],
  absences: [],
};
