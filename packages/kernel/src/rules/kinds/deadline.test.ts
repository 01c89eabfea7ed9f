import { describe, expect, it } from 'vitest';
import type { DeadlineBody } from '../rulebook.ts';
import { explainErrand, provision, verdictsOf } from '../sample.fixture.ts';

const deadline = (number: string, rest: Partial<DeadlineBody>) =>
  provision(number, { kind: 'deadline', act: 'handle', within: { working_days: 3 }, from: 'assign', ...rest });
const limit = (rest: Partial<DeadlineBody>, facts: object = {}, options = {}) =>
  explainErrand([deadline('1.1', rest)], { ...facts }, options).deadlines[0];

describe('the length of a limit', () => {
  it('counts working days after the start and names what it passes over', () => {
    expect(limit({})).toEqual({
      provision: 'sample-1.1',
      article: '1',
      act: 'handle',
      working_days: 3,
      calendar_days: null,
      from: '2025-11-20',
      due: '2025-11-25',
      provisional: false,
      skipped: [
        { date: '2025-11-22', kind: 'weekend' },
        { date: '2025-11-23', kind: 'weekend' },
      ],
      on_silence: null,
    });
  });

  it('is provisional where it touches a year without a notice', () => {
    expect(limit({ within: { working_days: 40 } })).toMatchObject({ provisional: true });
    expect(limit({ within: { calendar_days: 60 } })).toMatchObject({ provisional: false, calendar_days: 60, due: '2026-01-19' });
  });

  it('starts at the checkpoint when it was reached, else as if it were now', () => {
    expect(limit({}, {}, { reached: { assign: '2025-09-29T17:00:00+08:00' } })).toMatchObject({ from: '2025-09-29', due: '2025-10-10' });
  });

  it('starts on the day a fact gives', () => {
    expect(limit({ from: 'asked_on' }, { asked_on: '2025-11-17' })).toMatchObject({ from: '2025-11-17', due: '2025-11-20' });
    expect(limit({ from: 'asked_on' })).toMatchObject({ from: '2025-11-20' });
  });

  it('ends on the day a fact gives', () => {
    const within = { fact: 'set_for' };
    expect(limit({ within }, { set_for: '2025-11-22T12:00:00+08:00' })).toMatchObject({
      from: '2025-11-20',
      due: '2025-11-22',
      working_days: null,
      calendar_days: null,
    });
    expect(limit({ within })).toMatchObject({ due: null });
  });

  it('takes the number of days from a fact', () => {
    const within = { working_days_fact: 'law_days' };
    expect(limit({ within }, { law_days: 2 })).toMatchObject({ working_days: 2, due: '2025-11-24' });
    expect(limit({ within })).toMatchObject({ working_days: null, due: null });
    expect(limit({ within }, { law_days: 2.5 })).toMatchObject({ due: null });
  });

  it('counts back from the day a fact gives', () => {
    const facts = { meets_on: '2025-10-10' };
    expect(limit({ within: { before: 'meets_on', days: 2, unit: 'working' } }, facts)).toMatchObject({
      from: '2025-10-10',
      working_days: 2,
      due: '2025-09-30',
    });
    expect(limit({ within: { before: 'meets_on', days: 2, unit: 'calendar' } }, facts)).toMatchObject({
      calendar_days: 2,
      due: '2025-10-08',
    });
    expect(limit({ within: { before: 'meets_on', days: 2, unit: 'calendar' } })).toMatchObject({ from: null, due: null });
  });

  it('ends on a day of the month of a date, the last day where the month is too short', () => {
    const within = { day_of_month: 31, of: 'meets_on' };
    expect(limit({ within }, { meets_on: '2026-02-10' })).toMatchObject({ from: '2025-11-20', due: '2026-02-28', calendar_days: null });
    expect(limit({ within: { day_of_month: 15, of: 'meets_on' } }, { meets_on: '2026-02-10' })).toMatchObject({ due: '2026-02-15' });
    expect(limit({ within })).toMatchObject({ due: null });
  });

  it('ends on the day agreed instead, where there is one', () => {
    const later = { within: { working_days: 3 }, extended_to: 'set_for', on_silence: 'consent' } as const;
    expect(limit(later)).toMatchObject({ working_days: 3, due: '2025-11-25', on_silence: 'consent' });
    expect(limit(later, { set_for: '2025-12-01T12:00:00+08:00' })).toMatchObject({
      from: '2025-11-20',
      due: '2025-12-01',
      working_days: null,
      on_silence: 'consent',
    });
  });

  it('does not count the time between two dates, the first day excepted as ever', () => {
    const paused = { within: { working_days: 3 }, from: 'asked_on', pause: { from: 'meets_on', to: 'sent_on' } } as const;
    const asked = { asked_on: '2025-11-10' };
    expect(limit(paused, asked)).toMatchObject({ due: '2025-11-13' });
    expect(limit(paused, { ...asked, meets_on: '2025-11-11', sent_on: '2025-11-17' })).toMatchObject({
      working_days: 3,
      due: '2025-11-19',
    });
    expect(limit(paused, { ...asked, meets_on: '2025-11-11' }), 'it lasts on the day asked about').toMatchObject({ due: '2025-11-24' });
    expect(limit(paused, { ...asked, meets_on: '2025-11-14', sent_on: '2025-11-17' }), 'the limit was over').toMatchObject({
      due: '2025-11-13',
    });
  });

  it('has no due day where the text gives no figure', () => {
    expect(limit({ within: 'unstated', on_silence: 'consent' })).toMatchObject({ from: '2025-11-20', due: null, on_silence: 'consent' });
  });
});

