import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import { seatsOf } from './find.ts';
import { drafted, type Given, submitted } from './given.fixture.ts';
import { at, directory, provision, route, rulebookOf, stage, worldOf } from './office.fixture.ts';
import { tasks, vacancies } from './tasks.ts';

const under = (stages: readonly ReturnType<typeof stage>[], change: Parameters<typeof worldOf>[1] = {}): Given =>
  submitted(worldOf(rulebookOf([route('demo-1.1', stages)]), change));

const states = ({ matter }: Given): readonly string[] =>
  matter.stages
    .slice(0, 1)
    .flatMap((first) => seatsOf(first).map(({ post, state, ended }) => `${post} ${state}${ended === null ? '' : ` ${ended.code}`}`));

/** Nobody is in charge of the drafting department, so both deputies are concerned. */
const third = [
  { post: 'deputy-1', units: ['finance'], areas: [], from: '2025-01-01' },
  { post: 'deputy-2', units: ['dept-b'], areas: [], from: '2025-01-01' },
];

describe('binding', () => {
  it('[S-2] shows a seat that no post can hold, and lets the office transfer it', () => {
    const given = under([stage('review', ['audit']), stage('sign', ['head'])]);
    expect(tasks(given.matter)).toMatchObject([{ act: 'review', post: null, vacant: true }]);
    expect(vacancies(given.world, given.matter).map(({ seat }) => seat.role)).toEqual(['audit']);
    const seat = given.matter.stages[0]?.rounds[0]?.seats[0]?.id ?? '';
    expect(given.refused(at('clerk'), { type: 'transfer', seat, to: 'finance', reason: '无审计局' })).toEqual(['post_unfit']);
    expect(given.refused(at('justice'), { type: 'return', seat, to: 'submitter', mode: 'straight_back', reason: '无人' })).toEqual([
      'not_your_seat',
    ]);
    expect(given.when(at('clerk'), { type: 'return', seat, to: 'submitter', mode: 'straight_back', reason: '无人' }).matter.status).toBe(
      'returned',
    );
  });

  it('[S-2] lets the office transfer a vacant seat to whom the role means by now', () => {
    const given = under([stage('review', ['head_delegate'])]);
    const seat = given.matter.stages[0]?.rounds[0]?.seats[0]?.id ?? '';
    const transfer = { type: 'transfer', seat, to: 'deputy-2', reason: '已受委托' } as const;
    expect(given.refused(at('clerk'), transfer)).toEqual(['post_unfit']);
    const absences = [{ post: 'head', from: '2025-11-20', to: '2025-11-21', entrusted: 'deputy-2', reason: '外出' }];
    expect(
      given
        .meanwhile({ directory: { ...directory, absences } })
        .when(at('clerk'), transfer)
        .open(),
    ).toBe('review:deputy-2');
  });

  it('[S-2] shows a seat whose post nobody holds', () => {
    const appointments = directory.appointments.filter(({ post }) => post !== 'justice');
    const given = under([stage('review', ['justice'])], { directory: { ...directory, appointments } });
    expect(given.open()).toBe('review:justice');
    expect(tasks(given.matter)).toMatchObject([{ post: 'justice', vacant: false }]);
    expect(vacancies(given.world, given.matter)).toHaveLength(1);
  });

  it('[S-2] does not call a seat vacant that another post may take', () => {
    const given = under([stage('propose', ['office'])]);
    const appointments = directory.appointments.filter(({ post }) => post !== 'clerk-2');
    expect(vacancies({ ...given.world, directory: { ...directory, appointments } }, given.matter)).toEqual([]);
  });

  it('[S-2] binds by the directory of the day on which the stage opens', () => {
    const given = under([stage('review', ['office_director']), stage('review', ['deputy_in_charge'])]);
    const portfolios = [{ post: 'deputy-2', units: ['dept-a'], areas: [], from: '2025-01-01' }];
    expect(
      given
        .meanwhile({ directory: { ...directory, portfolios } })
        .acts('director')
        .open(),
    ).toBe('review:deputy-2');
  });

  it('[S-2] lets the first of several posts of a role take the seat', () => {
    const given = under([stage('propose', ['office']), stage('sign', ['head'])]);
    expect(given.open()).toBe('propose:clerk+clerk-2');
    const taken = given.acts('clerk-2', 'done');
    expect(states(taken)).toEqual(['clerk stopped taken', 'clerk-2 acted']);
    expect(taken.open()).toBe('sign:head');
    const back = taken.when(at('clerk-2'), { type: 'withdraw', seat: 's1.r1.2', reason: '重拟' });
    expect(back.open()).toBe('propose:clerk-2+clerk');
  });

  it('[S-2] means each of the relevant deputies', () => {
    const draft = drafted(
      worldOf(rulebookOf([route('demo-1.1', [stage('review', ['relevant_deputies'])])]), {
        directory: { ...directory, portfolios: third },
      }),
    );
    const named = draft.when(at('dept-a-clerk'), { type: 'name_units', role: 'departments_concerned', units: ['dept-b', 'finance'] });
    const given = named.when(at('dept-a-clerk'), { type: 'submit' });
    expect(given.open()).toBe('review:deputy-1+deputy-2');
    expect(given.acts('deputy-1').open()).toBe('review:deputy-2');
  });

  it('[S-2] leaves out posts of a role that nobody holds, while another one is held', () => {
    const appointments = directory.appointments.filter(({ post }) => post !== 'clerk');
    expect(under([stage('propose', ['office'])], { directory: { ...directory, appointments } }).open()).toBe('propose:clerk-2');
  });

  it('[S-2] reads "a deputy" as the one in charge', () => {
    expect(under([stage('sign', ['head', 'deputy'], 'any')]).open()).toBe('sign:head+deputy-1');
  });

  it('[S-2] opens a seat for each unit that a proposal names', () => {
    const given = under([stage('propose', ['office']), stage('handle', ['lead_department', 'cooperating_departments'])]);
    const act = { type: 'act', seat: given.seat('clerk'), verdict: 'done', opinion: '' } as const;
    const wrong = { lead_department: ['dept-b', 'finance'], cooperating_departments: ['nowhere'] };
    expect(given.refused(at('clerk'), { ...act, units_for: wrong })).toEqual(['one_lead_department', 'unit_unknown']);
    const units_for = { lead_department: ['dept-b'], cooperating_departments: ['finance', 'justice'] };
    expect(given.when(at('clerk'), { ...act, units_for }).open()).toBe('handle:dept-b+finance+justice');
  });
});

