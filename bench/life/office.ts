import type { Store } from '@guiju/store';

export const GOVERNMENT = 'zhonglou';

const posts = [
  { id: 'clerk', title: '文书', unit: 'edu', roles: [], clerk: true },
  { id: 'checker', title: '核稿', unit: 'office', roles: ['office'], clerk: true },
  { id: 'director', title: '办公室主任', unit: 'office', roles: ['office_director'], clerk: false },
  { id: 'deputy', title: '分管副职', unit: 'gov', roles: ['deputy'], clerk: false },
  { id: 'executive', title: '常务副职', unit: 'gov', roles: ['executive_deputy'], clerk: false },
  { id: 'head', title: '主要负责人', unit: 'gov', roles: ['head'], clerk: false },
] as const;

/** Who acts after the submission, one after another; the last one signs. */
export const ACTORS = ['checker', 'director', 'deputy', 'executive', 'head'] as const;

const reviewer = (role: string) => ({ act: 'review' as const, roles: [role], join: 'all' as const });

/** An office with one post for each of five acts: four reviews by practice before the signature that the rules prescribe. */
export const office: Parameters<Store['installOffice']>[0] = {
  government: GOVERNMENT,
  name: { zh: '测量用机关', en: 'office for measuring' },
  demo: true,
  since: '2025-01-01',
  rules_effective: {},
  settings: { closing: '17:30', urge_interval_hours: 24, urge_max: 3, own_review: true },
  units: [
    { id: 'gov', name: '政府', kind: 'government' },
    { id: 'office', name: '办公室', kind: 'office' },
    { id: 'edu', name: '部门', kind: 'department' },
  ],
  posts: posts.map((post) => ({ ...post, roles: [...post.roles], holder: post.id })),
  persons: posts.map(({ id, title }) => ({ id, name: `演示${title}`, admin: [] })),
  portfolios: [{ post: 'deputy', units: ['edu'], areas: [] }],
  practices: [
    {
      id: 'reviews',
      name: '逐级审核',
      matter: 'issuance',
      stages: ['office', 'office_director', 'deputy_in_charge', 'executive_deputy'].map(reviewer),
      before: 'sign',
      set_by: '办公室',
      since: '2025-01-01',
    },
  ],
  matters: [],
};

/** An ordinary notice in the government's name, every review done. */
export const facts = {
  issuer: 'government',
  doc_type: 'notice',
  addressee: 'subordinates',
  normative: false,
  policy: false,
  important: false,
  subjects: [],
  disclosure: 'public',
  confidential: false,
  department_power: false,
  already_regulated: false,
  division_of_work_only: false,
  substantive: true,
  characters: 2400,
  reviews: { legality: 'passed', fair_competition: 'not_applicable', confidentiality: 'passed', disclosure: 'passed', burden: 'passed' },
};
