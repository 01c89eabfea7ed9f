import { describe, expect, it } from 'vitest';
import type { World } from '../office/index.ts';
import { available } from './available.ts';
import { clock } from './desk.ts';
import { seatsOf } from './find.ts';
import { drafted, type Given, submitted } from './given.fixture.ts';
import { at, directory, provision, route, rulebookOf, stage, worldOf } from './office.fixture.ts';

type Stages = readonly ReturnType<typeof stage>[];
const under = (stages: Stages, more: readonly ReturnType<typeof provision>[] = [], change: Partial<World> = {}): Given =>
  submitted(worldOf(rulebookOf([route('demo-1.1', stages), ...more]), change));
const reserved = provision('demo-9.1', { kind: 'power', holder: ['head'], power: { zh: '签发', en: 'signing' }, reserves: ['sign'] });
const reason = '理由';

describe('transfer', () => {
  it('[S-13] leaves the former seat and goes where it went in later rounds too', () => {
    const given = under([stage('review', ['deputy_in_charge']), stage('sign', ['head'])]);
    const moved = given.when(at('deputy-1'), { type: 'transfer', seat: given.seat('deputy-1'), to: 'deputy-2', reason });
    expect(moved.matter.stages[0]?.rounds[0]?.seats).toMatchObject([
      { post: 'deputy-1', state: 'transferred', ended: { to: 's1.r1.2' } },
      { post: 'deputy-2', state: 'open' },
    ]);
    const signing = moved.acts('deputy-2');
    const again = signing.when(at('head'), { type: 'return', seat: signing.seat('head'), to: 's1', mode: 'straight_back', reason });
    expect(again.open()).toBe('review:deputy-2');
  });

  it('[S-13] only goes to a post that may hold the seat', () => {
    const given = under([stage('review', ['justice'])]);
    expect(given.refused(at('justice'), { type: 'transfer', seat: given.seat('justice'), to: 'finance', reason })).toEqual(['post_unfit']);
    expect(given.refused(at('finance'), { type: 'transfer', seat: given.seat('justice'), to: 'finance', reason })).toEqual([
      'not_your_seat',
    ]);
  });

  it('[S-13] says that nobody else may sit where a role has one post, and by which provision', () => {
    const { world, matter } = under([stage('sign', ['head'])]);
    const answer = available(world, matter, at('head')).find(({ command }) => command === 'transfer');
    expect(answer).toMatchObject({ may: false, because: [{ code: 'post_unfit', provision: 'demo-1.1', detail: { post: '' } }] });
  });

  it('[S-13] within a unit leaves what is approved to those who lead it', () => {
    const review = submitted(worldOf(rulebookOf([route('demo-1.1', [stage('review', ['drafter'])])])));
    expect(review.refused(at('dept-a'), { type: 'transfer', seat: review.seat('dept-a'), to: 'dept-a-clerk', reason })).toEqual([
      'post_unfit',
    ]);
    const handle = submitted(worldOf(rulebookOf([route('demo-1.1', [stage('handle', ['drafter'])])])));
    expect(handle.when(at('dept-a'), { type: 'transfer', seat: handle.seat('dept-a'), to: 'dept-a-clerk', reason }).open()).toBe(
      'handle:dept-a-clerk',
    );
  });

  it('[S-13] does not get a disagreement out of the way', () => {
    const given = under([stage('review', ['deputy_in_charge'])]).acts('deputy-1', 'disagree');
    expect(given.refused(at('deputy-1'), { type: 'transfer', seat: given.seat('deputy-1'), to: 'deputy-2', reason })).toEqual([
      'disagreed_already',
    ]);
  });

  it('[S-13] is closed to what a provision reserves', () => {
    const given = under(
      [stage('sign', ['head', 'deputy'], 'all')],
      [
        reserved,
        provision('demo-9.2', {
          kind: 'power',
          holder: ['deputy_in_charge', 'executive_deputy'],
          power: { zh: '签发', en: 'signing' },
          reserves: ['sign'],
        }),
      ],
    );
    expect(given.refused(at('deputy-1'), { type: 'transfer', seat: given.seat('deputy-1'), to: 'deputy-2', reason })).toEqual(['reserved']);
  });
});

