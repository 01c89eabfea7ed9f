import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { rawReader } from './fact-value.ts';
import {
  checkExpression,
  checkFacts,
  compileExpression,
  type Facts,
  parseExpression,
  printExpression,
  type Scope,
  type Trace,
} from './index.ts';
import { drawCondition, drawFacts, drawnScope, setFact } from './testing/draw.ts';

// Thousands of runs take seconds, on a busy machine some tens of them.
vi.setConfig({ testTimeout: 60_000 });

const choices = fc.array(fc.nat(839), { minLength: 160, maxLength: 160 });
const texts = choices.map((each) => drawCondition(each, 'full'));
const allFacts = choices.map((each) => drawFacts(each, 'full'));
const names = [...drawnScope].filter(([, { claim }]) => !claim).map(([name]) => name);
const subset = fc.subarray(names).map((each) => new Set(each));

const parsed = (text: string) => {
  const result = parseExpression(text);
  if (!result.ok) throw new Error(`${text}: ${result.problems[0]?.message.en}`);
  return result.tree;
};
/** Compiles a drawn text; the few whose result never changes (`n1 = n1`) are passed over. */
const compiled = (text: string) => {
  const tree = parsed(text);
  fc.pre(checkExpression(tree, drawnScope).every(({ code }) => code !== 'constant'));
  return compileExpression(tree, drawnScope);
};
/** Of the facts only the named ones, with all claims made. */
const only = (facts: Facts, kept: ReadonlySet<string>): Facts => {
  const fewer: Record<string, unknown> = {};
  for (const [name, { claim }] of drawnScope) {
    const value = rawReader(name)(facts);
    if (value !== undefined && (claim || kept.has(name))) setFact(fewer, name, value);
  }
  return fewer;
};
const withoutColumns = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'at' ? undefined : value)));
const unknownIffMissing = ({ result, missing, parts }: Trace): boolean =>
  (result === 'unknown') === missing.length > 0 && parts.every(unknownIffMissing);

describe('drawn conditions', () => {
  it('have no problem but results that never change, and their facts have none', () => {
    fc.assert(
      fc.property(texts, allFacts, (text, facts) => {
        expect(checkExpression(parsed(text), drawnScope).filter(({ code }) => code !== 'constant')).toEqual([]);
        expect(checkFacts(facts, drawnScope)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('print what parses to the same tree, and print that the same again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tree = parsed(text);
        const printed = printExpression(tree);
        expect(withoutColumns(parsed(printed))).toEqual(withoutColumns(tree));
        expect(printExpression(parsed(printed))).toBe(printed);
      }),
      { numRuns: 2000 },
    );
  });

  it('are known once every fact is given', () => {
    fc.assert(
      fc.property(texts, allFacts, (text, facts) => {
        const missing = new Set<string>();
        expect(compiled(text).test(facts, missing)).not.toBe('unknown');
        expect(missing.size).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('never lose or flip a known result when a fact is added', () => {
    fc.assert(
      fc.property(texts, allFacts, subset, subset, (text, facts, first, second) => {
        const { test } = compiled(text);
        const before = test(only(facts, first));
        if (before !== 'unknown') expect(test(only(facts, new Set([...first, ...second])))).toBe(before);
      }),
      { numRuns: 3000 },
    );
  });

  it('name missing facts exactly when unknown, and only facts that are read and not given; the trace agrees', () => {
    fc.assert(
      fc.property(texts, allFacts, subset, (text, facts, kept) => {
        const { test, trace, value, names: read } = compiled(text);
        const missing = new Set<string>();
        const truth = test(only(facts, kept), missing);
        expect(missing.size > 0).toBe(truth === 'unknown');
        for (const each of missing) expect(read.includes(each) && !kept.has(each) && names.includes(each)).toBe(true);
        expect(value(only(facts, kept))).toBe(truth === 'unknown' ? undefined : truth);
        const traced = trace(only(facts, kept));
        expect(traced.result).toBe(truth);
        expect(traced.missing).toEqual([...missing]);
        expect(unknownIffMissing(traced)).toBe(true);
        expect(JSON.parse(JSON.stringify(traced))).toEqual(traced);
      }),
      { numRuns: 3000 },
    );
  });

  it('are known once the missing facts are given, whatever else stays unknown', () => {
    fc.assert(
      fc.property(texts, allFacts, subset, (text, facts, kept) => {
        const { test } = compiled(text);
        const missing = new Set<string>();
        test(only(facts, kept), missing);
        expect(test(only(facts, new Set([...kept, ...missing])))).not.toBe('unknown');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('missing facts', () => {
  const letters = ['p', 'q', 'r', 's', 't'];
  const booleans: Scope = new Map(letters.map((each) => [each, { type: { type: 'boolean' }, claim: false }]));
  /** A condition in which each letter stands once. */
  const readOnce = (rest: readonly string[]): fc.Arbitrary<string> => {
    const [leaf = ''] = rest;
    if (rest.length === 1) return fc.constantFrom(leaf, `not(${leaf})`);
    return fc
      .tuple(fc.integer({ min: 1, max: rest.length - 1 }), fc.constantFrom('and', 'or'))
      .chain(([cut, word]) => fc.tuple(readOnce(rest.slice(0, cut)), readOnce(rest.slice(cut))).map(([a, b]) => `(${a}) ${word} (${b})`));
  };

  it('are exactly those that can still change the result, where each fact stands once', () => {
    fc.assert(
      fc.property(readOnce(letters), fc.dictionary(fc.constantFrom(...letters), fc.boolean()), (text, facts) => {
        const { test } = compileExpression(parsed(text), booleans);
        const missing = new Set<string>();
        test(facts, missing);
        const open = letters.filter((each) => !Object.hasOwn(facts, each));
        const completions = Array.from({ length: 2 ** open.length }, (_, bits) => ({
          ...facts,
          ...Object.fromEntries(open.map((each, i) => [each, ((bits >> i) & 1) === 1])),
        }));
        const decisive = open.filter((each) =>
          completions.some((all) => test({ ...all, [each]: true }) !== test({ ...all, [each]: false })),
        );
        expect([...missing].sort()).toEqual(decisive.sort());
      }),
      { numRuns: 1000 },
    );
  });
});
