import { describe, expect, it } from 'vitest';
import type { Provision } from '../rules/rulebook.ts';
import { provision, worldOf } from '../rules/sample.fixture.ts';
import type { Act } from '../vocabulary/acts.ts';
import { authorityOver, capacityOf, whoMayAct } from './authority.ts';
import { DIRECTORY } from './directory.fixture.ts';
import type { Absence, Delegation, Directory } from './directory.ts';

const DAY = '2025-11-20';
const power = { zh: '签发', en: 'signs' };
const absence = (rest: Partial<Absence> = {}): Absence => ({ post: 'head', from: '2025-11-18', to: '2025-11-20', reason: '出差', ...rest });
const delegation = (rest: Partial<Delegation> = {}): Delegation => ({
  id: 'd1',
  post: 'head',
  to: 'p-second',
  from: '2025-11-18',
  to_day: '2025-11-20',
  reason: '委托',
  ...rest,
});

const world = (directory: Partial<Directory>, ...provisions: readonly Provision[]) => ({
  ...worldOf(...provisions),
  directory: { ...DIRECTORY, ...directory },
});
interface Asked {
  readonly directory?: Partial<Directory>;
  readonly rules?: readonly Provision[];
  readonly post?: string;
  readonly act?: Act;
  readonly day?: string;
  readonly facts?: object;
}
const authority = ({ directory = {}, rules = [], post = 'head', act = 'sign', day = DAY, facts = {} }: Asked) =>
  authorityOver(world(directory, ...rules), post, act, 'errand', day, { ...facts });
const who = (asked: Asked): readonly string[] => authority(asked).may.map(({ person, capacity }) => `${person} ${capacity}`);

describe('[I-7] holders', () => {
  it('act from the first to the last day of their appointment', () => {
    const appointments = [
      { person: 'old', post: 'head', from: '2020-01-01', to: '2025-11-19' },
      { person: 'new', post: 'head', from: '2025-11-21' },
    ];
    expect(who({ directory: { appointments }, day: '2025-11-19' })).toEqual(['old holder']);
    expect(authority({ directory: { appointments }, day: '2025-11-20' })).toEqual({ may: [], barred: [], vacant: 'unheld' });
    expect(who({ directory: { appointments }, day: '2025-11-21' })).toEqual(['new holder']);
  });

  it('do not act while absent, and the post is told to be vacant', () => {
    const directory = { absences: [absence()] };
    expect(who({ directory, day: '2025-11-17' })).toEqual(['p-head holder']);
    expect(authority({ directory, day: '2025-11-18' })).toMatchObject({ may: [], vacant: 'absent' });
    expect(authority({ directory, day: '2025-11-20' })).toMatchObject({ may: [], vacant: 'absent' });
    expect(who({ directory, day: '2025-11-21' })).toEqual(['p-head holder']);
  });

  it('do not exist for a post that does not', () => {
    expect(authority({ post: 'nowhere' }).vacant).toBe('unheld');
  });
});

describe('[S-14] delegates', () => {
  const directory = { delegations: [delegation()] };

  it('act beside the holder, on behalf of the post, from the first to the last day', () => {
    expect(who({ directory, day: '2025-11-17' })).toEqual(['p-head holder']);
    expect(who({ directory, day: '2025-11-18' })).toEqual(['p-head holder', 'p-second delegate']);
    expect(who({ directory, day: '2025-11-20' })).toEqual(['p-head holder', 'p-second delegate']);
    expect(who({ directory, day: '2025-11-21' })).toEqual(['p-head holder']);
    expect(whoMayAct(world(directory), 'head', 'sign', 'errand', DAY)[1]).toEqual({
      person: 'p-second',
      capacity: 'delegate',
      onBehalfOf: 'head',
      desk: null,
    });
  });

  it('keep to acts and kinds of the delegation', () => {
    expect(who({ directory: { delegations: [delegation({ acts: ['review'] })] } })).toEqual(['p-head holder']);
    expect(who({ directory: { delegations: [delegation({ kinds: ['parcel'] })] } })).toEqual(['p-head holder']);
    expect(who({ directory: { delegations: [delegation({ acts: ['sign'], kinds: ['errand'] })] } })).toHaveLength(2);
  });

  it('stand in for an absent holder, unless away themselves', () => {
    expect(who({ directory: { ...directory, absences: [absence()] } })).toEqual(['p-second delegate']);
    expect(authority({ directory: { ...directory, absences: [absence(), absence({ post: 'second' })] } })).toMatchObject({
      may: [],
      vacant: 'absent',
    });
  });

  it('cannot pass it on', () => {
    const chain = { delegations: [delegation(), delegation({ id: 'd2', post: 'second', to: 'p-vice' })], absences: [absence()] };
    expect(who({ directory: chain })).toEqual(['p-second delegate']);
  });

  it('act for nobody once the post is not held', () => {
    const appointments = DIRECTORY.appointments.filter(({ post }) => post !== 'head');
    expect(authority({ directory: { ...directory, appointments } }).vacant).toBe('unheld');
  });
});

