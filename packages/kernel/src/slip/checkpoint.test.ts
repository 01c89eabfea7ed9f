import { describe, expect, it } from 'vitest';
import { drafted, submitted } from './given.fixture.ts';
import { at, provision, route, rulebookOf, stage, worldOf } from './office.fixture.ts';

const clerk = at('dept-a-clerk');
const sign = route('demo-1.1', [stage('sign', ['head'])]);
const check = (id: string, body: object, force: 'must' | 'should' = 'must') => provision(id, { kind: 'check', ...body }, { force });
const under = (...provisions: readonly ReturnType<typeof provision>[]) => drafted(worldOf(rulebookOf(provisions)));

describe('submission', () => {
  it('[S-1] is prevented by what is unmet', () => {
    const given = under(sign, check('demo-2.1', { at: 'submit', require: 'a' })).when(clerk, { type: 'state_facts', facts: { a: false } });
    expect(given.refused(clerk, { type: 'submit' })).toEqual(['demo-2.1']);
  });

  it('[S-1] asks for facts that are unknown, all at once', () => {
    const given = under(
      sign,
      check('demo-2.1', { at: 'submit', require: 'a' }),
      check('demo-2.2', { at: 'submit', when: 'b', require: 'c' }),
    );
    expect(given.refused(clerk, { type: 'submit' })).toEqual(['demo-2.1', 'demo-2.2']);
  });

  it('[S-1] wants a reason for going on over a warning, and keeps it', () => {
    const given = under(sign, check('demo-2.1', { at: 'submit', require: 'a' }, 'should')).when(clerk, {
      type: 'state_facts',
      facts: { a: false },
    });
    expect(given.refused(clerk, { type: 'submit' })).toEqual(['demo-2.1']);
    expect(given.refused(clerk, { type: 'submit', reasons: { 'demo-2.1': ' ' } })).toEqual(['demo-2.1']);
    const { matter } = given.when(clerk, { type: 'submit', reasons: { 'demo-2.1': '确有需要' } });
    expect(matter.reasons).toMatchObject([{ provision: 'demo-2.1', reason: '确有需要', actor: clerk }]);
  });

  it('[S-1] leaves what is due later to its checkpoint', () => {
    const given = under(sign, check('demo-2.1', { at: 'sign', require: 'a' })).when(clerk, { type: 'submit' });
    const act = { type: 'act', seat: given.seat('head'), verdict: 'agree', opinion: '' } as const;
    expect(given.refused(at('head'), act)).toEqual(['demo-2.1']);
    const stated = given.when(at('head'), { type: 'state_facts', facts: { a: true } });
    expect(stated.when(at('head'), act).matter.number?.serial).toBe(38);
  });

  it('[S-1] waits for a judgement that the rules leave to a person', () => {
    const given = under(sign, check('demo-2.1', { at: 'submit', judge: { zh: '是否必要', en: 'needed?' } }));
    expect(given.refused(clerk, { type: 'submit' })).toEqual(['demo-2.1']);
    const judged = given.when(clerk, { type: 'judge', provision: 'demo-2.1', holds: true, note: '确有必要' });
    expect(judged.when(clerk, { type: 'submit' }).open()).toBe('sign:head');
    const denied = given.when(clerk, { type: 'judge', provision: 'demo-2.1', holds: false, note: '无必要' });
    expect(denied.refused(clerk, { type: 'submit' })).toEqual(['demo-2.1']);
  });

  it('[S-1] leaves facts to who has it in hand, and results to their stage', () => {
    const given = under(route('demo-1.1', [stage('review', ['justice'], 'all', ['result']), stage('sign', ['head'])]));
    expect(given.refused(clerk, { type: 'state_facts', facts: { result: 'passed' } })).toEqual(['fact_of_stage']);
    expect(given.refused(clerk, { type: 'state_facts', facts: { result: 'maybe', wrong: 1 } })).toEqual([
      'fact_of_stage',
      'fact_refused',
      'fact_refused',
    ]);
    expect(given.refused(clerk, { type: 'judge', provision: 'demo-1.1', holds: true, note: '是' })).toEqual(['nothing_to_judge']);
    const running = given.when(clerk, { type: 'submit' });
    expect(running.refused(at('dept-b'), { type: 'state_facts', facts: { a: true } })).toEqual(['takes_no_part']);
    const act = { type: 'act', seat: running.seat('justice'), verdict: 'agree', opinion: '', facts: { result: 'passed' } } as const;
    expect(running.refused(at('justice'), { ...act, units_for: { lead_department: ['dept-b'] } })).toEqual(['proposal_only']);
    expect(running.when(at('justice'), act).matter.facts['result']).toMatchObject({ value: 'passed', by: at('justice') });
  });

  it('[S-6] lets the submitter add and correct while it runs, but not what others said', () => {
    const running = under(sign)
      .when(clerk, { type: 'state_facts', facts: { a: true } })
      .when(clerk, { type: 'submit' })
      .when(at('clerk'), { type: 'state_facts', facts: { b: true } });
    const added = running.when(clerk, { type: 'state_facts', facts: { a: false, c: true } });
    expect(added.matter.facts).toMatchObject({ a: { value: false }, b: { value: true }, c: { value: true, by: clerk } });
    expect(running.refused(clerk, { type: 'state_facts', facts: { b: false } })).toEqual(['fact_of_other']);
    expect(running.refused(clerk, { type: 'state_facts', facts: {}, taken_back: ['b'] })).toEqual(['fact_of_other']);
  });

  it('[S-6] takes a fact back, so that it is unknown again', () => {
    const running = under(sign)
      .when(clerk, { type: 'state_facts', facts: { a: true } })
      .when(clerk, { type: 'submit' });
    const back = running.when(at('clerk'), { type: 'state_facts', facts: { b: true }, taken_back: ['a'] });
    expect(Object.keys(back.matter.facts)).toEqual(['b']);
    expect(running.refused(at('clerk'), { type: 'state_facts', facts: {}, taken_back: ['c'] })).toEqual(['fact_not_stated']);
    expect(running.refused(at('clerk'), { type: 'state_facts', facts: { a: false }, taken_back: ['a'] })).toEqual(['fact_not_stated']);
  });

  it('[S-1] lets nobody judge the own submission, and asks the office before its proposal goes on', () => {
    const course = route('demo-1.1', [stage('propose', ['office']), stage('handle', ['department_head']), stage('sign', ['head'])]);
    const judge = { at: 'assign', judge: { zh: '是否必要', en: 'needed?' } };
    const given = under(course, check('demo-2.1', judge));
    const judgement = { type: 'judge', provision: 'demo-2.1', holds: true, note: '确有必要' } as const;
    expect(given.refused(clerk, judgement)).toEqual(['not_your_judgement']);
    const running = given.when(clerk, { type: 'submit' });
    expect(running.refused(clerk, judgement)).toEqual(['not_your_judgement']);
    const propose = { type: 'act', seat: running.seat('clerk'), verdict: 'done', opinion: '拟办' } as const;
    expect(running.refused(at('clerk'), propose)).toEqual(['demo-2.1']);
    expect(running.when(at('clerk'), judgement).when(at('clerk'), propose).open()).toMatch(/^handle:/);
  });

  it('[S-1] leaves a judgement to the roles that the provision names', () => {
    const judge = { at: 'sign', judge: { zh: '是否必要', en: 'needed?' }, judged_by: ['deputy_in_charge'] };
    const running = under(sign, check('demo-2.1', judge)).when(clerk, { type: 'submit' });
    const judgement = { type: 'judge', provision: 'demo-2.1', holds: true, note: '确有必要' } as const;
    expect(running.refused(at('clerk'), judgement)).toEqual(['not_your_judgement']);
    expect(running.when(at('deputy-1'), judgement).matter.judgements['demo-2.1']).toMatchObject({ holds: true });
  });

  it('[S-1] asks for a fact that decides on the course, unless a stage is there to establish it', () => {
    const open = under(sign, route('demo-3.1', [stage('review', ['justice'])], { when: 'a', after: [] }));
    expect(open.refused(clerk, { type: 'submit' })).toEqual(['demo-3.1']);
    const established = under(
      route('demo-1.1', [stage('propose', ['office'], 'all', ['a']), stage('sign', ['head'])]),
      route('demo-3.1', [stage('review', ['justice']), stage('sign', ['head'])], { when: 'a' }),
    ).when(clerk, { type: 'submit' });
    expect(established.matter.stages.map(({ act }) => act)).toEqual(['propose', 'sign']);
    const seat = established.seat('clerk');
    const proposal = { type: 'act', seat, verdict: 'done', opinion: '拟请司法局审核' } as const;
    expect(established.refused(at('clerk'), proposal)).toEqual(['fact_not_established']);
    expect(established.refused(at('clerk'), { ...proposal, facts: { a: true } })).toEqual(['course_changes']);
    expect(established.when(at('clerk'), { ...proposal, facts: { a: true }, confirm_recompute: true }).open()).toBe('review:justice');
    expect(established.when(at('clerk'), { ...proposal, facts: { a: false } }).open()).toBe('sign:head');
  });
});

