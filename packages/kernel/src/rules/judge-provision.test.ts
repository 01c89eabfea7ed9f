import { describe, expect, it } from 'vitest';
import { explainErrand, provision, verdictsOf, weighing } from './sample.fixture.ts';

const check = (number: string, rest: object) => provision(number, { kind: 'check', ...rest });

describe('whether a provision applies', () => {
  const rules = [check('1.1', { when: 'weighty', require: 'copies = 1' })];

  it('is met, unmet, unknown or outside', () => {
    expect(verdictsOf(explainErrand(rules, { weighty: true, copies: 1 }))).toEqual({ '1.1': 'met' });
    expect(verdictsOf(explainErrand(rules, { weighty: true, copies: 2 }))).toEqual({ '1.1': 'unmet' });
    expect(verdictsOf(explainErrand(rules, { weighty: true }))).toEqual({ '1.1': 'unknown' });
    expect(verdictsOf(explainErrand(rules, { copies: 1 }))).toEqual({ '1.1': 'unknown' });
    const { findings, not_applicable } = explainErrand(rules, { weighty: false });
    expect([findings, not_applicable]).toEqual([[], ['sample-1.1']]);
  });

  it('names exactly the facts that leave it unknown, and those it read', () => {
    expect(explainErrand(rules, { copies: 1 }).findings).toMatchObject([{ missing: ['weighty'], facts: { copies: 1 } }]);
    expect(explainErrand(rules, { weighty: true }).findings).toMatchObject([{ missing: ['copies'], facts: { weighty: true } }]);
  });

  it('does not apply where an exception applies', () => {
    const all = [...rules, check('1.2', { when: 'class = "huge"', exception_of: ['sample-1.1'] })];
    expect(explainErrand(all, { weighty: true, copies: 2, class: 'huge' }).not_applicable).toEqual(['sample-1.1']);
    expect(verdictsOf(explainErrand(all, { weighty: true, copies: 2, class: 'small' }))).toEqual({ '1.1': 'unmet' });
    expect(explainErrand(all, { weighty: true, copies: 2 }).findings).toMatchObject([
      { provision: 'sample-1.1', verdict: 'unknown', missing: ['class'] },
      { provision: 'sample-1.2', verdict: 'unknown', missing: ['class'] },
    ]);
  });

  it('applies again where the exception has an exception', () => {
    const all = [
      ...rules,
      check('1.2', { when: 'class = "huge"', exception_of: ['sample-1.1'] }),
      check('1.3', { when: 'rush', exception_of: ['sample-1.2'] }),
    ];
    expect(explainErrand(all, { weighty: true, class: 'huge' }).not_applicable).toEqual(['sample-1.1', 'sample-1.3']);
    expect(explainErrand(all, { weighty: true, class: 'huge', rush: true }).not_applicable).toEqual(['sample-1.2']);
  });
});

describe('what a provision finds', () => {
  const judged = [check('1.1', { require: 'copies = 1', judge: { zh: '是否必要', en: 'whether it is needed' } })];

  it('needs a person until one has judged, but not before what facts can tell', () => {
    expect(verdictsOf(explainErrand(judged, { copies: 1 }))).toEqual({ '1.1': 'needs_human' });
    expect(verdictsOf(explainErrand(judged, { copies: 2 }))).toEqual({ '1.1': 'unmet' });
    expect(verdictsOf(explainErrand(judged, {}))).toEqual({ '1.1': 'unknown' });
    expect(verdictsOf(explainErrand(judged, { copies: 1 }, { judgements: { 'sample-1.1': { holds: true } } }))).toEqual({ '1.1': 'met' });
    expect(verdictsOf(explainErrand(judged, { copies: 1 }, { judgements: { 'sample-1.1': { holds: false } } }))).toEqual({
      '1.1': 'unmet',
    });
    expect(verdictsOf(explainErrand(judged, {}, { judgements: { 'sample-1.1': { holds: true } } }))).toEqual({ '1.1': 'unknown' });
  });

  it('weighs by force unless the body says otherwise', () => {
    const effects = explainErrand(
      [
        weighing('1.1', 'must', { kind: 'check', require: 'weighty' }),
        weighing('1.2', 'should', { kind: 'check', require: 'weighty' }),
        weighing('1.3', 'may', { kind: 'check', require: 'weighty' }),
        weighing('1.4', 'principle', { kind: 'check', require: 'weighty' }),
        weighing('1.5', 'must', { kind: 'check', require: 'weighty', otherwise: 'return', at: 'submit' }),
      ],
      { weighty: false },
    ).findings.map(({ effect, at }) => [effect, at]);
    expect(effects).toEqual([
      ['refuse', undefined],
      ['warn', undefined],
      ['warn', undefined],
      ['warn', undefined],
      ['return', 'submit'],
    ]);
  });

  it('finds nothing where nothing is demanded', () => {
    expect(explainErrand([check('1.1', { when: 'weighty' })], { weighty: true })).toMatchObject({ findings: [], not_applicable: [] });
  });
});