describe('joins', () => {
  it('[S-3] in turn goes by the given order', () => {
    const given = under([stage('cosign', ['finance', 'justice'], 'in_turn')]);
    expect(given.open()).toBe('cosign:finance');
    expect(given.acts('finance').open()).toBe('cosign:justice');
  });

  it('[S-3] any is not done by a disagreement', () => {
    const given = under([stage('sign', ['head', 'deputy'], 'any'), stage('seal', ['seal_custodian'])]);
    const denied = given.acts('deputy-1', 'disagree');
    expect(denied.open()).toBe('sign:head+deputy-1');
    expect(denied.acts('head').open()).toBe('seal:seal');
  });

  it('[S-5] one person with two seats acts once for each post', () => {
    const appointments = [
      ...directory.appointments.filter(({ post }) => post !== 'finance'),
      { person: 'p-justice', post: 'finance', from: '2025-01-01' },
    ];
    const given = under([stage('cosign', ['justice', 'finance'])], { directory: { ...directory, appointments } });
    const once = given.acts('justice');
    expect(once.open()).toBe('cosign:finance');
    const twice = once.when(
      { person: 'p-justice', post: 'finance' },
      { type: 'act', seat: once.seat('finance'), verdict: 'agree', opinion: '' },
    );
    expect(twice.matter.stages[0]?.state).toBe('done');
  });

  it('[S-5] nobody reviews the own submission where a setting says so', () => {
    const appointments = [...directory.appointments, { person: 'p-dept-a-clerk', post: 'justice', from: '2025-01-01' }].filter(
      ({ person }) => person !== 'p-justice',
    );
    const settings = { closing: '17:30', urge_interval_hours: 24, urge_max: 2, own_review: false };
    const given = under([stage('review', ['justice']), stage('sign', ['head'])], { settings, directory: { ...directory, appointments } });
    const act = { type: 'act', seat: given.seat('justice'), verdict: 'agree', opinion: '' } as const;
    expect(given.refused({ person: 'p-dept-a-clerk', post: 'justice' }, act)).toEqual(['own_submission']);
    expect(vacancies(given.world, given.matter)).toHaveLength(1);
  });
});

