import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import { findSeat } from './find.ts';
import { type Given, submitted } from './given.fixture.ts';
import { invariants } from './invariants/index.ts';
import { numberNeeded } from './number.ts';
import { at, route, rulebookOf, stage, worldOf } from './office.fixture.ts';
import { changedSince } from './standing.ts';

const rules = [
  route('demo-1.1', [stage('review', ['office_director']), stage('sign', ['head'])]),
  route('demo-2.1', [stage('review', ['justice']), stage('review', ['deputy_in_charge']), stage('sign', ['head'])], {
    when: 'a',
    after: ['demo-1.1'],
  }),
  route('demo-3.1', [stage('cosign', ['finance']), stage('review', ['office_director'])], { when: 'b' }),
];
const world = worldOf(rulebookOf(rules));
const start = (facts = { a: false, b: false }): Given => submitted(world, facts);
const course = ({ matter }: Given): string =>
  matter.stages.map(({ act, planned, state }) => `${act} ${planned.map(({ role }) => role).join('+')} ${state}`).join(', ');
const state = (given: Given, facts: object, confirm_recompute = true): Given =>
  given.when(at('clerk'), { type: 'state_facts', facts: { ...facts }, confirm_recompute });

describe('recomputing', () => {
  it('[S-6] shows the difference before it takes effect', () => {
    const given = start();
    const command = { type: 'state_facts', facts: { a: true } } as const;
    const decision = decide(given.world, given.matter, command, at('clerk'));
    expect(decision).toMatchObject({
      outcome: 'refused',
      findings: [{ code: 'course_changes', detail: { added: 'review:justice review:deputy_in_charge', dropped: '', again: '' } }],
    });
    expect(course(state(given, { a: true }))).toBe(
      'review office_director open, review justice ahead, review deputy_in_charge ahead, sign head ahead',
    );
  });

  it('[S-6] leaves what is done and drops what is no longer asked for', () => {
    const done = start({ a: true, b: false }).acts('director').acts('justice');
    expect(course(state(done, { a: false }))).toBe(
      'review office_director done, review justice done, review deputy_in_charge open, sign head ahead',
    );
    const back = state(start({ a: true, b: false }).acts('director'), { a: false });
    expect(course(back)).toBe('review office_director done, review justice open, sign head ahead');
  });

  it('[S-6] keeps what was added by hand where it was', () => {
    const given = start();
    const added = given.when(at('director'), {
      type: 'add_signer',
      seat: given.seat('director'),
      where: 'after',
      added: { role: 'finance' },
      act: 'consult',
      reason: '涉及资金',
    });
    const changed = state(added, { a: true });
    expect(course(changed)).toBe(
      'review office_director open, consult finance ahead, review justice ahead, review deputy_in_charge ahead, sign head ahead',
    );
  });

  it('[I-5] asks again what comes after a stage that was added before it', () => {
    const given = start().acts('director');
    expect(given.open()).toBe('sign:head');
    const changed = state(given, { b: true });
    expect(changed.open()).toBe('cosign:finance');
    expect(course(changed)).toBe('cosign finance open, review office_director ahead, sign head ahead');
    expect(changed.acts('finance').acts('director').open()).toBe('sign:head');
    expect(invariants(changed.world, changed.history, changed.matter)).toEqual([]);
  });

  it('[S-6] marks a stage with a history that is no longer asked for, instead of losing it', () => {
    const given = start({ a: true, b: false }).acts('director').acts('justice');
    const returned = given.when(at('deputy-1'), {
      type: 'return',
      seat: given.seat('deputy-1'),
      to: 's1',
      mode: 'step_by_step',
      reason: '再核',
    });
    const changed = state(returned, { a: false });
    expect(course(changed)).toBe('review office_director open, review justice stopped, review deputy_in_charge stopped, sign head ahead');
    expect(course(state(changed, { a: true }))).toBe(
      'review office_director open, review justice ahead, review deputy_in_charge ahead, sign head ahead',
    );
  });
});

describe('standing approvals', () => {
  const hash = (given: Given, post: string, value: string): Given =>
    given.when(at(post), { type: 'edit_content', content: { ...given.matter.content, text: value, hash: value } });

  it('[S-12] go stale with the text, and are asked again before the signature', () => {
    const given = hash(start({ a: true, b: false }).acts('director').acts('justice'), 'deputy-1', 'h2').acts('deputy-1');
    expect(given.open()).toBe('review:director');
    const again = given.acts('director').acts('justice');
    expect(again.open()).toBe('sign:head');
    expect(again.acts('head').matter.number?.serial).toBe(38);
  });

  it('[S-12] go stale with a deciding fact, also under a signature that is waiting', () => {
    const signing = start({ a: true, b: false }).acts('director').acts('justice').acts('deputy-1');
    expect(signing.refused(at('clerk'), { type: 'state_facts', facts: { a: false } })).toEqual(['course_changes']);
    const changed = state(signing, { a: false });
    expect(changed.open()).toBe('review:justice');
  });

  it('[S-12] do not go stale with other facts', () => {
    expect(state(start({ a: true, b: false }).acts('director').acts('justice').acts('deputy-1'), { c: true }, false).open()).toBe(
      'sign:head',
    );
  });

  it('[S-12] says exactly what changed', () => {
    const given = hash(start({ a: true, b: false }).acts('director').acts('justice'), 'deputy-1', 'h2');
    const changed = state(given, { a: false });
    const act = findSeat(changed.matter, 's2.r1.1')?.seat.act;
    expect(act === null || act === undefined ? null : changedSince(changed.matter, act.basis)).toEqual({
      content: true,
      facts: [{ name: 'a', was: true, now: false }],
    });
  });

  it('[S-12] lets nobody change the text who only signs, nor once it is signed', () => {
    const signing = start().acts('director');
    const edit = { type: 'edit_content', content: { ...signing.matter.content, hash: 'h3' } } as const;
    expect(signing.refused(at('head'), edit)).toEqual(['content_in_hand']);
    expect(signing.acts('head').refused(at('clerk'), edit)).toEqual(['content_signed']);
  });

  it('[I-6] keeps what was issued on its ground', () => {
    const issued = start({ a: true, b: false })
      .acts('director')
      .acts('justice')
      .acts('deputy-1')
      .acts('head')
      .when(at('clerk'), { type: 'reach', checkpoint: 'issue' });
    expect(issued.refused(at('clerk'), { type: 'state_facts', facts: { a: false }, confirm_recompute: true })).toEqual(['already_issued']);
  });
});