describe('whether it was kept', () => {
  const rules = [deadline('1.1', { within: { before: 'meets_on', days: 1, unit: 'calendar' }, done: 'sent_on', at: 'sign' })];
  const facts = { meets_on: '2025-11-21' };

  it('is met on the last day and unmet on the next', () => {
    expect(verdictsOf(explainErrand(rules, { ...facts, sent_on: '2025-11-20' }))).toEqual({ '1.1': 'met' });
    expect(verdictsOf(explainErrand(rules, { ...facts, sent_on: '2025-11-21' }))).toEqual({ '1.1': 'unmet' });
  });

  it('is unknown while a day is missing, and names it', () => {
    expect(explainErrand(rules, facts).findings).toMatchObject([{ verdict: 'unknown', missing: ['sent_on'] }]);
    expect(explainErrand(rules, {}).findings).toMatchObject([{ missing: ['meets_on', 'sent_on'] }]);
    expect(explainErrand(rules, { sent_on: '2025-11-20' }).findings).toMatchObject([{ missing: ['meets_on'] }]);
  });

  it('is unmet once the limit is over and nothing was done', () => {
    expect(explainErrand(rules, { ...facts, sent_on: null }).findings).toMatchObject([{ verdict: 'unknown' }]);
    expect(verdictsOf(explainErrand(rules, { meets_on: '2025-11-20', sent_on: null }))).toEqual({ '1.1': 'unmet' });
  });

  it('finds nothing where no figure or no day done is given', () => {
    expect(explainErrand([deadline('1.1', { within: 'unstated', done: 'sent_on' }), deadline('2.1', {})], {}).findings).toEqual([]);
  });

  it('keeps to the moment where the limit names one', () => {
    const until = [deadline('1.1', { within: { fact: 'set_for' }, done: 'ended_at' })];
    const at = (hour: string) =>
      verdictsOf(explainErrand(until, { set_for: '2025-11-20T12:00:00+08:00', ended_at: `2025-11-20T${hour}:00+08:00` }));
    expect(at('12:00')).toEqual({ '1.1': 'met' });
    expect(at('12:01')).toEqual({ '1.1': 'unmet' });
  });
});

describe('yielding', () => {
  const rules = [
    deadline('1.1', { yields_to: ['sample-1.2', 'sample-1.3'] }),
    deadline('1.2', { when: 'rush', within: { fact: 'set_for' } }),
    provision('1.3', {
      kind: 'check',
      when: 'law_days != null',
      require: 'law_source != "none"',
      limit: { act: 'handle', within: { working_days_fact: 'law_days' }, from: 'assign' },
    }),
  ];
  const limits = (facts: object) => explainErrand(rules, { ...facts }).deadlines.map(({ provision: id, due }) => `${id} ${due}`);

  it('stands while nothing takes its place', () => {
    expect(limits({})).toEqual(['sample-1.1 2025-11-25']);
  });

  it('disappears where another applies', () => {
    expect(limits({ rush: true, set_for: '2025-11-21T17:00:00+08:00' })).toEqual(['sample-1.2 2025-11-21']);
    expect(explainErrand(rules, { rush: true }).not_applicable).toContain('sample-1.1');
    expect(limits({ law_days: 10, law_source: 'act' })).toEqual(['sample-1.3 2025-12-04']);
  });

  it('stays where what would take its place is refused', () => {
    expect(limits({ law_days: 10 })).toEqual(['sample-1.1 2025-11-25']);
  });

  it('is unknown while it is unknown whether another takes its place', () => {
    const open = [
      deadline('1.1', { yields_to: ['sample-1.2'] }),
      deadline('1.2', { when: 'weighty', within: { working_days: 9 }, require: 'agreed' }),
    ];
    expect(explainErrand(open, {})).toMatchObject({ deadlines: [], findings: [{ provision: 'sample-1.1', missing: ['weighty'] }, {}] });
    expect(explainErrand(open, { weighty: true }).findings[0]).toMatchObject({ provision: 'sample-1.1', missing: ['agreed'] });
    expect(explainErrand(open, { weighty: true, agreed: false }).deadlines.map((each) => each.provision)).toEqual(['sample-1.1']);
  });

  it('does not stand while what it demands is refused, unless it only warns', () => {
    const demanding = (otherwise: 'refuse' | 'warn') =>
      explainErrand([deadline('1.1', { require: 'agreed', otherwise })], { agreed: false }).deadlines.length;
    expect([demanding('refuse'), demanding('warn')]).toEqual([0, 1]);
  });
});
