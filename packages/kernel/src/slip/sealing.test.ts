import { describe, expect, it } from 'vitest';
import type { Directory, LinkedPaper, World } from '../office/index.ts';
import { available } from './available.ts';
import { type Given, submitted } from './given.fixture.ts';
import { invariants } from './invariants/index.ts';
import { at, directory, provision, route, rulebookOf, stage, worldOf } from './office.fixture.ts';

/** Reviewed by the office, signed by the head, approved by the director where it leaves the office, sealed by the custodian. */
const rules = rulebookOf([
  route('demo-1.1', [stage('review', ['office_director']), stage('sign', ['head'])], { when: 'not(c)' }),
  route('demo-2.1', [stage('approve', ['office_director'], 'all', ['offsite_approved'])], { when: 'offsite', after: ['demo-1.1'] }),
  route('demo-3.1', [stage('seal', ['seal_custodian'])], { after: ['demo-1.1', 'demo-2.1'] }),
  provision('demo-4.1', { kind: 'check', when: 'offsite', require: 'offsite_approved', at: 'close', otherwise: 'refuse' }),
  provision('demo-5.1', {
    kind: 'power',
    holder: ['seal_custodian'],
    power: { zh: '保管印章', en: 'keeps the seal' },
    reserves: ['seal'],
    entrust: 'never',
  }),
]);

const facts = { seal: 'government', offsite: false, c: false };
const use = { type: 'use_seal', seal: 'gov-seal', file: 'h1', copies: 4 } as const;

const approved = (more: Partial<World> = {}, given: Readonly<Record<string, unknown>> = facts): Given =>
  submitted(worldOf(rules, more), given).acts('director').acts('head');

const holds = ({ world, history, matter }: Given): void => expect(invariants(world, history, matter)).toEqual([]);

const organisation = (more: Partial<Directory>): Partial<World> => ({ directory: { ...directory, ...more } });

describe('using a seal', () => {
  it('[I-6] is done by the custodian on the file that was approved, and stays with the matter', () => {
    const used = approved().when(at('seal'), { ...use, note: '一式四份' });
    const by = { at: used.world.now, actor: at('seal') };
    const file = { hash: 'h1', name: '关于样例的请示', matter: null };
    expect(used.matter.seal_uses).toEqual([
      { seal: 'gov-seal', seal_name: '政府印章', file, copies: 4, offsite: false, note: '一式四份', ...by },
    ]);
    holds(used);
    holds(used.acts('seal', 'done'));
  });

  it('[I-6] waits for every approval, and names the provision of the one that is missing', () => {
    const given = submitted(worldOf(rules), facts).acts('director');
    expect(given.refused(at('seal'), use)).toEqual(['seal_over_missing']);
    const [entry] = available(given.world, given.matter, at('seal')).filter(({ command }) => command === 'use_seal');
    expect(entry).toMatchObject({ may: false, because: [{ code: 'seal_over_missing', provision: 'demo-1.1' }] });
  });

  it('[S-12] is refused when facts on which it was approved changed since', () => {
    const given = approved();
    const again = given.when(at('clerk'), { type: 'state_facts', facts: { offsite: true }, confirm_recompute: true });
    expect(again.refused(at('seal'), use)).toEqual(['seal_over_missing']);
  });

  it('[S-12] is refused when another organ was named after the approval, though no rule asks which', () => {
    const later = approved().meanwhile({ now: '2025-11-20T10:00:00+08:00' });
    const renamed = later.when(at('clerk'), { type: 'state_facts', facts: { seal: 'office' }, confirm_recompute: true });
    expect(renamed.refused(at('seal'), { ...use, seal: 'office-seal' })).toEqual(['seal_over_changed']);
  });

  it('[S-12] is refused for another file than the one approved', () => {
    expect(approved().refused(at('seal'), { ...use, file: 'h2' })).toEqual(['file_not_approved']);
  });

  it.each(['clerk', 'director', 'head'])(
    '[I-7] is refused to %s, who does not keep the seal, by the provision that reserves it',
    (post) => {
      const given = approved();
      expect(given.refused(at(post), use)).toEqual(['seal_not_kept_by_you']);
      const [entry] = available(given.world, given.matter, at(post)).filter(({ command }) => command === 'use_seal');
      expect(entry?.because[0]?.provision).toBe('demo-5.1');
    },
  );

  it('[S-14] is not opened to a delegate, but to a stand-in who was recorded, for the days recorded', () => {
    const delegation = { id: 'd', post: 'seal', to: 'p-clerk-2', from: '2025-11-01', to_day: '2025-12-31', reason: '休假' };
    const delegated = approved(organisation({ delegations: [delegation] }));
    expect(delegated.refused(at('clerk-2'), use)).toEqual(['seal_not_kept_by_you']);
    const seals = (directory.seals ?? []).map((seal) => ({
      ...seal,
      stand_ins: [{ post: 'clerk-2', from: '2025-11-19', to: '2025-11-20', reason: '休假' }],
    }));
    const recorded = approved(organisation({ seals }));
    holds(recorded.when(at('clerk-2'), use));
    expect(recorded.meanwhile({ now: '2025-11-21T09:00:00+08:00' }).refused(at('clerk-2'), use)).toEqual(['seal_not_kept_by_you']);
  });

  it('[I-7] is refused for a seal out of use, of another organ, unknown, and while nobody said whose seal it is', () => {
    const given = approved();
    expect(given.refused(at('seal'), { ...use, seal: 'old-seal' })).toEqual(['seal_out_of_use']);
    expect(given.refused(at('seal'), { ...use, seal: 'office-seal' })).toEqual(['seal_of_other_organ']);
    expect(given.refused(at('seal'), { ...use, seal: 'none' })).toEqual(['seal_unknown']);
    expect(approved({}, { offsite: false, c: false }).refused(at('seal'), use)).toEqual(['seal_organ_unknown']);
  });

  it('[I-6] outside the office needs that very approval', () => {
    expect(approved().refused(at('seal'), { ...use, offsite: true })).toEqual(['offsite_not_approved']);
    const asked = approved({}, { ...facts, offsite: true });
    expect(asked.refused(at('seal'), { ...use, offsite: true })).toEqual(['seal_over_missing']);
    const denied = asked.acts('director', 'agree', { facts: { offsite_approved: false } });
    expect(denied.refused(at('seal'), { ...use, offsite: true })).toEqual(['demo-4.1']);
    const granted = asked.acts('director', 'agree', { facts: { offsite_approved: true } });
    holds(granted.when(at('seal'), { ...use, offsite: true }));
  });

  it('says how many copies', () => {
    for (const copies of [0, -1, 1.5]) expect(approved().refused(at('seal'), { ...use, copies })).toEqual(['copies_missing']);
  });

  it('[I-8] is recorded before the custodian reports the stage as done', () => {
    const given = approved();
    const done = { type: 'act', seat: given.seat('seal'), verdict: 'done', opinion: '' } as const;
    expect(given.refused(at('seal'), done)).toEqual(['seal_not_used']);
    const sealed = given.when(at('seal'), use).when(at('seal'), done);
    expect(sealed.open()).toBe('');
    expect(sealed.refused(at('seal'), use)).toEqual(['seal_stage_done']);
  });

  it('[S-8] of an earlier round does not count for a later one', () => {
    const used = approved().when(at('seal'), use);
    const back = used.when(at('seal'), { type: 'return', seat: used.seat('seal'), to: 's2', mode: 'step_by_step', reason: '份数有误' });
    const again = back.meanwhile({ now: '2025-11-21T09:00:00+08:00' }).acts('head');
    expect(again.refused(at('seal'), { type: 'act', seat: again.seat('seal'), verdict: 'done', opinion: '' })).toEqual(['seal_not_used']);
    expect(again.matter.seal_uses).toHaveLength(1);
    holds(again);
  });
});

