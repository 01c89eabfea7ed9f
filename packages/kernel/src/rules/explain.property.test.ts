import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../expression/index.ts';
import type { Act } from '../vocabulary/acts.ts';
import type { Verdict } from '../vocabulary/words.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import type { Body, Provision } from './rulebook.ts';
import { provision, worldOf } from './sample.fixture.ts';

const values = {
  class: fc.constantFrom('small', 'large', 'huge'),
  weighty: fc.boolean(),
  agreed: fc.boolean(),
  copies: fc.integer({ min: 0, max: 3 }),
  sent_on: fc.constantFrom('2025-11-18', '2025-11-30'),
  meets_on: fc.constantFrom('2025-11-20', '2025-12-01'),
};
type Name = keyof typeof values;
const names = Object.keys(values) as readonly Name[];
const allFacts: fc.Arbitrary<Readonly<Record<Name, unknown>>> = fc.record(values);
const someNames = fc.subarray([...names]);
const only = (facts: Readonly<Record<Name, unknown>>, kept: readonly Name[]): Facts =>
  Object.fromEntries(kept.map((name) => [name, facts[name]]));

const condition = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(
      'weighty',
      'agreed',
      'class = "small"',
      'class in ("large", "huge")',
      'copies > 1',
      'copies in [1..2]',
      'sent_on < meets_on',
    ),
    tie('tree').map((inner) => `not(${inner})`),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(${a}) and (${b})`),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(${a}) or (${b})`),
  ),
})).tree;

const acts: readonly Act[] = ['propose', 'review', 'approve', 'sign', 'seal'];
const kind: fc.Arbitrary<Body> = fc.oneof(
  fc.constant<Body>({ kind: 'check' }),
  fc.constant<Body>({ kind: 'record', item: 'plan', name: { zh: '计划', en: 'plan' } }),
  fc.constant<Body>({ kind: 'quota', measure: 'copies', max: 2, counts: { zh: '份数', en: 'copies' } }),
  fc.constant<Body>({
    kind: 'deadline',
    act: 'handle',
    within: { before: 'meets_on', days: 1, unit: 'working' },
    from: 'assign',
    done: 'sent_on',
  }),
  fc.subarray([...acts]).map((chosen): Body => ({ kind: 'route', stages: chosen.map((act) => ({ act, roles: ['office'], join: 'all' })) })),
);

/** Provisions, each in an article of its own; exceptions go from later to earlier ones. */
const rules: fc.Arbitrary<readonly Provision[]> = fc
  .array(
    fc.tuple(
      kind,
      fc.option(condition, { nil: undefined }),
      fc.option(condition, { nil: undefined }),
      fc.option(fc.nat(), { nil: undefined }),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((drafts) =>
    drafts.map(([body, when, require, excepted], i) =>
      provision(`${i + 1}.1`, {
        ...body,
        ...(when === undefined ? {} : { when }),
        ...(require === undefined ? {} : { require }),
        ...(excepted === undefined || i === 0 ? {} : { exception_of: [`sample-${(excepted % i) + 1}.1`] }),
      }),
    ),
  );

/** Everything known about each provision: its verdict, or that it applies and demands nothing, or does not apply. */
const outcomes = ({ findings, not_applicable }: Explanation, provisions: readonly Provision[]): ReadonlyMap<string, Verdict | 'silent'> =>
  new Map(
    provisions.map(({ id }) => [
      id,
      findings.find((finding) => finding.provision === id)?.verdict ?? (not_applicable.includes(id) ? 'not_applicable' : 'silent'),
    ]),
  );
const ask = (provisions: readonly Provision[], facts: Facts) => explain(worldOf(...provisions), 'errand', facts);

describe('explain', () => {
  it('gives the same answer each time', () => {
    fc.assert(
      fc.property(rules, allFacts, someNames, (provisions, facts, kept) => {
        const world = worldOf(...provisions);
        const given = only(facts, kept);
        const first = JSON.stringify(explain(world, 'errand', given));
        explain(world, 'errand', facts);
        expect(JSON.stringify(explain(world, 'errand', given))).toBe(first);
        expect(JSON.stringify(ask(provisions, given))).toBe(first);
      }),
    );
  });

  it('never takes back what it knew when a fact is added', () => {
    fc.assert(
      fc.property(rules, allFacts, someNames, (provisions, facts, kept) => {
        const before = outcomes(ask(provisions, only(facts, kept)), provisions);
        const after = outcomes(ask(provisions, facts), provisions);
        for (const [id, outcome] of before) if (outcome !== 'unknown') expect([id, after.get(id)]).toEqual([id, outcome]);
      }),
    );
  });

  it('stays unknown while only other facts than the missing ones are added', () => {
    fc.assert(
      fc.property(rules, allFacts, someNames, (provisions, facts, kept) => {
        for (const { provision: id, verdict, missing } of ask(provisions, only(facts, kept)).findings) {
          if (verdict !== 'unknown') continue;
          expect(missing).not.toEqual([]);
          const others = names.filter((name) => !missing.includes(name));
          const again = ask(provisions, only(facts, others)).findings.find((finding) => finding.provision === id);
          expect(again?.verdict).toBe('unknown');
        }
      }),
    );
  });

  it('does not depend on the order in which provisions are written down', () => {
    const shuffled = rules.chain((provisions) =>
      fc.tuple(fc.constant(provisions), fc.shuffledSubarray([...provisions], { minLength: provisions.length })),
    );
    fc.assert(
      fc.property(shuffled, allFacts, someNames, ([provisions, others], facts, kept) => {
        const given = only(facts, kept);
        expect(ask(others, given)).toEqual(ask(provisions, given));
      }),
    );
  });

  it('keeps the order of every route in the course', () => {
    fc.assert(
      fc.property(rules, allFacts, (provisions, facts) => {
        const { route, not_applicable } = ask(provisions, facts);
        const order = route.map(({ act }) => act);
        for (const { id, body } of provisions) {
          if (body.kind !== 'route' || not_applicable.includes(id)) continue;
          const own = body.stages.map(({ act }) => order.indexOf(act));
          expect(own).toEqual([...own].sort((a, b) => a - b));
        }
      }),
    );
  });
});
