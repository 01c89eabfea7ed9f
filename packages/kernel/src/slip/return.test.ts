import { describe, expect, it } from 'vitest';
import { type Given, submitted } from './given.fixture.ts';
import { at, provision, route, rulebookOf, stage, worldOf } from './office.fixture.ts';

const world = worldOf(
  rulebookOf([
    route('demo-1.1', [
      stage('review', ['office_director']),
      stage('cosign', ['justice', 'finance']),
      stage('review', ['deputy_in_charge']),
      stage('sign', ['head']),
    ]),
    provision('demo-2.1', { kind: 'check', require: 'a', at: 'close' }),
  ]),
);
const clerk = at('dept-a-clerk');
const signing = (): Given => submitted(world, { a: false }).acts('director').acts('justice').acts('finance').acts('deputy-1');
const back = (given: Given, to: string, mode: 'step_by_step' | 'straight_back', post = 'head'): Given =>
  given.when(at(post), { type: 'return', seat: given.seat(post), to, mode, reason: '再核' });
const edit = (given: Given, actor = clerk): Given =>
  given.when(actor, { type: 'edit_content', content: { ...given.matter.content, text: '改', hash: 'h2' } });

describe('return', () => {
  it('[S-8] keeps the opinions given in the stage and opens a new round at the target', () => {
    const half = submitted(world).acts('director').acts('justice');
    const returned = back(half, 's1', 'step_by_step', 'finance');
    expect(returned.open()).toBe('review:director');
    expect(returned.matter.stages[0]?.rounds).toHaveLength(2);
    expect(returned.matter.stages[1]?.rounds[0]).toMatchObject({
      outcome: 'stopped',
      seats: [{ state: 'acted' }, { state: 'stopped', ended: { code: 'returned', reason: '再核' } }],
    });
  });

  it('[S-8] names the provisions that are its reason', () => {
    const given = signing();
    const command = {
      type: 'return',
      seat: given.seat('head'),
      to: 'submitter',
      mode: 'straight_back',
      reason: '不符',
      provisions: ['demo-2.1'],
    } as const;
    expect(given.when(at('head'), command).matter.returned_for).toMatchObject([{ provision: 'demo-2.1', verdict: 'unmet' }]);
    expect(given.refused(at('head'), { ...command, provisions: ['demo-9.9'] })).toEqual(['provision_unknown']);
    expect(given.refused(at('head'), { ...command, reason: '' })).toEqual(['reason_missing']);
    expect(given.refused(at('head'), { ...command, to: 's4' })).toEqual(['not_earlier']);
  });

  it('[S-9] step by step goes through every stage again', () => {
    const again = back(signing(), 's1', 'step_by_step').acts('director');
    expect(again.open()).toBe('cosign:justice+finance');
    expect(again.acts('justice').acts('finance').open()).toBe('review:deputy-1');
  });

  it('[S-9] straight back skips the stages whose approvals stand', () => {
    expect(back(signing(), 's1', 'straight_back').acts('director').open()).toBe('sign:head');
  });

  it('[S-9] straight back goes through the stages whose approvals no longer stand', () => {
    const changed = edit(back(signing(), 's1', 'straight_back'), at('director')).acts('director');
    expect(changed.open()).toBe('cosign:justice+finance');
    expect(changed.acts('justice').acts('finance').acts('deputy-1').open()).toBe('sign:head');
  });

  it('[S-9] straight back from the submitter', () => {
    const returned = back(signing(), 'submitter', 'straight_back');
    expect(returned.matter.status).toBe('returned');
    expect(returned.when(clerk, { type: 'submit' }).open()).toBe('sign:head');
    expect(edit(returned).when(clerk, { type: 'submit' }).open()).toBe('review:director');
  });

  it('[S-9] a second return within the first leads back to both', () => {
    const twice = back(back(signing(), 's3', 'straight_back'), 's1', 'straight_back', 'deputy-1');
    expect(twice.acts('director').open()).toBe('review:deputy-1');
    expect(twice.acts('director').acts('deputy-1').open()).toBe('sign:head');
  });

  it('[S-11] asks for completion without stopping any limit, and comes straight back', () => {
    const given = signing();
    const command = { type: 'request_completion', seat: given.seat('head'), items: ['附件一', '说明'], reason: '不全' } as const;
    expect(given.refused(at('head'), { ...command, items: [] })).toEqual(['items_missing']);
    const asked = given.when(at('head'), command);
    expect(asked.matter).toMatchObject({ status: 'returned', completion: { items: ['附件一', '说明'], by: at('head') }, pauses: [] });
    const done = asked.when(clerk, { type: 'submit' });
    expect(done.open()).toBe('sign:head');
    expect(done.matter.completion).toBeNull();
    const later = asked.meanwhile({ now: '2025-12-01T09:00:00+08:00' }).when(clerk, { type: 'submit' });
    expect(later.matter.reached['submit']).toBe('2025-11-20T09:00:00+08:00');
    const anew = back(signing(), 'submitter', 'straight_back')
      .meanwhile({ now: '2025-12-01T09:00:00+08:00' })
      .when(clerk, { type: 'submit' });
    expect(anew.matter.reached['submit']).toBe('2025-12-01T09:00:00+08:00');
    expect(done.matter.comments.map(({ text }) => text)).toContain('附件一\n说明');
  });
});

