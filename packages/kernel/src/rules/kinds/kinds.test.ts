import { describe, expect, it } from 'vitest';
import { explainErrand, provision, verdictsOf } from '../sample.fixture.ts';

const counts = { zh: '份数', en: 'copies' };

describe('check', () => {
  const rules = [
    provision('1.1', {
      kind: 'check',
      when: 'law_days != null',
      require: 'law_source != "none"',
      limit: { act: 'handle', within: { working_days_fact: 'law_days' }, from: 'assign' },
    }),
  ];

  it('sets its own limit only once it is met', () => {
    expect(explainErrand(rules, { law_days: 4, law_source: 'act' }).deadlines).toMatchObject([
      { act: 'handle', working_days: 4, due: '2025-11-26' },
    ]);
    expect(explainErrand(rules, { law_days: 4 })).toMatchObject({ deadlines: [], findings: [{ verdict: 'unmet' }] });
    expect(explainErrand(rules, {}).not_applicable).toEqual(['sample-1.1']);
  });
});

describe('quota', () => {
  const quota = (rest: object) => [provision('1.1', { kind: 'quota', counts, ...rest })];

  it('measures a fact against both bounds', () => {
    const rules = quota({ measure: 'copies + 1', min: 2, max: 3 });
    expect(explainErrand(rules, { copies: 2 })).toMatchObject({
      quotas: [{ value: 3, max: 3, min: 2, verdict: 'met' }],
      findings: [{ verdict: 'met' }],
    });
    expect(verdictsOf(explainErrand(rules, { copies: 3 }))).toEqual({ '1.1': 'unmet' });
    expect(verdictsOf(explainErrand(rules, { copies: 0 }))).toEqual({ '1.1': 'unmet' });
    expect(explainErrand(rules, {})).toMatchObject({ quotas: [{ value: null, verdict: 'unknown' }], findings: [{ missing: ['copies'] }] });
  });

  it('counts the act itself on top of the register', () => {
    const rules = quota({ max: 1, window: 'year', per: 'unit' });
    expect(explainErrand(rules, {}, { counts: { 'sample-1.1': 0 } }).quotas).toMatchObject([{ value: 1, window: 'year', verdict: 'met' }]);
    expect(verdictsOf(explainErrand(rules, {}, { counts: { 'sample-1.1': 1 } }))).toEqual({ '1.1': 'unmet' });
    expect(explainErrand(rules, {}).findings).toMatchObject([{ verdict: 'unknown', missing: [] }]);
  });

  it('leaves a value without any figure in the text to a person', () => {
    expect(explainErrand(quota({ measure: 'copies' }), { copies: 9 })).toMatchObject({
      findings: [],
      quotas: [{ value: 9, verdict: 'needs_human' }],
    });
  });
});

describe('record', () => {
  const rules = [provision('1.1', { kind: 'record', item: 'plan', name: { zh: '计划', en: 'plan' }, at: 'sign', otherwise: 'return' })];

  it('is met by the item on file and never by silence', () => {
    expect(verdictsOf(explainErrand(rules, { records: { plan: true } }))).toEqual({ '1.1': 'met' });
    expect(explainErrand(rules, { records: { plan: false } }).findings).toMatchObject([{ verdict: 'unmet', effect: 'return', at: 'sign' }]);
    expect(explainErrand(rules, {}).findings).toMatchObject([{ verdict: 'unknown', missing: ['records.plan'] }]);
    expect(explainErrand(rules, {}).records).toEqual([
      { provision: 'sample-1.1', article: '1', item: 'plan', name: { zh: '计划', en: 'plan' }, at: 'sign', effect: 'return' },
    ]);
  });

  it('is met by a fact that says the same, and asks for that', () => {
    const plan = { kind: 'record', item: 'plan', name: { zh: '计划', en: 'plan' }, fact: 'agreed' } as const;
    const verdict = (facts: object) => verdictsOf(explainErrand([provision('1.1', plan)], { ...facts }))['1.1'];
    expect([verdict({ agreed: true }), verdict({ agreed: false }), verdict({ records: { plan: true } })]).toEqual(['met', 'unmet', 'met']);
    expect(explainErrand([provision('1.1', plan)], { records: { plan: false } }).findings).toMatchObject([{ missing: ['agreed'] }]);
  });

  it('can be read by other provisions', () => {
    const both = [...rules, provision('2.1', { kind: 'check', when: 'records.plan', require: 'weighty' })];
    expect(explainErrand(both, { records: { plan: false } }).not_applicable).toEqual(['sample-2.1']);
  });
});