describe('a paper linked to an application', () => {
  const linked = (state: LinkedPaper['state'], seals: LinkedPaper['seals'] = ['gov-seal']): Given => {
    const papers = { p: { title: '关于演示的通知', number: '演政发〔2025〕1号', hash: 'hp', state, seals } };
    const given = submitted(worldOf(rules, { papers }), { ...facts, c: true });
    return given.when(at('clerk'), { type: 'link', matter: 'p', as: '待用印公文' });
  };

  it('[I-6] is sealed on its own signature, bound to what was signed', () => {
    const used = linked('signed').when(at('seal'), { ...use, file: 'hp' });
    expect(used.matter.seal_uses?.[0]?.file).toEqual({ hash: 'hp', name: '演政发〔2025〕1号', matter: 'p' });
    holds(used);
  });

  it.each([
    ['unsigned', 'paper_not_signed'],
    ['changed', 'seal_over_changed'],
    ['void', 'paper_number_void'],
  ] as const)('[S-12] is refused when it is %s', (state, code) => {
    expect(linked(state).refused(at('seal'), { ...use, file: 'hp' })).toEqual([code]);
  });

  it('[I-6] carries no seal but that of the organ that issues it', () => {
    expect(linked('signed', ['office-seal']).refused(at('seal'), { ...use, file: 'hp' })).toEqual(['seal_of_other_organ']);
    expect(linked('signed', []).refused(at('seal'), { ...use, file: 'hp' })).toEqual(['seal_of_other_organ']);
  });

  it('[I-6] does not let out the text of the application, which nobody approved', () => {
    expect(linked('signed').refused(at('seal'), use)).toEqual(['file_not_approved']);
  });
});

describe('void numbers', () => {
  it('[S-22] stay with the matter: who made it void, when and why', () => {
    const signed = submitted(worldOf(rulebookOf([route('demo-1.1', [stage('sign', ['head']), stage('seal', ['seal_custodian'])])]))).acts(
      'head',
    );
    const ended = signed.when(at('director'), { type: 'terminate', reason: '内容重复' });
    const number = { series: 'demo', year: 2025, serial: 38, text: '演政发〔2025〕38号' };
    expect(ended.matter.void_numbers).toEqual([
      { ...number, at: ended.world.now, actor: at('director'), cause: 'terminated', reason: '内容重复' },
    ]);
    holds(ended);
  });
});