describe('acting heads', () => {
  const entrusting = provision('1.1', {
    kind: 'power',
    holder: ['head'],
    power,
    entrust: { to: ['executive_deputy', 'deputy'], during: 'absence' },
  });
  const directory = { absences: [absence({ entrusted: 'first' })] };

  it('act on the days of a registered absence only, from the desk of the entrusted post', () => {
    expect(who({ directory, rules: [entrusting], day: '2025-11-17' })).toEqual(['p-head holder']);
    expect(authority({ directory, rules: [entrusting], day: '2025-11-18' }).may).toEqual([
      { person: 'p-first', capacity: 'acting', onBehalfOf: 'head', desk: 'first' },
    ]);
    expect(who({ directory, rules: [entrusting], day: '2025-11-21' })).toEqual(['p-head holder']);
  });

  it('exist only by the entrustment, and only as whom the rules name', () => {
    expect(authority({ directory: { absences: [absence()] }, rules: [entrusting] })).toMatchObject({ may: [], vacant: 'absent' });
    expect(authority({ directory: { absences: [absence({ entrusted: 'director' })] }, rules: [entrusting] })).toMatchObject({
      may: [],
      vacant: 'absent',
      barred: [{ person: 'p-director', provision: 'sample-1.1' }],
    });
    expect(who({ directory: { absences: [absence({ entrusted: 'director' })] } })).toEqual(['p-director acting']);
  });

  it('do not act while away, and what they delegated of their own does not reach the head', () => {
    expect(who({ directory: { absences: [absence({ entrusted: 'first' }), absence({ post: 'first' })] } })).toEqual([]);
    expect(who({ directory: { ...directory, delegations: [delegation({ post: 'first', to: 'p-vice' })] } })).toEqual(['p-first acting']);
  });
});

describe('[S-13] what is reserved', () => {
  const reserving = (rest: object) => provision('2.1', { kind: 'power', holder: ['head'], power, reserves: ['sign'], ...rest });
  const directory = { absences: [absence({ entrusted: 'first' })], delegations: [delegation()] };
  const both = ['p-second delegate', 'p-first acting'];

  it('cannot be done by anybody else where it is never entrusted', () => {
    const rules = [reserving({ entrust: 'never' })];
    expect(authority({ directory, rules })).toMatchObject({
      may: [],
      vacant: 'absent',
      barred: [
        { person: 'p-second', capacity: 'delegate', provision: 'sample-2.1' },
        { person: 'p-first', capacity: 'acting', provision: 'sample-2.1' },
      ],
    });
    expect(who({ directory, rules, act: 'review' })).toEqual(both);
    expect(who({ directory: {}, rules })).toEqual(['p-head holder']);
    expect(who({ directory: { delegations: [delegation({ post: 'director' })] }, rules, post: 'director' })).toHaveLength(2);
  });

  it('can be done by whom the rules let it be entrusted to, and when', () => {
    expect(who({ directory, rules: [reserving({ entrust: { to: ['executive_deputy'] } })] })).toEqual(['p-first acting']);
    const inAbsence = [reserving({ entrust: { to: ['deputy'], during: 'absence' } })];
    expect(who({ directory, rules: inAbsence })).toEqual(both);
    expect(who({ directory: { delegations: [delegation()] }, rules: inAbsence })).toEqual(['p-head holder']);
  });

  it('can be done by a lawful substitute where the text says nothing of entrusting it', () => {
    expect(who({ directory, rules: [reserving({})] })).toEqual(both);
  });

  it('is reserved only under its condition, and in doubt it is reserved', () => {
    const rules = [reserving({ entrust: 'never', when: 'weighty' })];
    expect(who({ directory, rules, facts: { weighty: false } })).toEqual(both);
    expect(who({ directory, rules, facts: { weighty: true } })).toEqual([]);
    expect(who({ directory, rules })).toEqual([]);
  });

  it('covers the deciding acts where a power is never entrusted and names none', () => {
    const rules = [provision('2.1', { kind: 'power', holder: ['head'], power, entrust: 'never' })];
    expect(who({ directory, rules, act: 'approve' })).toEqual([]);
    expect(who({ directory, rules, act: 'consult' })).toEqual(both);
  });

  it('covers every kind of matter where it names none', () => {
    const { matter: _, ...body } = reserving({ entrust: 'never' }).body;
    expect(who({ directory, rules: [{ ...reserving({}), body }] })).toEqual([]);
  });
});

describe('capacityOf', () => {
  const directory = { absences: [absence({ entrusted: 'first' })], delegations: [delegation()] };
  const capacity = (person: string, post: string) =>
    capacityOf(world(directory), { person, post }, 'head', 'sign', 'errand', DAY)?.capacity ?? null;

  it('knows the desk from which somebody acts', () => {
    expect(capacity('p-first', 'first')).toBe('acting');
    expect(capacity('p-second', 'second')).toBe('delegate');
    expect(capacity('p-head', 'head')).toBeNull();
    expect(capacity('p-clerk', 'clerk')).toBeNull();
    expect(capacity('p-second', 'first')).toBeNull();
  });
});
