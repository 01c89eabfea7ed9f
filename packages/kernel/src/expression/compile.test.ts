import { describe, expect, it } from 'vitest';
import { checkExpression, compileExpression, type Facts, parseExpression } from './index.ts';
import { officeScope } from './testing/office.ts';

const compiled = (text: string) => {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message.en);
  expect(checkExpression(parsed.tree, officeScope).filter(({ code }) => code !== 'result')).toEqual([]);
  return compileExpression(parsed.tree, officeScope);
};

/** `true`, `false` or the missing facts. */
const outcome = (text: string, facts: Facts): boolean | string => {
  const missing = new Set<string>();
  const truth = compiled(text).test(facts, missing);
  return truth === 'unknown' ? [...missing].join(' ') : truth;
};

describe('compileExpression: three-valued logic', () => {
  const [T, F, U] = [{ consulted: true }, { consulted: false }, {}];
  const [t, f, u] = [{ normative: true }, { normative: false }, {}];
  it.each([
    [T, t, true, true],
    [T, f, false, true],
    [T, u, 'normative', true],
    [F, t, false, true],
    [F, f, false, false],
    [F, u, false, 'normative'],
    [U, t, 'consulted', true],
    [U, f, false, 'consulted'],
    [U, u, 'consulted normative', 'consulted normative'],
  ])('%j and / or %j is %s / %s', (a, b, and, or) => {
    expect(outcome('consulted and normative', { ...a, ...b })).toBe(and);
    expect(outcome('consulted or normative', { ...a, ...b })).toBe(or);
  });

  it('negates, and keeps unknown', () => {
    expect(outcome('not(consulted)', T)).toBe(false);
    expect(outcome('not(consulted)', F)).toBe(true);
    expect(outcome('not(consulted)', U)).toBe('consulted');
  });

  it('settles long conditions by any part', () => {
    const text = 'consulted and normative and main_recipients = 1 and doc_type = "request" and title = "x"';
    expect(outcome(text, { title: 'y' })).toBe(false);
    expect(outcome(text, { consulted: true, main_recipients: 1, title: 'x' })).toBe('normative doc_type');
    expect(outcome(text, { consulted: true, normative: true, main_recipients: 1, doc_type: 'request', title: 'x' })).toBe(true);
  });

  it('names no fact that cannot change the result any more', () => {
    const text = '(consulted and normative) or main_recipients = 1';
    expect(outcome(text, { normative: false })).toBe('main_recipients');
    expect(outcome(text, { main_recipients: 1 })).toBe(true);
  });
});