describe('what an approval rests on', () => {
  it('[S-12] is not what a later stage is there to establish', () => {
    const establishing = worldOf(
      rulebookOf([
        route('demo-1.1', [stage('review', ['office_director']), stage('review', ['justice'], 'all', ['c']), stage('sign', ['head'])]),
        route('demo-2.1', [stage('sign', ['office_director'])], { when: 'b and c', exception_of: ['demo-1.1'] }),
      ]),
    );
    const given = submitted(establishing, { b: false })
      .acts('director')
      .acts('justice', 'agree', { facts: { c: true } });
    expect(given.open()).toBe('sign:head');
  });

  it('[S-12] may not be changed by the signature itself', () => {
    const given = start({ a: true, b: false }).acts('director').acts('justice').acts('deputy-1');
    const act = {
      type: 'act',
      seat: given.seat('head'),
      verdict: 'agree',
      opinion: '',
      facts: { a: false },
      confirm_recompute: true,
    } as const;
    expect(given.refused(at('head'), act)).toEqual(['signs_over_stale']);
  });

  it('[S-15] never lets what was added by hand slip behind the final signature', () => {
    const turned = worldOf(
      rulebookOf([
        route('demo-1.1', [stage('review', ['office_director']), stage('sign', ['head'])], { when: 'not(b)' }),
        route('demo-2.1', [stage('sign', ['head']), stage('review', ['office_director'])], { when: 'b' }),
      ]),
    );
    const given = submitted(turned, { b: false });
    const added = given.when(at('director'), {
      type: 'add_signer',
      seat: given.seat('director'),
      where: 'after',
      added: { role: 'finance' },
      reason: '涉及资金',
    });
    expect(course(state(added, { b: true }))).toBe('sign head open, review office_director ahead, review finance stopped');
  });
});

describe('the number', () => {
  const later = route('demo-2.1', [stage('consult', ['finance']), stage('sign', ['deputy'])], { when: 'b', after: ['demo-1.1'] });
  const twice = worldOf(rulebookOf([route('demo-1.1', [stage('sign', ['head'])]), later]));
  const close = { type: 'reach', checkpoint: 'close' } as const;

  it('[S-7] is taken with the final signature', () => {
    const given = submitted(twice, { b: true }).acts('head').acts('finance');
    expect(given.matter.number).toBeNull();
    const act = { type: 'act', seat: given.seat('deputy-1'), verdict: 'agree', opinion: '' } as const;
    expect(numberNeeded(given.world, given.matter, act)).toBe('demo/2025');
    expect(given.meanwhile({ serials: {} }).refused(at('deputy-1'), act)).toEqual(['serial_not_locked']);
    expect(given.acts('deputy-1').matter.number).toEqual({
      series: 'demo',
      year: 2025,
      serial: 38,
      text: '演政发〔2025〕38号',
      void: false,
    });
    expect(numberNeeded(given.world, given.matter, { type: 'comment', text: '' })).toBeNull();
  });

  it('[S-7] is taken before the closing where a later signature fell away', () => {
    const given = state(submitted(twice, { b: true }).acts('head'), { b: false }).acts('finance', 'noted');
    expect(given.open()).toBe('');
    expect(given.matter.number).toBeNull();
    expect(numberNeeded(given.world, given.matter, close)).toBe('demo/2025');
    expect(given.when(at('clerk'), close).matter.number?.serial).toBe(38);
  });
});

describe('a new edition', () => {
  const next = worldOf(
    rulebookOf(
      [route('demo-1.1', [stage('review', ['office_director']), stage('approve', ['deputy_in_charge']), stage('sign', ['head'])])],
      { edition: 'demo/2026-01-01' },
    ),
  );

  it('[I-12] is adopted before anything else follows the rules', () => {
    const given = start().acts('director').meanwhile({ rulebook: next.rulebook });
    const act = { type: 'act', seat: given.seat('head'), verdict: 'agree', opinion: '' } as const;
    expect(given.refused(at('head'), act)).toEqual(['edition_differs']);
    const adopted = given.when(at('clerk'), { type: 'adopt_edition', reason: '新规则施行' });
    expect(course(adopted)).toBe('review office_director done, approve deputy_in_charge open, sign head ahead');
    expect(adopted.matter.edition).toBe('demo/2026-01-01');
  });

  it('[I-12] does not touch a matter that ends as it began', () => {
    const asBegun = rulebookOf(rules, { edition: 'demo/2026-01-01', transition: 'as_begun' });
    const given = start();
    const later = given.meanwhile({ rulebook: asBegun });
    expect(later.refused(at('clerk'), { type: 'adopt_edition', reason: '新规则施行' })).toEqual(['edition_as_begun']);
    const returned = given.when(at('director'), {
      type: 'return',
      seat: given.seat('director'),
      to: 'submitter',
      mode: 'straight_back',
      reason: '不全',
    });
    expect(returned.meanwhile({ rulebook: asBegun }).refused(at('dept-a-clerk'), { type: 'submit' })).toEqual(['edition_differs']);
  });
});