describe('records and notices', () => {
  const record = provision('demo-2.1', { kind: 'record', item: 'minute', name: { zh: '纪要', en: 'minute' }, at: 'close' });
  const notice = provision('demo-2.2', { kind: 'notice', on: 'sign', to: ['applicant'], about: { zh: '结果', en: 'result' }, at: 'close' });

  it('[S-7] must be there before the closing', () => {
    const signed = under(sign, record, notice).when(clerk, { type: 'submit' }).acts('head');
    expect(signed.matter.notices).toMatchObject([{ provision: 'demo-2.2', to: 'applicant', given: null }]);
    const close = { type: 'reach', checkpoint: 'close' } as const;
    expect(signed.refused(at('clerk'), close)).toEqual(['demo-2.1', 'notice_not_given']);
    const met = signed
      .when(at('clerk'), { type: 'file_record', item: 'minute', note: '已存档' })
      .when(at('clerk'), { type: 'give_notice', provision: 'demo-2.2', to: 'applicant', note: '电话告知' })
      .when(at('clerk'), close);
    expect(met.matter.closed?.archive.map(({ item, name }) => `${item} ${name}`)).toEqual(['paper 关于样例的请示', 'record minute']);
  });

  it('[S-7] waits for a record that the text ties to no moment', () => {
    const untied = provision('demo-2.1', { kind: 'record', item: 'minute', name: { zh: '纪要', en: 'minute' } });
    const signed = under(sign, untied).when(clerk, { type: 'submit' }).acts('head');
    expect(signed.refused(at('clerk'), { type: 'reach', checkpoint: 'close' })).toEqual(['demo-2.1']);
  });

  it('[S-7] waits for every stage', () => {
    const given = under(route('demo-1.1', [stage('sign', ['head']), stage('handle', ['drafter'])]))
      .when(clerk, { type: 'submit' })
      .acts('head');
    expect(given.refused(at('clerk'), { type: 'reach', checkpoint: 'close' })).toEqual(['stages_open']);
    expect(given.when(at('clerk'), { type: 'reach', checkpoint: 'issue' }).matter.reached['issue']).toBeDefined();
    expect(given.refused(at('clerk'), { type: 'reach', checkpoint: 'sign' })).toEqual(['checkpoint_not_by_office']);
  });

  it('[S-7] refuses to file twice, or what no provision asks for', () => {
    const filed = under(sign, record).when(clerk, { type: 'file_record', item: 'minute', note: '已存档' });
    expect(filed.refused(clerk, { type: 'file_record', item: 'minute', note: '再存' })).toEqual(['record_on_file']);
    expect(filed.refused(clerk, { type: 'file_record', item: 'other', note: '存' })).toEqual(['record_unknown']);
    expect(filed.refused(clerk, { type: 'state_facts', facts: { 'records.minute': false } })).toEqual(['fact_is_record']);
  });

  it('[S-7] remembers when a checkpoint was first reached under a submission', () => {
    const world = worldOf(rulebookOf([route('demo-1.1', [stage('handle', ['office']), stage('review', ['office_director'])])]));
    const first = submitted(world).acts('clerk', 'done').meanwhile({ now: '2025-11-24T09:00:00+08:00' });
    const back = first.when(at('director'), {
      type: 'return',
      seat: first.seat('director'),
      to: 's1',
      mode: 'step_by_step',
      reason: '不全',
    });
    expect(back.matter.reached['assign']).toBe('2025-11-20T09:00:00+08:00');
    const out = back.when(at('clerk'), { type: 'return', seat: back.seat('clerk'), to: 'submitter', mode: 'step_by_step', reason: '不全' });
    expect(out.when(clerk, { type: 'submit' }).matter.reached['assign']).toBe('2025-11-24T09:00:00+08:00');
  });
});