describe('notice', () => {
  const notice = (rest: object) => [
    provision('1.1', { kind: 'notice', on: 'assign', to: ['applicant'], about: { zh: '结果', en: 'result' }, ...rest }),
  ];

  it('arises with its due day, counted from the checkpoint', () => {
    expect(explainErrand(notice({ within: { working_days: 2 }, by: 'office' }), {}).notices).toMatchObject([
      { to: ['applicant'], by: 'office', on: 'assign', before: null, due: '2025-11-24' },
    ]);
    const reached = { assign: '2025-11-17T16:00:00+08:00' };
    expect(explainErrand(notice({ within: { working_days: 2 } }), {}, { reached }).notices).toMatchObject([{ due: '2025-11-19' }]);
  });

  it('has no due day where the text gives none, and says which checkpoint waits for it', () => {
    expect(explainErrand(notice({ at: 'close' }), {}).notices).toMatchObject([{ by: null, before: 'close', due: null }]);
    expect(
      explainErrand(notice({ within: { before: 'meets_on', days: 1, unit: 'calendar' } }), { meets_on: '2025-12-01' }).notices,
    ).toMatchObject([{ due: '2025-11-30' }]);
  });
});

describe('what is stated', () => {
  it('states compositions, powers, cadences and principles that apply', () => {
    const { compositions, powers, cadences, principles } = explainErrand(
      [
        provision('1.1', { kind: 'composition', body: 'council', members: ['head', 'deputy'], chair: 'head' }),
        provision('2.1', { kind: 'power', holder: ['head'], power: { zh: '领导', en: 'leads' }, entrust: { to: ['deputy'] } }),
        provision('2.2', { kind: 'power', holder: ['head'], power: { zh: '签', en: 'signs' }, entrust: 'never', reserves: ['sign'] }),
        provision('2.3', { kind: 'power', holder: ['head'], power: { zh: '定', en: 'decides' } }),
        provision('3.1', { kind: 'cadence', count: 1, every_weeks: 1, counts }),
        provision('4.1', { kind: 'principle', shown: ['about'] }),
        provision('4.2', { kind: 'principle', shown: ['about'], when: 'weighty' }),
      ],
      { weighty: false },
    );
    expect(compositions).toMatchObject([{ body: 'council', members: ['head', 'deputy'], attends: [], invited: [], chair: 'head' }]);
    expect(powers.map(({ entrust }) => entrust)).toEqual([['deputy'], 'never', null]);
    expect(cadences).toMatchObject([{ count: 1, every_weeks: 1, every_months: null }]);
    expect(principles.map(({ provision: id }) => id)).toEqual(['sample-4.1']);
  });

  it('asks for no fact to show a principle', () => {
    const rules = [provision('4.2', { kind: 'principle', shown: ['about'], when: 'weighty' })];
    expect(explainErrand(rules, {})).toMatchObject({ principles: [], findings: [], not_applicable: [] });
    expect(explainErrand(rules, { weighty: true }).principles).toHaveLength(1);
  });

  it('finds what facts can tell of them', () => {
    const rules = [provision('1.1', { kind: 'power', holder: ['head'], power: { zh: '定', en: 'decides' }, require: 'class = "huge"' })];
    expect(verdictsOf(explainErrand(rules, { class: 'small' }))).toEqual({ '1.1': 'unmet' });
  });
});