describe('compileExpression: comparisons', () => {
  const facts = {
    doc_type: 'request',
    main_recipients: 3,
    title: '关于某事的请示',
    consulted: true,
    reviews: { legality: 'passed' },
    subjects: ['audit', 'reform'],
    applied_on: '2025-02-27',
    meeting_on: '2025-03-03',
    received_at: '2025-02-27T17:30:00+08:00',
    notice_period: 'P3D',
    主送机关数: 2,
  };
  it.each<[string, boolean | string]>([
    ['doc_type = "request"', true],
    ['doc_type != "request"', false],
    ['reviews.legality = "passed"', true],
    ['reviews.burden = "passed"', 'reviews.burden'],
    ['title = "关于某事的请示"', true],
    ['consulted = false', false],
    ['consulted != normative', 'normative'],
    ['main_recipients = 3 and main_recipients != 4', true],
    ['main_recipients < 3', false],
    ['main_recipients <= 3', true],
    ['main_recipients > 2.5', true],
    ['main_recipients >= 3.5', false],
    ['4 > main_recipients', true],
    ['main_recipients > 主送机关数', true],
    ['applied_on < meeting_on', true],
    ['applied_on = @"2025-02-27"', true],
    ['applied_on >= date("2025-02-28")', false],
    ['received_at = date and time("2025-02-27T09:30:00Z")', true],
    ['received_at < @"2025-02-27T17:30:01"', true],
    ['notice_period >= duration("PT72H")', true],
    ['main_recipients in (1, 3)', true],
    ['main_recipients in (1, 2)', false],
    ['main_recipients in [1..3]', true],
    ['main_recipients in [1..3)', false],
    ['main_recipients in (3..9]', false],
    ['main_recipients in (> 5, <= 3)', true],
    ['main_recipients in ([5..9], 3)', true],
    ['main_recipients between 1 and 3', true],
    ['doc_type in ("report", "letter")', false],
    ['doc_type in ["request"]', true],
    ['"audit" in subjects', true],
    ['applied_on in [date("2025-01-01")..meeting_on]', true],
    ['title in (null, "x")', false],
    ['list contains(subjects, "audit")', true],
    ['list contains(subjects, "funds")', false],
    ['count(subjects) = 2', true],
    ['count([main_recipients, statutory_working_days]) = 2', true],
    ['some x in subjects satisfies x = "reform"', true],
    ['every x in subjects satisfies x = "reform"', false],
    ['every x in subjects satisfies x in ("reform", "audit")', true],
    ['some x in [applied_on, meeting_on] satisfies x > @"2025-03-01"', true],
    ['every x in subjects satisfies (some y in [1, 2] satisfies y > main_recipients or x = "audit")', false],
    ['main_recipients + 主送机关数 * 2 - 1 = 6', true],
    ['(main_recipients + 主送机关数) * 2 = 10', true],
    ['main_recipients / 主送机关数 = 1.5', true],
    ['-main_recipients = -3', true],
    ['main_recipients * 0.1 = 0.3', true],
    ['meeting_on - applied_on = duration("P4D")', true],
    ['applied_on + notice_period = @"2025-03-02"', true],
    ['meeting_on - duration("P3D") = @"2025-02-28"', true],
    ['duration("P1D") + applied_on = @"2025-02-28"', true],
    ['received_at + duration("PT8H") > @"2025-02-28T01:00:00"', true],
    ['received_at - @"2025-02-27T09:00:00" = duration("PT8H30M")', true],
    ['notice_period * 2 = duration("P6D") and notice_period / 3 = duration("P1D")', true],
    ['notice_period / duration("P1D") = 3', true],
    ['-notice_period = duration("-P3D")', true],
    ['applied_on.day > 15 and applied_on.month < meeting_on.month and applied_on.year = 2025', true],
    ['received_at.day = 27 and received_at.month = 2', true],
  ])('%s is %s', (text, expected) => {
    expect(outcome(text, facts)).toBe(expected);
  });

  it.each<[string, string]>([
    ['doc_type in ("request", "report")', 'doc_type'],
    ['main_recipients in [1..主送机关数]', 'main_recipients 主送机关数'],
    ['main_recipients + 主送机关数 > 3', 'main_recipients 主送机关数'],
    ['meeting_on - applied_on > duration("P5D")', 'meeting_on applied_on'],
    ['list contains(subjects, "audit")', 'subjects'],
    ['count(subjects) > 1', 'subjects'],
    ['some x in subjects satisfies x = title', 'subjects title'],
    ['every x in subjects satisfies x = "audit"', 'subjects'],
    ['-main_recipients < 0', 'main_recipients'],
    ['applied_on.day > 15', 'applied_on'],
    ['title = null', 'title'],
    ['title != null', 'title'],
    ['"audit" in subjects', 'subjects'],
  ])('%s lacks %s when nothing is given', (text, missing) => {
    expect(outcome(text, {})).toBe(missing);
  });

  it('needs of a list only what matters', () => {
    expect(outcome('list contains([main_recipients, 3], 主送机关数)', { 主送机关数: 3 })).toBe(true);
    expect(outcome('list contains([main_recipients, 3], 主送机关数)', { 主送机关数: 4 })).toBe('main_recipients');
    expect(outcome('main_recipients in ([主送机关数..9], 1)', { main_recipients: 10 })).toBe(false);
    expect(outcome('some x in subjects satisfies x = "audit" and consulted', { consulted: false })).toBe(false);
    expect(outcome('every x in subjects satisfies x = "audit" or consulted', { consulted: true })).toBe('subjects');
    expect(outcome('some x in subjects satisfies x = title', { subjects: [] })).toBe(false);
    expect(outcome('every x in subjects satisfies x = title', { subjects: [] })).toBe(true);
  });

  it('takes facts of the wrong type as not given', () => {
    expect(outcome('main_recipients > 1', { main_recipients: '3' })).toBe('main_recipients');
    expect(outcome('applied_on > @"2025-01-01"', { applied_on: '2026-02-30' })).toBe('applied_on');
    expect(outcome('reviews.legality = "passed"', { reviews: 'passed' })).toBe('reviews.legality');
    expect(outcome('consulted', { consulted: null })).toBe('consulted');
  });
});

