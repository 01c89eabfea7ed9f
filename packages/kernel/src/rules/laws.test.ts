import { describe, expect, it } from 'vitest';
import type { Facts } from '../expression/index.ts';
import { findingMessage } from '../messages/rules.ts';
import { compileRulebook, type Rulebook } from './compile.ts';
import { explain } from './explain.ts';
import type { Body, Provision } from './rulebook.ts';
import { CALENDAR, KINDS, NOW, provision, sampleData, verdictsOf } from './sample.fixture.ts';

const ofLaw = (number: string, body: Body): Provision => ({ ...provision(number, body), id: `lawful-${number}` });

const under = (local: readonly Provision[], national: readonly Provision[], effective = '2019-05-15') => {
  const law = { ...sampleData(national), government: 'national/lawful', name: { zh: '办事条例', en: 'Errand Act' }, effective };
  return compileRulebook({ ...sampleData(local), laws: [law] }, KINDS);
};

const bookUnder = (...given: Parameters<typeof under>): Rulebook => {
  const compiled = under(...given);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.rulebook;
};

const ask = (rulebook: Rulebook, facts: Facts, now = NOW) => explain({ rulebook, calendar: CALENDAR, now }, 'errand', facts);
const problems = (...given: Parameters<typeof under>): readonly string[] => {
  const compiled = under(...given);
  return compiled.ok ? [] : compiled.problems.map((each) => `${each.provision} ${each.field}: ${each.message.en}`);
};

const agreed = (more: Partial<Body> = {}): Body => ({ kind: 'check', require: 'agreed', ...more }) as Body;

describe('a law above the local rules', () => {
  it('is judged with them, after them, and the edition stays the local one', () => {
    const answer = ask(bookUnder([provision('2.1', agreed())], [ofLaw('9.1', agreed())]), { agreed: false });
    expect(verdictsOf(answer)).toEqual({ '2.1': 'unmet', 'lawful-9.1': 'unmet' });
    expect([answer.government, answer.rulebook]).toEqual(['sample', 'sample/2025-01-01']);
  });

  it('applies from its first day on', () => {
    const rulebook = bookUnder([], [ofLaw('9.1', agreed())], '2025-11-21');
    expect(ask(rulebook, { agreed: false }).not_applicable).toEqual(['lawful-9.1']);
    expect(verdictsOf(ask(rulebook, { agreed: false }, '2025-11-21T09:00:00+08:00'))).toEqual({ 'lawful-9.1': 'unmet' });
  });

  it('is cited by its own title', () => {
    const rulebook = bookUnder([], [ofLaw('9.1', agreed())]);
    const [finding] = ask(rulebook, { agreed: false }).findings;
    expect(finding?.article).toBe('9');
    expect(finding && findingMessage(rulebook, 'errand', finding)).toEqual({
      zh: expect.stringMatching(/^《办事条例》第九条（规定9\.1）不符合/),
      en: expect.stringMatching(/^Article 9 of the Errand Act \(Rule 9\.1\) is not met/),
    });
  });

  it('says nothing of its own where a local provision carries it out, which cites it', () => {
    const local = provision('2.1', agreed({ when: 'weighty', implements: ['lawful-9.1'] }));
    const rulebook = bookUnder([local], [ofLaw('9.1', agreed())]);
    const answer = ask(rulebook, { weighty: true, agreed: false });
    expect([verdictsOf(answer), answer.not_applicable]).toEqual([{ '2.1': 'unmet' }, ['lawful-9.1']]);
    const [finding] = answer.findings;
    expect(finding && findingMessage(rulebook, 'errand', finding)?.zh).toContain('（规定2.1；落实《办事条例》第九条）');
    expect(verdictsOf(ask(rulebook, { weighty: false, agreed: false }))).toEqual({ 'lawful-9.1': 'unmet' });
    expect(verdictsOf(ask(rulebook, { agreed: false }))).toEqual({ '2.1': 'unknown', 'lawful-9.1': 'unknown' });
  });

  it('prevails where a local provision yields to it, unless it is refused', () => {
    const limit = (within: number, more: Partial<Body> = {}): Body =>
      ({ kind: 'deadline', act: 'handle', within: { working_days: within }, from: 'assign', ...more }) as Body;
    const rulebook = bookUnder([provision('2.1', limit(3, { yields_to: ['lawful-9.1'] }))], [ofLaw('9.1', limit(5, { when: 'weighty' }))]);
    const limits = (facts: Facts) => ask(rulebook, facts).deadlines.map(({ provision: id }) => id);
    expect(limits({ weighty: true })).toEqual(['lawful-9.1']);
    expect(limits({ weighty: false })).toEqual(['sample-2.1']);
    const check = bookUnder([provision('2.1', agreed({ yields_to: ['lawful-9.1'] }))], [ofLaw('9.1', agreed({ when: 'weighty' }))]);
    expect(verdictsOf(ask(check, { weighty: true, agreed: true }))).toEqual({ 'lawful-9.1': 'met' });
    expect(verdictsOf(ask(check, { weighty: true, agreed: false }))).toEqual({ '2.1': 'unmet', 'lawful-9.1': 'unmet' });
  });

  it('adds no stages, shares no ids, and is the only thing that is carried out', () => {
    const staged = ofLaw('9.1', { kind: 'route', stages: [{ act: 'sign', roles: ['head'], join: 'all' }] });
    expect(problems([], [staged])).toEqual(['lawful-9.1 stages: a law has no stages; the local rules have them']);
    const same = { ...ofLaw('9.1', agreed()), id: 'sample-2.1' };
    expect(problems([provision('2.1', agreed())], [same])).toEqual(['sample-2.1 matter: a law has the id sample-2.1 too']);
    const carrying = (id: string) => [provision('2.1', agreed({ implements: [id] })), provision('2.2', agreed())];
    expect(problems(carrying('sample-2.2'), [ofLaw('9.1', agreed())])).toEqual([
      'sample-2.1 implements: sample-2.2 is no provision of a law',
    ]);
    expect(problems(carrying('lawful-9.9'), [ofLaw('9.1', agreed())])).toEqual([
      'sample-2.1 implements: there is no provision lawful-9.9; did you mean lawful-9.1?',
      'sample-2.1 implements: lawful-9.9 is no provision of a law',
    ]);
  });
});
