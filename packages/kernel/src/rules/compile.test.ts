import { describe, expect, it } from 'vitest';
import { compileRulebook } from './compile.ts';
import type { Provision } from './rulebook.ts';
import { KINDS, provision, sampleData, sampleRulebook } from './sample.fixture.ts';

const problemsOf = (...provisions: readonly Provision[]): readonly string[] => {
  const compiled = compileRulebook(sampleData(provisions), KINDS);
  return compiled.ok ? [] : compiled.problems.map(({ provision: id, field, at, message }) => `${id} ${field} ${at}: ${message.en}`);
};

describe('compileRulebook', () => {
  it('reports everything that is wrong together, with field and column', () => {
    expect(
      problemsOf(
        provision('1.1', { kind: 'check', when: 'clas = "small"', require: 'copies = "one"' }),
        provision('2.1', { kind: 'check', when: 'weighty and', at: 'hold' }),
        provision('3.1', { kind: 'quota', counts: { zh: '份数', en: 'copies' }, measure: 'weighty', max: 1 }),
        provision('4.1', { kind: 'deadline', act: 'handle', within: { fact: 'copies' }, from: 'assigned', done: 'sent' }),
      ),
    ).toEqual([
      'sample-1.1 when 0: there is no fact clas; did you mean class?',
      expect.stringMatching(/^sample-1.1 require \d+: /),
      expect.stringMatching(/^sample-2.1 when 11: /),
      'sample-2.1 at 0: errand has no checkpoint hold; one of: submit, assign, sign, close',
      expect.stringMatching(/^sample-3.1 measure 0: the result must be/),
      'sample-4.1 within 0: copies must be date or datetime, it is number',
      'sample-4.1 from 0: errand has no checkpoint or date fact assigned; did you mean assign?',
      expect.stringMatching(/^sample-4.1 done 0: errand has no fact sent/),
    ]);
  });

  it('reports a fault of a body for two kinds once, and what only one of them lacks', () => {
    const both = ['errand', 'parcel'];
    expect(problemsOf(provision('1.1', { kind: 'check', matter: both, when: 'class = "tiny"', require: 'weighty' }))).toEqual([
      expect.stringMatching(/^sample-1.1 when \d+: .*tiny/),
      expect.stringMatching(/^sample-1.1 when \d+: .*tiny/),
      'sample-1.1 require 0: there is no fact weighty',
    ]);
  });

  it('refuses words that name no kind of matter and no provision', () => {
    expect(
      problemsOf(
        provision('1.1', { kind: 'check', matter: ['erand'], require: 'weighty' }),
        provision('2.1', { kind: 'check', exception_of: ['sample-2.2', 'sample-2.1'] }),
        provision('3.1', { kind: 'route', stages: [], after: ['sample-2.1'] }),
        provision('4.1', { kind: 'check', matter: ['parcel'], exception_of: ['sample-2.1'] }),
      ),
    ).toEqual([
      'sample-1.1 matter 0: there is no kind of matter erand; did you mean errand?',
      'sample-2.1 exception_of 0: there is no provision sample-2.2; did you mean sample-2.1?',
      'sample-2.1 exception_of 0: a provision cannot name itself',
      'sample-3.1 after 0: sample-2.1 has no stages to stand after',
      'sample-4.1 exception_of 0: shares no kind of matter with sample-2.1, so this is never used',
    ]);
  });

  it('asks of a further kind what is demanded of it, and reports its faults where they were written', () => {
    const twice = provision('1.1', {
      kind: 'check',
      when: 'weighty',
      require: 'agreed',
      at: 'sign',
      also: [{ matter: ['parcel'], require: 'class = "small"', otherwise: 'warn' }],
    });
    const rules = sampleRulebook(twice);
    const bodies = ['errand', 'parcel'].map((kind) => rules.forKind(kind)?.provisions[0]?.provision.body);
    expect(bodies).toEqual([
      twice.body,
      { kind: 'check', matter: ['parcel'], require: 'class = "small"', otherwise: 'warn', also: twice.body.also },
    ]);
    expect(problemsOf({ ...twice, body: { ...twice.body, also: [{ matter: ['parcel'], when: 'weighty' }] } })).toEqual([
      'sample-1.1 also.0.when 0: there is no fact weighty',
    ]);
  });

  it('refuses conditions that can never be asked', () => {
    const { matter: _, ...body } = provision('1.1', { kind: 'check', when: 'weighty' }).body;
    expect(problemsOf({ ...provision('1.1', { kind: 'check' }), body })).toEqual(['sample-1.1 when 0: when is never used without matter']);
    expect(problemsOf(provision('1.1', { kind: 'route', stages: [], stages_when: 'weighty' }))).toEqual([
      expect.stringMatching(/^sample-1.1 stages_when 0: .*without require/),
    ]);
  });

  it('refuses exceptions and orders that go in a circle', () => {
    expect(
      problemsOf(
        provision('1.1', { kind: 'check', exception_of: ['sample-1.2'] }),
        provision('1.2', { kind: 'deadline', act: 'handle', within: 'unstated', from: 'assign', exception_of: ['sample-1.1'] }),
        provision('2.1', { kind: 'route', stages: [], after: ['sample-2.2'] }),
        provision('2.2', { kind: 'route', stages: [], after: ['sample-2.1'] }),
      ).map((line) => line.slice(0, 24)),
    ).toEqual(['sample-1.2 exception_of ', 'sample-1.1 exception_of ', 'sample-2.1 after 0: samp', 'sample-2.2 after 0: samp']);
  });

  it('wants exactly one length of a cadence', () => {
    const counts = { zh: '会议', en: 'meetings' };
    expect(problemsOf(provision('1.1', { kind: 'cadence', count: 1, counts }))).toHaveLength(1);
    expect(problemsOf(provision('1.1', { kind: 'cadence', count: 1, counts, every_months: 1, every_weeks: 1 }))).toHaveLength(1);
    expect(problemsOf(provision('1.1', { kind: 'cadence', count: 1, counts, every_weeks: 1 }))).toEqual([]);
  });

  it('orders the provisions of a kind by article number, not by text', () => {
    const rulebook = sampleRulebook(
      provision('10.1', { kind: 'check' }),
      provision('2.1', { kind: 'check' }),
      provision('2.2', { kind: 'check' }),
    );
    expect(rulebook.forKind('errand')?.provisions.map(({ provision: { id } }) => id)).toEqual(['sample-2.1', 'sample-2.2', 'sample-10.1']);
    expect(rulebook.forKind('parcel')?.provisions).toEqual([]);
    expect(rulebook.forKind('erand')).toBeUndefined();
    expect(rulebook.byId.get('sample-2.2')?.article).toBe('2');
  });

  it('makes a fact of every item on file', () => {
    const rulebook = sampleRulebook(provision('1.1', { kind: 'record', item: 'plan', name: { zh: '计划', en: 'plan' } }));
    expect(rulebook.forKind('errand')?.scope.get('records.plan')).toEqual({ type: { type: 'boolean' }, claim: false });
  });
});
