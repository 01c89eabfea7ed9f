import { kinds } from '@guiju/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadTiny } from '../testing/tiny.ts';
import { caseWords } from './case-words.ts';
import { every, kindSearch, not } from './kind-search.ts';
import { type Aim, search } from './search.ts';

const searchOf = (...conditions: string[]) => {
  const body = (when: string) => `check: {matter: issuance, when: ${JSON.stringify(when)}, require: major}`;
  const { rulebook } = loadTiny(conditions.map((when, i) => ({ id: `anytown-3.${i + 1}`, body: body(when) })));
  const rules = rulebook.forKind('issuance');
  if (rules === undefined) throw new Error('the rulebook speaks of outgoing papers');
  return kindSearch(rules);
};

/** Every combination of the facts that the generated conditions read. */
const ALL = ['government', 'office', 'department', 'party_and_government'].flatMap((issuer) =>
  [true, false].flatMap((normative) =>
    [0, 1, 2, 3, 4].flatMap((other_portfolios) =>
      [[], ['funds'], ['audit'], ['funds', 'audit'], ['reform']].map((subjects) => ({ issuer, normative, other_portfolios, subjects })),
    ),
  ),
);

const { expression } = fc.letrec((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3 },
    tie('atom'),
    fc.tuple(tie('expression'), fc.constantFrom('and', 'or'), tie('expression')).map((p) => `(${p.join(' ')})`),
    tie('expression').map((e) => `not(${e})`),
  ),
  atom: fc.constantFrom(
    'issuer = "government"',
    'issuer in ("office", "department")',
    'issuer != "office"',
    'normative',
    'other_portfolios > 1',
    'other_portfolios in [1..2]',
    'other_portfolios = 3',
    'list contains(subjects, "funds")',
    '(some s in subjects satisfies s in ("funds", "audit"))',
  ),
})) as unknown as { expression: fc.Arbitrary<string> };

it('finds a case exactly when there is one, and every case it shows is one', () => {
  fc.assert(
    fc.property(expression, expression, (a, b) => {
      const cases = searchOf(a, b);
      const aim = every([cases.applies(0), not(cases.applies(1))]);
      const outcome = cases.search([0, 1], aim);
      const exists = ALL.some((facts) => aim(facts, new Set()) === true);
      expect(outcome.result).toBe(exists ? 'found' : 'none');
      if (outcome.result === 'found') expect(aim(Object.fromEntries(outcome.examples[0]), new Set())).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it('knows dates by the lengths between them', () => {
  const { rulebook } = loadTiny([
    { id: 'anytown-3.1', body: `check: {matter: topic, when: 'meeting_on - papers_on = duration("P5D")', require: notice_sent}` },
  ]);
  const rules = rulebook.forKind('topic');
  if (rules === undefined) throw new Error('the rulebook speaks of topics');
  const cases = kindSearch(rules);
  const outcome = cases.search([0], cases.applies(0));
  expect(outcome.result).toBe('found');
});

it('gives up in the open when there are too many cases', () => {
  const never: Aim = (facts, missing) => {
    const given = Object.keys(facts).length;
    if (given === 20) return false;
    missing.add(`fact_${given}`);
    return 'unknown';
  };
  expect(search(never, () => ({ values: [true, false], exact: true }))).toEqual({ result: 'too_many' });
});

it('says a case in the words of the kind', () => {
  const kind = kinds['issuance'];
  if (kind === undefined) throw new Error('outgoing papers are a kind of matter');
  const example = new Map<string, unknown>([
    ['issuer', 'government'],
    ['subjects', ['funds', 'audit']],
    ['normative', false],
    ['reviews.legality', 'passed'],
    ['records.plan', true],
  ]);
  expect(caseWords(kind, example).zh).toBe(
    '发文：发文名义=政府、事由=资金安排和审计事项、行政规范性文件=否、合法性审核=通过、records.plan=是',
  );
  expect(caseWords(kind, new Map()).en).toBe('any outgoing paper');
});
