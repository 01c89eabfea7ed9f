import { describe, expect, it } from 'vitest';
import { checkFacts, compileExpression, parseExpression } from './index.ts';
import { officeScope } from './testing/office.ts';

describe('checkFacts', () => {
  it('takes facts of the right type, and leaves what is not given alone', () => {
    const facts = {
      doc_type: 'request',
      main_recipients: 1,
      consulted: false,
      reviews: { legality: 'passed' },
      subjects: ['funds', 'audit'],
      title: '关于某事的请示',
      applied_on: '2024-02-29',
      received_at: '2025-02-27T17:30:00+08:00',
      notice_period: 'P3D',
      主送机关数: 2,
      urgency: 'urgent',
      agreed_on: null,
      especially_urgent: null,
    };
    expect(checkFacts(facts, officeScope)).toEqual([]);
    expect(checkFacts({}, officeScope)).toEqual([]);
  });

  it('takes a day where a date and time is asked for, as until its end', () => {
    expect(checkFacts({ received_at: '2025-02-27' }, officeScope)).toEqual([]);
    const before = (moment: string) => {
      const parsed = parseExpression(`received_at < date and time("${moment}")`);
      if (!parsed.ok) throw new Error('not parsed');
      return compileExpression(parsed.tree, officeScope).test({ received_at: '2025-02-27' });
    };
    expect(before('2025-02-28T00:00:00+08:00')).toBe(true);
    expect(before('2025-02-27T23:00:00+08:00')).toBe(false);
  });

  it.each<[Record<string, unknown>, string, string, string]>([
    [{ doc_typ: 'request' }, 'unknown_fact', 'doc_typ', '是否想写 doc_type'],
    [{ legality: 'passed' }, 'unknown_fact', 'legality', '是否想写 reviews.legality'],
    [{ reviews: { legalty: 'passed' } }, 'unknown_fact', 'reviews.legalty', '是否想写 reviews.legality'],
    [{ 'reviews.legality': 'passed' }, 'unknown_fact', 'reviews.legality', '嵌套'],
    [{ something: {} }, 'unknown_fact', 'something', '没有事实'],
    [{ constructor: 'x' }, 'unknown_fact', 'constructor', '没有事实'],
    [{ reviews: 'passed' }, 'wrong_type', 'reviews', '一组事实'],
    [{ reviews: ['passed'] }, 'wrong_type', 'reviews', '一组事实'],
    [{ main_recipients: '1' }, 'wrong_type', 'main_recipients', '应是数字，不能是 "1"'],
    [{ main_recipients: Number.NaN }, 'wrong_type', 'main_recipients', '应是数字'],
    [{ consulted: 'true' }, 'wrong_type', 'consulted', '应是是非'],
    [{ consulted: null }, 'wrong_type', 'consulted', '应是是非'],
    [{ doc_type: 1 }, 'wrong_type', 'doc_type', '应是选项'],
    [{ doc_type: { a: 1 } }, 'wrong_type', 'doc_type', '应是选项'],
    [{ subjects: 'funds' }, 'wrong_type', 'subjects', '应是列表'],
    [{ subjects: ['funds', null] }, 'wrong_type', 'subjects[2]', '应是选项'],
    [{ subjects: ['fund'] }, 'wrong_value', 'subjects[1]', '是否想写 funds'],
    [{ doc_type: 'requst' }, 'wrong_value', 'doc_type', '是否想写 request'],
    [{ doc_type: 'xyz' }, 'wrong_value', 'doc_type', '可用的值：request, report, letter'],
    [{ applied_on: '2026-02-30' }, 'impossible_date', 'applied_on', '2026-02-30'],
    [{ applied_on: '2025-1-1' }, 'wrong_value', 'applied_on', '2025-01-31'],
    [{ applied_on: '2025-01-01T00:00:00Z' }, 'wrong_value', 'applied_on', '2025-01-31'],
    [{ received_at: '2025-02-30T09:00:00+08:00' }, 'impossible_date', 'received_at', '2025-02-30'],
    [{ received_at: '27.2.2025' }, 'wrong_value', 'received_at', '09:30'],
    [{ notice_period: 'P1M' }, 'wrong_value', 'notice_period', 'P3D'],
    [{ agreed_on: 'soon' }, 'wrong_value', 'agreed_on', 'soon'],
  ])('finds in %j: %s of %s', (facts, code, fact, zh) => {
    const problems = checkFacts(facts, officeScope);
    expect(problems.map((problem) => [problem.code, problem.fact])).toEqual([[code, fact]]);
    expect(problems[0]?.message.zh).toContain(zh);
    expect(problems[0]?.message.en).not.toBe('');
  });
});