describe('disagreement', () => {
  it('[S-4] needs an opinion and keeps the seat', () => {
    const given = under([stage('review', ['justice']), stage('sign', ['head'])]);
    const act = { type: 'act', seat: given.seat('justice'), verdict: 'disagree', opinion: '' } as const;
    expect(given.refused(at('justice'), act)).toEqual(['opinion_missing']);
    const denied = given.acts('justice', 'disagree');
    expect(denied.refused(at('justice'), { ...act, verdict: 'agree' })).toEqual(['disagreed_already']);
    const back = denied.when(at('justice'), {
      type: 'return',
      seat: denied.seat('justice'),
      to: 'submitter',
      mode: 'straight_back',
      reason: '违法',
    });
    expect(back.matter.stages[0]?.rounds[0]?.seats[0]).toMatchObject({ state: 'stopped', act: { verdict: 'disagree', opinion: '不同意' } });
  });

  it('[S-4] completes a consultation whatever is said', () => {
    expect(
      under([stage('consult', ['justice', 'finance']), stage('sign', ['head'])])
        .acts('justice', 'disagree')
        .acts('finance', 'noted')
        .open(),
    ).toBe('sign:head');
  });

  const settled = provision('demo-2.1', { kind: 'check', when: 'not(consensus)', require: 'grounds', at: 'sign' });
  const cosign = route('demo-1.1', [
    stage('handle', ['lead_department']),
    stage('cosign', ['justice', 'finance']),
    stage('sign', ['head']),
  ]);
  const handled = (): Given => {
    const given = submitted(worldOf(rulebookOf([cosign, settled])));
    const named = given.when(at('clerk'), {
      type: 'return',
      seat: given.matter.stages[0]?.rounds[0]?.seats[0]?.id ?? '',
      to: 'submitter',
      mode: 'step_by_step',
      reason: '未定主办',
    });
    return named
      .when(at('dept-a-clerk'), { type: 'name_units', role: 'lead_department', units: ['dept-b'] })
      .when(at('dept-a-clerk'), { type: 'submit' })
      .acts('dept-b', 'done');
  };

  it('[S-4] of a co-signature goes back to the lead unless the rules on it are met', () => {
    const lead = handled().acts('justice', 'disagree').acts('finance');
    expect(lead.open()).toBe('handle:dept-b');
    expect(lead.matter.facts['consensus']?.value).toBe(false);
    const again = lead.when(at('dept-b'), { type: 'state_facts', facts: { grounds: true } }).acts('dept-b', 'done');
    expect(again.open()).toBe('cosign:justice+finance');
    expect(again.acts('justice', 'disagree').acts('finance').open()).toBe('sign:head');
  });

  it('[S-4] of a co-signature goes back to the submitter where no rule says what then', () => {
    const given = under([stage('cosign', ['justice', 'finance'], 'any'), stage('sign', ['head'])]).acts('justice', 'disagree');
    expect(given.open()).toBe('cosign:finance');
    expect(given.acts('finance', 'disagree').matter.status).toBe('returned');
    expect(given.acts('finance').open()).toBe('sign:head');
  });

  it('[S-4] counts every verdict on record', () => {
    const acts = handled()
      .acts('justice', 'disagree')
      .acts('finance')
      .matter.stages[1]?.rounds[0]?.seats.map(({ act }) => act?.verdict);
    expect(acts).toEqual(['disagree', 'agree']);
  });
});

it('[I-9] refuses a second act on the same seat', () => {
  const given = under([stage('review', ['justice']), stage('sign', ['head'])]);
  const command = { type: 'act', seat: given.seat('justice'), verdict: 'agree', opinion: '' } as const;
  const after = given.when(at('justice'), command);
  expect(decide(after.world, after.matter, command, at('justice'))).toMatchObject({
    outcome: 'refused',
    findings: [{ code: 'seat_not_open' }],
  });
});
