import { compileCalendar } from '../calendar/index.ts';
import type { Actor, Directory, Post, World } from '../office/index.ts';
import { compileRulebook, type Provision, type RouteBody, type Rulebook, type RulebookData, type StageRule } from '../rules/index.ts';
import type { Act, Join } from '../vocabulary/acts.ts';
import type { MatterKind } from '../vocabulary/kind.ts';
import type { Role } from '../vocabulary/words.ts';

const post = (id: string, unit: string, roles: readonly Role[], clerk = false): Post => ({ id, title: id, unit, roles, clerk });

/** A small government: a head, two deputies, the office, the justice bureau and three departments; each post held by `p-<post>`. */
const posts: readonly Post[] = [
  post('head', 'gov', ['head']),
  post('deputy-1', 'gov', ['deputy', 'executive_deputy']),
  post('deputy-2', 'gov', ['deputy']),
  post('director', 'office', ['office_director']),
  post('clerk', 'office', ['office'], true),
  post('clerk-2', 'office', ['office'], true),
  post('seal', 'office', ['seal_custodian'], true),
  post('justice', 'justice', ['department_head', 'justice']),
  post('finance', 'finance', ['department_head', 'finance']),
  post('dept-a', 'dept-a', ['department_head']),
  post('dept-a-clerk', 'dept-a', [], true),
  post('dept-b', 'dept-b', ['department_head']),
];

/** The desk of a post, with the person who holds it. */
export const at = (id: string): Actor => ({ person: `p-${id}`, post: id });

export const directory: Directory = {
  units: [
    { id: 'gov', name: 'gov', kind: 'government' },
    { id: 'office', name: 'office', kind: 'office' },
    ...['justice', 'finance', 'dept-a', 'dept-b'].map((id) => ({ id, name: id, kind: 'department' as const })),
  ],
  posts,
  persons: posts.map(({ id }) => ({ id: `p-${id}`, name: `演示${id}` })),
  appointments: posts.map(({ id }) => ({ person: `p-${id}`, post: id, from: '2025-01-01' })),
  portfolios: [
    { post: 'deputy-1', units: ['dept-a', 'finance'], areas: [], from: '2025-01-01' },
    { post: 'deputy-2', units: ['dept-b', 'justice'], areas: [], from: '2025-01-01' },
  ],
  delegations: [],
  absences: [],
  seals: [
    { id: 'gov-seal', name: '政府印章', organ: 'gov', kind: 'official', custodians: ['seal'], stand_ins: [], from: '2025-01-01' },
    {
      id: 'old-seal',
      name: '旧印章',
      organ: 'gov',
      kind: 'official',
      custodians: ['seal'],
      stand_ins: [],
      from: '2020-01-01',
      to: '2024-12-31',
    },
    {
      id: 'office-seal',
      name: '办公室印章',
      organ: 'office',
      kind: 'official',
      custodians: ['seal', 'clerk'],
      stand_ins: [],
      from: '2025-01-01',
    },
  ],
};

const name = { zh: '样例', en: 'sample' };
const flag = { name, type: { type: 'boolean' } } as const;

/** A kind of matter with a few facts to hang conditions on, and a checkpoint of every sort. */
const kind: MatterKind = {
  id: 'sample',
  name,
  facts: {
    a: flag,
    b: flag,
    c: flag,
    claimed: { ...flag, claim: true },
    consensus: flag,
    grounds: flag,
    result: { name, type: { type: 'enum', values: ['passed', 'failed'] } },
    asked_on: { name, type: { type: 'date' } },
    seal: { name, type: { type: 'enum', values: ['government', 'office'] } },
    offsite: flag,
    offsite_approved: { ...flag, claim: true },
  },
  sealing: { of: 'application', organ: 'seal' },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'assign', by: { opening: 'handle' } },
    { id: 'sign', by: { acting: 'sign' } },
    { id: 'issue', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};

/** A provision of the test rulebook; article `1`, enforced, unless said otherwise. */
export const provision = (id: string, body: Provision['body'], more: Partial<Provision> = {}): Provision => ({
  id,
  article: '1',
  chapter: 1,
  capability: 'sample',
  gist: name,
  force: 'must',
  mode: 'enforced',
  body: { matter: ['sample'], ...body },
  ...more,
});

/** One stage of a route. */
export const stage = (act: Act, roles: readonly Role[], join: Join = 'all', establishes?: readonly string[]): StageRule => ({
  act,
  roles,
  join,
  ...(establishes === undefined ? {} : { establishes }),
});

/** A provision that prescribes stages. */
export const route = (id: string, stages: readonly StageRule[], more: Partial<RouteBody> = {}): Provision =>
  provision(id, { kind: 'route', stages, ...more });

const data: Omit<RulebookData, 'provisions'> = {
  government: 'demo',
  edition: 'demo/2025-01-01',
  name,
  title: name,
  number: '',
  adopted: null,
  effective: '2025-01-01',
  repeals: [],
  chapters: [],
  terms: {},
  series: [{ id: 'demo', mark: '演政发', matter: 'sample' }],
  transition: 'stages_ahead',
  open_questions: [],
  hash: '',
};

/** Compiles a rulebook of these provisions; throws with its problems when it does not load. */
export const rulebookOf = (provisions: readonly Provision[], more: Partial<RulebookData> = {}): Rulebook => {
  const compiled = compileRulebook({ ...data, ...more, provisions }, { sample: kind });
  if (!compiled.ok) throw new TypeError(JSON.stringify(compiled.problems));
  return compiled.rulebook;
};

/** The small government on Thursday 2025-11-20, under these rules. */
export const worldOf = (rulebook: Rulebook, more: Partial<World> = {}): World => ({
  government: 'demo',
  rulebook,
  directory,
  calendar,
  settings: { closing: '17:30', urge_interval_hours: 24, urge_max: 2, own_review: true },
  practices: [],
  now: '2025-11-20T09:00:00+08:00',
  serials: { 'demo/2025': 38, 'demo/2026': 1 },
  ...more,
});

const calendar = compileCalendar([]);
