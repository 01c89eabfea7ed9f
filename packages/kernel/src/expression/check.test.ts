import { describe, expect, it } from 'vitest';
import { checkExpression, compileExpression, parseExpression } from './index.ts';
import { officeScope } from './testing/office.ts';

const tree = (text: string) => {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message.en);
  return parsed.tree;
};

describe('checkExpression', () => {
  it.each([
    'doc_type in ("request", "report") and main_recipients != 1',
    'title = doc_type',
    'some x in subjects satisfies x in ("funds", "audit")',
    'agreed_on = null or statutory_source != null',
    'main_recipients + statutory_working_days = null',
    'meeting_on - applied_on >= notice_period * 2',
    'applied_on + duration("P3D") < meeting_on',
    'received_at + duration("PT4H") > set_limit',
    'notice_period / duration("P1D") > 2',
    'every x in [applied_on, meeting_on] satisfies x > @"2025-01-01"',
    'true',
  ])('accepts %s', (text) => {
    expect(checkExpression(tree(text), officeScope)).toEqual([]);
  });

  it.each([
    ['docu_type = "request"', 'unknown_name', 0, '是否想写 doc_type'],
    ['consulted and legality = "passed"', 'unknown_name', 14, '是否想写 reviews.legality'],
    ['reviews = "passed"', 'unknown_name', 0, '是否想写 reviews.legality'],
    ['consulted and zzz', 'unknown_name', 14, '没有事实 zzz'],
    ['(some x in subjects satisfies x = "funds") and x', 'unknown_name', 47, '没有事实 x'],
    ['some title in subjects satisfies title = "funds"', 'shadowed_name', 0, 'title'],
    ['main_recipients.day = 1', 'type', 0, '此处需要日期，现在是数字'],
    ['main_recipients = "1"', 'type', 0, '数字不能与选项比较'],
    ['applied_on > received_at', 'type', 0, '日期不能与时间比较'],
    ['consulted = 1', 'type', 0, '是非不能与数字比较'],
    ['doc_type < "request"', 'type', 0, '没有大小先后'],
    ['consulted >= true', 'type', 0, '没有大小先后'],
    ['subjects = subjects', 'type', 0, '列表不能整体比较'],
    ['main_recipients < null', 'type', 0, 'null'],
    ['consulted and main_recipients', 'type', 14, '是非'],
    ['not(doc_type)', 'type', 4, '是非'],
    ['count(doc_type) = 1', 'type', 6, '列表'],
    ['list contains(title, "x")', 'type', 14, '列表'],
    ['-title = "x"', 'type', 1, '数字'],
    ['title + 1 = 2', 'type', 0, '文本与数字不能用 +'],
    ['applied_on + meeting_on = null', 'type', 0, '日期与日期不能用 +'],
    ['applied_on + duration("PT4H") = meeting_on', 'type', 0, '整天'],
    ['main_recipients in [1, "a"]', 'type', 23, '数字不能与选项比较'],
    ['count([1, "a"]) = 2', 'type', 10, '同一种值'],
    ['count([null]) = 1', 'type', 7, '同一种值'],
    ['every x in main_recipients satisfies x > 1', 'type', 11, '列表'],
    ['doc_type = "requst"', 'enum_value', 11, '是否想写 request'],
    ['"requst" != doc_type', 'enum_value', 0, '是否想写 request'],
    ['doc_type in ("request", "xyz")', 'enum_value', 24, '可用的值：request, report, letter'],
    ['list contains(subjects, "fund")', 'enum_value', 24, '是否想写 funds'],
    ['list contains(["funds", "fund"], title) and list contains(["government", "offic"], issuer)', 'enum_value', 58, '是否想写 office'],
    ['doc_type = issuer', 'constant', 0, '没有共同的值'],
    ['1 < 2', 'constant', 0, '不含事实'],
    ['null = null', 'constant', 0, '不含事实'],
    ['title = title', 'constant', 0, '两边相同'],
    ['consulted = null', 'constant', 0, '不会是 null'],
    ['urgency = null', 'constant', 0, '不会是 null'],
    ['main_recipients in [5..1]', 'constant', 19, '区间是空的'],
    ['main_recipients in (1..1]', 'constant', 19, '区间是空的'],
    ['main_recipients / 0 = 1', 'constant', 18, '除以 0'],
    ['main_recipients', 'result', 0, '结果应是是非'],
  ])('finds in %s: %s at column %i', (text, code, at, zh) => {
    const problems = checkExpression(tree(text), officeScope);
    expect(problems.map((problem) => [problem.code, problem.at])).toEqual([[code, at]]);
    expect(problems[0]?.message.zh).toContain(zh);
    expect(problems[0]?.message.en).toMatch(/^[\x20-\x7e]+$/);
  });

  it('reports every problem at once', () => {
    expect(
      checkExpression(tree('docu_type = "x" and main_recipients = "1" and issuer = "offic"'), officeScope).map(({ code }) => code),
    ).toEqual(['unknown_name', 'type', 'enum_value']);
  });

  it('checks expressions of other results', () => {
    expect(checkExpression(tree('main_recipients + 1'), officeScope, 'number')).toEqual([]);
    expect(checkExpression(tree('applied_on + duration("P3D")'), officeScope, 'date')).toEqual([]);
    expect(checkExpression(tree('applied_on'), officeScope, 'number')[0]?.code).toBe('result');
  });

  it('is a precondition of compiling', () => {
    expect(() => compileExpression(tree('docu_type = "x"'), officeScope)).toThrow(TypeError);
  });
});