describe('delegation', () => {
  const delegated = (over: object = {}): Partial<World> => ({
    directory: {
      ...directory,
      delegations: [{ id: 'd', post: 'director', to: 'p-clerk', from: '2025-11-20', to_day: '2025-11-21', reason: '出差', ...over }],
    },
  });
  const act = (given: Given) => ({ type: 'act', seat: given.seat('director'), verdict: 'agree', opinion: '' }) as const;

  it('[S-14] shows on whose behalf it was done', () => {
    const given = under([stage('review', ['office_director']), stage('sign', ['head'])], [], delegated());
    const acted = given.when(at('clerk'), act(given));
    expect(acted.matter.stages[0]?.rounds[0]?.seats[0]?.act).toMatchObject({ actor: at('clerk'), on_behalf_of: 'director' });
  });

  it('[S-14] ends by itself and keeps to its scope', () => {
    const given = under([stage('review', ['office_director']), stage('sign', ['head'])], [], delegated());
    expect(given.meanwhile({ now: '2025-11-22T09:00:00+08:00' }).refused(at('clerk'), act(given))).toEqual(['not_your_seat']);
    const scoped = under([stage('review', ['office_director'])], [], delegated({ acts: ['sign'] }));
    expect(scoped.refused(at('clerk'), act(scoped))).toEqual(['not_your_seat']);
  });

  it('[S-13] [S-14] an acting head signs what may be entrusted, and nothing else', () => {
    const absences = [{ post: 'head', from: '2025-11-20', to: '2025-11-25', entrusted: 'deputy-1', reason: '出访' }];
    const away = { directory: { ...directory, absences } };
    const signed = (given: Given): Given =>
      given.when(at('deputy-1'), { type: 'act', seat: given.seat('head'), verdict: 'agree', opinion: '' });
    expect(signed(under([stage('sign', ['head'])], [], away)).matter.stages[0]?.rounds[0]?.seats[0]?.act?.on_behalf_of).toBe('head');
    const never = provision('demo-9.1', {
      kind: 'power',
      holder: ['head'],
      power: { zh: '签发', en: 'signing' },
      reserves: ['sign'],
      entrust: 'never',
    });
    const kept = under([stage('sign', ['head'])], [never], away);
    expect(kept.refused(at('deputy-1'), { type: 'act', seat: kept.seat('head'), verdict: 'agree', opinion: '' })).toEqual([
      'not_your_seat',
    ]);
  });
});

