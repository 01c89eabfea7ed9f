import * as fc from 'fast-check';
import type { World } from '../office/index.ts';
import type { Provision, StageRule } from '../rules/index.ts';
import { provision, rulebookOf, worldOf } from './office.fixture.ts';

const conditions = [undefined, undefined, 'a', 'not(a)', 'b', 'not(c)', 'a and b', 'b or c', 'claimed', 'result = "passed"'];
const acts = ['propose', 'review', 'consult', 'cosign', 'consent', 'approve', 'sign', 'seal', 'handle', 'acknowledge'] as const;
const roleLists = [
  ['office'],
  ['office_director'],
  ['justice'],
  ['deputy_in_charge'],
  ['deputy'],
  ['head'],
  ['head', 'deputy'],
  ['lead_department'],
  ['cooperating_departments'],
  ['relevant_deputies'],
  ['office_director', 'justice', 'finance'],
  ['audit'],
  ['head', 'office_director'],
  ['seal_custodian'],
] as const;

const stage: fc.Arbitrary<StageRule> = fc.record(
  {
    act: fc.constantFrom(...acts),
    roles: fc.constantFrom(...roleLists),
    join: fc.constantFrom('all' as const, 'any' as const, 'in_turn' as const),
    establishes: fc.constantFrom(['result'], ['c']),
  },
  { requiredKeys: ['act', 'roles', 'join'] },
);

const when = fc.constantFrom(...conditions).map((text) => (text === undefined ? {} : { when: text }));

const routes: fc.Arbitrary<readonly Provision[]> = fc
  .array(fc.tuple(when, fc.array(stage, { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map(([condition, stages], i) => provision(`demo-${i + 1}.1`, { kind: 'route', stages, ...condition }, { article: String(i + 1) })),
  );

const extras: readonly Provision[] = [
  provision('demo-20.1', { kind: 'check', require: 'a', at: 'submit', otherwise: 'warn' }),
  provision('demo-20.2', { kind: 'check', when: 'b', require: 'c', at: 'sign', otherwise: 'refuse' }),
  provision('demo-20.3', { kind: 'record', item: 'minute', name: { zh: '纪要', en: 'minute' }, at: 'close' }),
  provision('demo-20.4', {
    kind: 'notice',
    on: 'sign',
    to: ['applicant'],
    about: { zh: '告知', en: 'tell' },
    at: 'close',
    otherwise: 'refuse',
  }),
  provision('demo-20.5', { kind: 'check', judge: { zh: '是否必要', en: 'needed?' }, at: 'assign' }),
  provision('demo-20.6', { kind: 'power', holder: ['head'], power: { zh: '签发', en: 'signing' }, reserves: ['sign'], entrust: 'never' }),
  provision('demo-20.7', { kind: 'check', when: 'not(consensus)', require: 'grounds', at: 'sign' }),
  provision('demo-20.8', { kind: 'deadline', act: 'consult', within: { working_days: 1 }, from: 'submit', on_silence: 'consent' }),
  provision('demo-20.9', { kind: 'deadline', act: 'review', within: { working_days: 1 }, from: 'submit' }),
];

/** A random rulebook in the small government: routes with conditions, and some other provisions that hold the slip up. */
export const randomWorld: fc.Arbitrary<World> = fc
  .tuple(routes, fc.subarray([...extras]), fc.boolean(), fc.boolean())
  .map(([all, some, ownReview, away]) => {
    const world = worldOf(rulebookOf([...all, ...some]));
    const absences = away ? [{ post: 'head', from: '2025-11-20', to: '2025-11-21', entrusted: 'deputy-1', reason: '外出' }] : [];
    const delegations = away
      ? [{ id: 'd1', post: 'director', to: 'p-clerk-2', from: '2025-11-20', to_day: '2025-11-20', reason: '出差' }]
      : [];
    // Some posts fall vacant on the way, one gets a successor.
    const appointments = world.directory.appointments.map((each) =>
      away && ['finance', 'deputy-1', 'clerk-2'].includes(each.post) ? { ...each, to: '2025-11-23' } : each,
    );
    const successor = { person: 'p-deputy-2', post: 'deputy-1', from: '2025-11-24' };
    return {
      ...world,
      settings: { ...world.settings, own_review: ownReview },
      directory: { ...world.directory, appointments: [...appointments, successor], absences, delegations },
    };
  });