describe('withdrawal', () => {
  const withdraw = (given: Given, post: string, seat: string): Given => given.when(at(post), { type: 'withdraw', seat, reason: '写错' });

  it('[S-10] takes an act back while nobody has gone on', () => {
    const given = submitted(world).acts('director');
    const withdrawn = withdraw(given, 'director', 's1.r1.1');
    expect(withdrawn.open()).toBe('review:director');
    expect(withdrawn.matter.stages[0]?.rounds[0]?.seats[0]).toMatchObject({
      state: 'stopped',
      act: { verdict: 'agree', withdrawn: { reason: '写错' } },
    });
    expect(withdrawn.matter.stages[1]).toMatchObject({ state: 'ahead', rounds: [{ outcome: 'stopped' }] });
    expect(withdrawn.acts('director').open()).toBe('cosign:justice+finance');
  });

  it('[S-10] in a parallel stage does not touch the others', () => {
    const given = submitted(world).acts('director').acts('justice').acts('finance');
    const withdrawn = withdraw(given, 'justice', 's2.r1.1');
    expect(withdrawn.open()).toBe('cosign:justice');
    expect(withdrawn.acts('justice').open()).toBe('review:deputy-1');
  });

  it('[S-10] comes too late once a decision-maker has read it or somebody has acted', () => {
    const given = submitted(world).acts('director');
    const command = { type: 'withdraw', seat: 's1.r1.1', reason: '写错' } as const;
    const read = given.when(at('justice'), { type: 'mark_seat_read', seat: given.seat('justice') });
    expect(read.refused(at('director'), command)).toEqual(['read_since']);
    expect(given.acts('justice').refused(at('director'), command)).toEqual(['acted_since']);
    expect(given.refused(at('justice'), command)).toEqual(['not_your_act']);
  });

  it('[S-10] is not kept from by a clerk who has read it', () => {
    const given = submitted(worldOf(rulebookOf([route('demo-1.1', [stage('sign', ['head']), stage('seal', ['seal_custodian'])])]))).acts(
      'head',
    );
    const read = given.when(at('seal'), { type: 'mark_seat_read', seat: given.seat('seal') });
    const withdrawn = withdraw(read, 'head', 's1.r1.1');
    expect(withdrawn.open()).toBe('sign:head');
    expect(withdrawn.meanwhile({ serials: { 'demo/2025': 39 } }).acts('head').matter.number?.text).toBe('演政发〔2025〕38号');
  });

  it('[S-10] takes its facts and its units back too', () => {
    const rules = rulebookOf([route('demo-1.1', [stage('propose', ['office'], 'all', ['b']), stage('handle', ['lead_department'])])]);
    const given = submitted(worldOf(rules));
    const proposal = {
      facts: { b: true },
      units_for: { lead_department: ['dept-b'] },
      add_stages: ['finance', 'justice'].map((role) => ({ act: 'consult', join: 'all', seats: [{ role }], reason: '涉及资金' }) as const),
    };
    const proposed = given.acts('clerk', 'done', proposal);
    expect(proposed.open()).toBe('consult:finance');
    const withdrawn = withdraw(proposed, 'clerk', given.seat('clerk'));
    expect(withdrawn.matter.facts['b']).toBeUndefined();
    expect(withdrawn.matter.units_for['lead_department']).toEqual([]);
    expect(withdrawn.matter.stages.map(({ act, state }) => `${act} ${state}`)).toEqual([
      'propose open',
      'consult stopped',
      'consult stopped',
      'handle ahead',
    ]);
    expect(withdrawn.acts('clerk', 'done', { ...proposal, add_stages: [] }).open()).toBe('handle:dept-b');
  });

  it('[S-10] leaves a fact that somebody has stated since', () => {
    const given = submitted(worldOf(rulebookOf([route('demo-1.1', [stage('propose', ['office']), stage('handle', ['drafter'])])])));
    const proposed = given.acts('clerk', 'done', { facts: { b: true } }).meanwhile({ now: '2025-11-20T10:00:00+08:00' });
    const stated = proposed.when(at('clerk-2'), { type: 'state_facts', facts: { b: false } });
    expect(withdraw(stated, 'clerk', given.seat('clerk')).matter.facts['b']?.value).toBe(false);
    expect(withdraw(proposed, 'clerk', given.seat('clerk')).matter.facts['b']).toBeUndefined();
  });

  it('[S-10] of the submission is free until the first act', () => {
    const given = submitted(world);
    const command = { type: 'withdraw', seat: 'submission', reason: '再改' } as const;
    const withdrawn = given.when(clerk, command);
    expect(withdrawn.matter).toMatchObject({ status: 'draft', reached: {} });
    expect(withdrawn.when(clerk, { type: 'submit' }).open()).toBe('review:director');
    expect(given.acts('director').refused(clerk, command)).toEqual(['acted_since']);
  });
});