describe('added seats', () => {
  const mid = (join: 'all' | 'any' | 'in_turn' = 'all'): Given =>
    under([stage('review', ['justice', 'finance'], join), stage('sign', ['head']), stage('seal', ['seal_custodian'])]);
  const add = (given: Given, post: string, where: 'before' | 'beside' | 'after', to = 'dept-b'): Given =>
    given.when(at(post), { type: 'add_signer', seat: given.seat(post), where, added: { role: 'department_head', post: to }, reason });

  it('[S-15] before: the own seat waits', () => {
    const added = add(mid(), 'justice', 'before');
    expect(added.open()).toBe('review:dept-b+finance');
    expect(added.acts('dept-b').open()).toBe('review:justice+finance');
  });

  it('[S-15] beside in a stage of any does not replace those the rule names', () => {
    const added = add(mid('any'), 'justice', 'beside').acts('dept-b');
    expect(added.open()).toBe('review:justice+finance');
    expect(added.acts('finance').open()).toBe('sign:head');
  });

  it('[S-15] beside in turn comes next', () => {
    expect(add(mid('in_turn'), 'justice', 'beside').acts('justice').acts('dept-b').open()).toBe('review:finance');
  });

  it('[S-15] come back in later rounds', () => {
    const done = add(mid(), 'justice', 'before').acts('dept-b').acts('justice').acts('finance');
    const again = done.when(at('head'), { type: 'return', seat: done.seat('head'), to: 's1', mode: 'straight_back', reason });
    expect(again.open()).toBe('review:dept-b+finance');
  });

  it('[S-15] never stand after the final signature', () => {
    const signing = mid().acts('justice').acts('finance');
    expect(
      signing.refused(at('head'), { type: 'add_signer', seat: signing.seat('head'), where: 'after', added: { role: 'finance' }, reason }),
    ).toEqual(['after_signature']);
    const sealing = signing.acts('head');
    expect(
      sealing.refused(at('seal'), { type: 'add_signer', seat: sealing.seat('seal'), where: 'beside', added: { role: 'finance' }, reason }),
    ).toEqual(['after_signature']);
  });

  it('[S-15] before, for another act than the own: the whole stage waits', () => {
    const signing = mid().acts('justice').acts('finance');
    const add = { type: 'add_signer', seat: signing.seat('head'), where: 'before', added: { role: 'deputy_in_charge' }, reason } as const;
    expect(signing.refused(at('head'), add)).toEqual(['act_of_rules']);
    const asked = signing.when(at('head'), { ...add, act: 'consult' });
    expect(asked.open()).toBe('consult:deputy-1');
    expect(asked.acts('deputy-1', 'noted').open()).toBe('sign:head');
    expect(asked.matter.stages.map(({ act, state }) => `${act} ${state}`)).toEqual([
      'review done',
      'consult open',
      'sign ahead',
      'seal ahead',
    ]);
    const half = mid().acts('justice');
    expect(half.refused(at('finance'), { ...add, seat: half.seat('finance'), act: 'consult' })).toEqual(['acted_in_stage']);
  });

  it('[S-15] name somebody who can act, once', () => {
    const given = mid();
    const command = { type: 'add_signer', seat: given.seat('justice'), where: 'beside', reason } as const;
    expect(given.refused(at('justice'), { ...command, added: { role: 'finance' } })).toEqual(['post_has_seat']);
    expect(given.refused(at('justice'), { ...command, added: { role: 'audit' } })).toEqual(['nobody_could_act']);
    expect(given.refused(at('justice'), { ...command, added: { role: 'office' } })).toEqual(['post_ambiguous']);
    expect(given.refused(at('justice'), { ...command, added: { role: 'wizard', post: 'nobody' } })).toEqual([
      'role_unknown',
      'post_unknown',
    ]);
    const own = under([stage('review', ['justice'], 'all', ['result'])]);
    const result = {
      type: 'add_signer',
      seat: own.seat('justice'),
      where: 'after',
      added: { role: 'finance', establishes: ['result', 'other'] },
      reason,
    } as const;
    expect(own.refused(at('justice'), result)).toEqual(['fact_of_stage', 'fact_unknown']);
    expect(given.refused(at('justice'), { ...command, added: { role: 'head' }, act: 'sign' })).toEqual(['beside_same_act']);
    expect(given.refused(at('justice'), { ...command, where: 'after', added: { role: 'head' }, act: 'sign' })).toEqual(['act_of_rules']);
  });

  it('[S-16] are removed by who added them or the office, while they have not acted', () => {
    const added = add(mid(), 'justice', 'before');
    const remove = { type: 'remove_signer', seat: added.seat('dept-b'), reason } as const;
    expect(added.refused(at('finance'), remove)).toEqual(['not_added_by_you']);
    expect(added.when(at('clerk'), remove).open()).toBe('review:justice+finance');
    expect(added.acts('dept-b').refused(at('justice'), remove)).toEqual(['not_removable']);
    expect(added.refused(at('justice'), { ...remove, seat: added.seat('finance') })).toEqual(['seat_of_rule']);
  });

  it('[S-16] of a stage ahead are named by their place', () => {
    const added = add(mid(), 'justice', 'after');
    expect(added.matter.stages.map(({ id, act, state }) => `${id} ${act} ${state}`)).toEqual([
      's1 review open',
      's4 review ahead',
      's2 sign ahead',
      's3 seal ahead',
    ]);
    const removed = added.when(at('justice'), { type: 'remove_signer', seat: 's4.p1', reason });
    expect(removed.matter.stages[1]?.state).toBe('stopped');
    expect(removed.acts('justice').acts('finance').open()).toBe('sign:head');
  });

  it('[S-16] do not come back once removed', () => {
    const added = add(mid(), 'justice', 'beside');
    const removed = added
      .when(at('justice'), { type: 'remove_signer', seat: added.seat('dept-b'), reason })
      .acts('justice')
      .acts('finance');
    const again = removed.when(at('head'), { type: 'return', seat: removed.seat('head'), to: 's1', mode: 'straight_back', reason });
    expect(again.open()).toBe('review:justice+finance');
    expect(again.matter.stages.slice(0, 1).flatMap((first) => seatsOf(first))).toHaveLength(2);
  });
});

