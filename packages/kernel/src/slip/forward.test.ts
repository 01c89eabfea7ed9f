import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import { drafted, submitted } from './given.fixture.ts';
import { at, route, rulebookOf, stage, worldOf } from './office.fixture.ts';

const simple = worldOf(
  rulebookOf([route('demo-1.1', [stage('review', ['office_director']), stage('review', ['deputy_in_charge']), stage('sign', ['head'])])]),
);

describe('forward', () => {
  it('[S-1] computes the slip with the submission and opens its first stage', () => {
    const { matter, open } = submitted(simple);
    expect(matter.stages.map(({ act, state }) => `${act} ${state}`)).toEqual(['review open', 'review ahead', 'sign ahead']);
    expect(open()).toBe('review:director');
  });

  it('[S-3] [S-7] goes from stage to stage to number and closing', () => {
    const signed = submitted(simple).acts('director').acts('deputy-1').acts('head');
    expect(signed.open()).toBe('');
    expect(signed.matter.number).toMatchObject({ text: '演政发〔2025〕38号', void: false });
    const closed = signed.when(at('clerk'), { type: 'reach', checkpoint: 'close', note: '办结' });
    expect(closed.matter.status).toBe('closed');
    expect(closed.matter.closed?.archive).toEqual([{ item: 'paper', name: '关于样例的请示', hash: 'h1' }]);
  });

  it('counts the numbers of a yearless series over the years, and writes them as orders do', () => {
    const series = [{ id: 'order', mark: '演示县人民政府令', matter: 'sample' as const, yearless: true as const }];
    const world = worldOf(rulebookOf([route('demo-1.1', [stage('sign', ['head'])])], { series }), { serials: { 'order/0': 3 } });
    expect(submitted(world).acts('head').matter.number).toMatchObject({ series: 'order', year: 0, serial: 3, text: '第3号' });
  });

  it('[S-3] lets each seat of one stage establish what is its own', () => {
    const reviews = {
      ...stage('review', ['justice', 'finance'], 'all', ['result', 'c']),
      established_by: { justice: ['result'], finance: ['c'] },
    };
    const [review] = submitted(worldOf(rulebookOf([route('demo-1.1', [reviews, stage('sign', ['head'])])]))).matter.stages;
    expect(review?.rounds[0]?.seats.map(({ role, establishes }) => [role, establishes])).toEqual([
      ['justice', ['result']],
      ['finance', ['c']],
    ]);
  });

  it('[S-7] takes the last approval for the signature where the rules know no signing', () => {
    const approved = worldOf(rulebookOf([route('demo-1.1', [stage('review', ['office_director']), stage('approve', ['head'])])]));
    const before = submitted(approved).acts('director');
    expect(before.matter).toMatchObject({ number: null, reached: { submit: expect.any(String) } });
    const after = before.acts('head');
    expect(after.matter.number?.text).toBe('演政发〔2025〕38号');
    expect(after.matter.reached.sign).toBe(approved.now);
    const back = after.when(at('head'), { type: 'withdraw', seat: after.matter.stages[1]?.rounds[0]?.seats[0]?.id ?? '', reason: '有误' });
    expect(back.matter.reached.sign).toBeUndefined();
  });

  it('[S-7] lets the office record what no stage of the slip does', () => {
    const empty = submitted(worldOf(rulebookOf([])));
    const clerk = at('clerk');
    const reached = ['assign', 'sign', 'issue'].reduce(
      (given, checkpoint) => given.when(clerk, { type: 'reach', checkpoint: checkpoint as 'assign' }),
      empty,
    );
    expect(Object.keys(reached.matter.reached)).toEqual(['submit', 'assign', 'sign', 'issue']);
    expect(reached.when(clerk, { type: 'reach', checkpoint: 'close' }).matter.status).toBe('closed');
  });

  it('[S-7] does not close before every stage is done', () => {
    expect(submitted(simple).refused(at('clerk'), { type: 'reach', checkpoint: 'close' })).toEqual(['approvals_missing']);
  });

  it('refuses who does not hold the desk or the seat', () => {
    const given = submitted(simple);
    const command = { type: 'act', seat: given.seat('director'), verdict: 'agree', opinion: '' } as const;
    expect(given.refused(at('deputy-1'), command)).toEqual(['not_your_seat']);
    expect(given.refused({ person: 'p-head', post: 'director' }, command)).toEqual(['not_at_desk']);
  });

  it('[I-12] names the provision that gives the seat to another post', () => {
    const { world, matter, seat } = submitted(simple);
    const answer = decide(world, matter, { type: 'act', seat: seat('director'), verdict: 'agree', opinion: '' }, at('deputy-1'));
    expect(answer.findings).toMatchObject([{ code: 'not_your_seat', provision: 'demo-1.1' }]);
  });

  it('needs a title', () => {
    const empty = drafted(simple).when(at('dept-a-clerk'), {
      type: 'edit_content',
      content: { title: ' ', text: '', attachments: [], hash: 'h0' },
    });
    expect(empty.refused(at('dept-a-clerk'), { type: 'submit' })).toEqual(['title_missing']);
  });
});