describe('compileExpression: absence', () => {
  it.each<[string, boolean]>([
    ['urgency = "none"', true],
    ['urgency != "urgent"', true],
    ['urgency in ("urgent", "top_urgent")', false],
    ['especially_urgent', false],
    ['not(especially_urgent)', true],
    ['agreed_on = null', true],
    ['agreed_on != null', false],
    ['agreed_on.day > 15', false],
    ['agreed_on > date("2025-01-01")', false],
    ['not(agreed_on > date("2025-01-01"))', true],
    ['statutory_working_days != 5', false],
    ['statutory_working_days in [0..100]', false],
    ['statutory_working_days in (null, 5)', true],
    ['statutory_working_days + 1 > 0', false],
    ['statutory_working_days + main_recipients = null', true],
    ['statutory_working_days = main_recipients', false],
    ['statutory_source = title', false],
    ['agreed_on + duration("P3D") = null', true],
    ['set_limit < @"2025-01-01T00:00:00"', false],
  ])('a claim nobody makes: %s is %s', (text, expected) => {
    expect(outcome(text, {})).toBe(expected);
  });

  it('a claim made counts', () => {
    expect(outcome('agreed_on != null and agreed_on > date("2025-01-01")', { agreed_on: '2025-02-01' })).toBe(true);
    expect(outcome('urgency = "urgent"', { urgency: 'urgent' })).toBe(true);
  });

  it('null says that there is none', () => {
    expect(outcome('title = null', { title: null })).toBe(true);
    expect(outcome('title != "x"', { title: null })).toBe(false);
    expect(outcome('count(subjects) = 0', { subjects: null })).toBe(false);
    expect(outcome('every x in subjects satisfies x = "audit"', { subjects: null })).toBe(false);
    expect(outcome('list contains(subjects, "audit")', { subjects: null })).toBe(false);
    expect(outcome('applied_on - meeting_on = null', { applied_on: null })).toBe(true);
  });

  it('what cannot be computed is absent', () => {
    expect(outcome('main_recipients / 主送机关数 = null', { main_recipients: 1, 主送机关数: 0 })).toBe(true);
    expect(
      outcome('applied_on + duration("P999999D") + duration("P999999D") + duration("P999999D") = null', { applied_on: '9999-12-31' }),
    ).toBe(true);
  });
});

describe('compileExpression: values', () => {
  it('gives JSON', () => {
    const facts = { applied_on: '2025-02-27', received_at: '2025-02-27T09:30:00Z', notice_period: 'PT36H', subjects: ['audit'] };
    expect(compiled('applied_on + duration("P3D")').value(facts)).toBe('2025-03-02');
    expect(compiled('received_at + duration("PT1H")').value(facts)).toBe('2025-02-27T18:30:00+08:00');
    expect(compiled('notice_period * 2').value(facts)).toBe('P3D');
    expect(compiled('notice_period - duration("P3D")').value(facts)).toBe('-P1DT12H');
    expect(compiled('[applied_on, date("2025-01-01")]').value(facts)).toEqual(['2025-02-27', '2025-01-01']);
    expect(compiled('agreed_on').value(facts)).toBe(null);
    expect(compiled('subjects').value(facts)).toEqual(['audit']);
    expect(compiled('1 + 0.7 + 0.1').value(facts)).toBe(1.8);
  });

  it('gives undefined with the missing facts when unknown', () => {
    const missing = new Set<string>();
    expect(compiled('[main_recipients, 1]').value({}, missing)).toBe(undefined);
    expect([...missing]).toEqual(['main_recipients']);
  });

  it('lists the facts it may read, and refuses to test what is no condition', () => {
    const { names, test } = compiled('main_recipients + count(subjects)');
    expect(names).toEqual(['main_recipients', 'subjects']);
    expect(() => test({ main_recipients: 1, subjects: [] })).toThrow('not a condition');
  });
});

describe('trace', () => {
  it('shows every part, with unknown kept apart', () => {
    const { trace } = compiled('doc_type = "request" and (some x in subjects satisfies x = "funds") and meeting_on > applied_on');
    const part = (text: string, result: unknown, ...parts: unknown[]) => ({ text, result, missing: [], parts });
    expect(trace({ doc_type: 'request', subjects: ['audit', 'funds'], meeting_on: '2025-03-03' })).toEqual({
      text: 'doc_type = "request" and (some x in subjects satisfies x = "funds") and meeting_on > applied_on',
      result: 'unknown',
      missing: ['applied_on'],
      parts: [
        part('doc_type = "request"', true, part('doc_type', 'request')),
        part(
          'some x in subjects satisfies x = "funds"',
          true,
          part('subjects', ['audit', 'funds']),
          part('x = "funds"', false, part('x', 'audit')),
          part('x = "funds"', true, part('x', 'funds')),
        ),
        {
          text: 'meeting_on > applied_on',
          result: 'unknown',
          missing: ['applied_on'],
          parts: [part('meeting_on', '2025-03-03'), { text: 'applied_on', result: 'unknown', missing: ['applied_on'], parts: [] }],
        },
      ],
    });
  });

  it('shows claims nobody makes with what they are worth', () => {
    const { trace } = compiled('urgency = "urgent" or agreed_on != null');
    expect(trace({}).parts.flatMap(({ parts }) => parts.map(({ text, result }) => [text, result]))).toEqual([
      ['urgency', 'none'],
      ['agreed_on', null],
    ]);
  });
});