describe('circulation and urging', () => {
  const given = (): Given => under([stage('review', ['justice']), stage('sign', ['head'])]);

  it('[S-17] never blocks, keeps receipts, and goes on after closing', () => {
    const sent = given().when(at('justice'), { type: 'circulate', to: [at('finance'), at('finance'), at('dept-b')], text: '请阅' });
    expect(sent.open()).toBe('review:justice');
    expect(sent.refused(at('justice'), { type: 'circulate', to: [at('dept-b')], text: '' })).toEqual(['already_circulated']);
    expect(sent.refused(at('head'), { type: 'confirm_read' })).toEqual(['nothing_to_read']);
    const closed = sent
      .when(at('finance'), { type: 'confirm_read', comment: '已阅' })
      .acts('justice')
      .acts('head')
      .when(at('clerk'), { type: 'reach', checkpoint: 'close' });
    expect(closed.matter.circulation.map(({ post, read_at }) => [post, read_at !== null])).toEqual([
      ['finance', true],
      ['dept-b', false],
    ]);
    const more = closed
      .when(at('justice'), { type: 'circulate', to: [at('deputy-2')], text: '' })
      .when(at('deputy-2'), { type: 'comment', text: '已知' });
    expect(more.matter.comments.map(({ on, text }) => `${on} ${text}`)).toEqual(['circulate 请阅', 'confirm_read 已阅', 'comment 已知']);
    expect(more.refused(at('seal'), { type: 'comment', text: '无关' })).toEqual(['takes_no_part']);
  });

  it('[S-18] is at most once in the interval and a set number of times, by those who wait', () => {
    const now = given();
    const urge = { type: 'urge', seat: now.seat('justice'), text: '请办' } as const;
    expect(now.refused(at('dept-b'), urge)).toEqual(['may_not_urge']);
    const once = now.when(at('dept-a-clerk'), urge);
    expect(once.refused(at('clerk'), urge)).toEqual(['urged_too_soon']);
    const twice = once.meanwhile({ now: '2025-11-21T09:00:00+08:00' }).when(at('head'), urge);
    expect(twice.meanwhile({ now: '2025-11-25T09:00:00+08:00' }).refused(at('clerk'), urge)).toEqual(['urged_enough']);
    expect(twice.matter.stages[0]?.rounds[0]?.seats[0]?.urged).toHaveLength(2);
  });
});

describe('limits', () => {
  const consult = (on_silence?: 'consent'): Given =>
    submitted(
      worldOf(
        rulebookOf([
          route('demo-1.1', [stage('consult', ['justice', 'finance']), stage('sign', ['head'])]),
          provision('demo-2.1', {
            kind: 'deadline',
            act: 'consult',
            within: { working_days: 2 },
            from: 'submit',
            ...(on_silence === undefined ? {} : { on_silence }),
          }),
        ]),
      ),
    );
  const expire = (given: Given, post: string) => ({ type: 'expire', seat: given.seat(post) }) as const;
  const late = { now: '2025-11-25T09:00:00+08:00' };

  it('[S-20] passing acts for nobody', () => {
    const given = consult();
    expect(given.refused(clock, expire(given, 'justice'))).toEqual(['not_overdue']);
    const over = given.meanwhile(late).when(clock, expire(given, 'justice'));
    expect(over.open()).toBe('consult:justice+finance');
    expect(over.matter.stages[0]?.rounds[0]?.seats[0]?.overdue).toEqual({ provision: 'demo-2.1', due: '2025-11-24', at: late.now });
    expect(over.refused(clock, expire(given, 'justice'))).toEqual(['overdue_already']);
    expect(over.refused(at('justice'), expire(given, 'justice'))).toEqual(['office_only']);
  });

  it('[S-20] is consent only where a provision says so', () => {
    const given = consult('consent').meanwhile(late);
    const deemed = given.when(clock, expire(given, 'justice'));
    expect(deemed.matter.stages[0]?.rounds[0]?.seats[0]).toMatchObject({
      state: 'acted',
      act: { verdict: 'agree', deemed: 'demo-2.1', actor: clock, on_behalf_of: 'justice' },
    });
    expect(deemed.when(clock, expire(deemed, 'finance')).open()).toBe('sign:head');
  });

  it('[S-20] does not deem what was opened after the limit', () => {
    const given = consult('consent').meanwhile(late);
    const moved = given.when(at('clerk'), { type: 'suspend', reason }).when(at('clerk'), { type: 'resume', reason });
    expect(moved.when(clock, expire(moved, 'justice')).open()).toBe('consult:finance');
  });

  it('[S-20] cannot establish a fact by silence', () => {
    const rules = rulebookOf([
      route('demo-1.1', [stage('review', ['justice'], 'all', ['result'])]),
      provision('demo-2.1', { kind: 'deadline', act: 'review', within: { working_days: 2 }, from: 'submit', on_silence: 'consent' }),
    ]);
    const given = submitted(worldOf(rules)).meanwhile(late);
    expect(given.when(clock, expire(given, 'justice')).matter.stages[0]?.rounds[0]?.seats[0]).toMatchObject({ state: 'open', act: null });
  });

  it('[S-19] stop only with a reason by the office, and nothing moves meanwhile', () => {
    const given = consult();
    expect(given.refused(at('justice'), { type: 'suspend', reason })).toEqual(['office_only']);
    expect(given.refused(at('clerk'), { type: 'suspend', reason: '' })).toEqual(['reason_missing']);
    expect(given.refused(at('clerk'), { type: 'suspend', reason, provision: 'demo-9.9' })).toEqual(['provision_unknown']);
    const stopped = given.when(at('clerk'), { type: 'suspend', reason, provision: 'demo-2.1' });
    expect(stopped.matter.pauses).toMatchObject([{ provision: 'demo-2.1', to: null }]);
    expect(stopped.refused(at('justice'), { type: 'act', seat: given.seat('justice'), verdict: 'agree', opinion: '' })).toEqual([
      'not_in_status',
    ]);
    const on = stopped.meanwhile({ now: '2025-11-27T09:00:00+08:00' }).when(at('clerk'), { type: 'resume', reason });
    expect(on.refused(clock, expire(on, 'justice'))).toEqual(['not_overdue']);
  });
});

describe('the end', () => {
  it('[S-21] hands over what hangs on a person; seats follow their posts', () => {
    const given = under([stage('review', ['justice']), stage('sign', ['head'])]).when(at('justice'), {
      type: 'circulate',
      to: [at('dept-a-clerk')],
      text: '',
    });
    const command = { type: 'hand_over', from: at('dept-a-clerk'), to: at('dept-a'), reason: '调离' } as const;
    expect(given.refused(at('justice'), command)).toEqual(['office_only']);
    expect(given.refused(at('clerk'), { ...command, from: at('finance') })).toEqual(['nothing_to_hand_over']);
    const over = given.when(at('clerk'), command);
    expect(over.matter).toMatchObject({ submitter: at('dept-a'), circulation: [{ person: 'p-dept-a', post: 'dept-a' }] });
    const successor = { person: 'p-new', post: 'justice', from: '2025-11-21' };
    const appointments = [...directory.appointments.filter(({ post }) => post !== 'justice'), successor];
    const later = over.meanwhile({ now: '2025-11-21T09:00:00+08:00', directory: { ...directory, appointments } });
    expect(
      later.when({ person: 'p-new', post: 'justice' }, { type: 'act', seat: later.seat('justice'), verdict: 'agree', opinion: '' }).open(),
    ).toBe('sign:head');
  });

  it('[S-22] terminates with authority and voids the number', () => {
    const given = under([stage('sign', ['head']), stage('seal', ['seal_custodian'])]).acts('head');
    expect(given.refused(at('seal'), { type: 'terminate', reason })).toEqual(['may_not_terminate']);
    const ended = given.when(at('director'), { type: 'terminate', reason });
    expect(ended.matter).toMatchObject({ status: 'terminated', number: { serial: 38, void: true } });
    expect(ended.matter.stages[1]?.rounds[0]?.seats[0]).toMatchObject({ state: 'stopped', ended: { code: 'terminated', reason } });
  });

  it('[S-22] is for the submitter while it is a draft', () => {
    const draft = drafted(worldOf(rulebookOf([])));
    expect(draft.refused(at('finance'), { type: 'terminate', reason })).toEqual(['may_not_terminate']);
    expect(draft.when(at('dept-a-clerk'), { type: 'terminate', reason }).matter.status).toBe('terminated');
  });
});
