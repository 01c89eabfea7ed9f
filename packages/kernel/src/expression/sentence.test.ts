import { describe, expect, it } from 'vitest';
import { parseExpression, sentence } from './index.ts';
import { officeScope, officeWords } from './testing/office.ts';

const said = (text: string, scope?: typeof officeScope) => {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message.en);
  return sentence(parsed.tree, officeWords, scope);
};

describe('sentence', () => {
  it.each([
    [
      'doc_type in ("request", "report") and main_recipients != 1',
      '文种是请示或报告，且主送机关不是1个',
      'the kind of paper is request or report, and the number of main recipients is not 1',
    ],
    [
      'issuer = "government" and (not(consulted) or reviews.legality = "passed")',
      '发文机关是政府，且（未征求意见，或合法性审核是通过）',
      'the issuer is the government, and (“opinions were asked” is not true, or the legality review is passed)',
    ],
    [
      'not(doc_type in ("request", "report", "letter")) and consulted',
      '文种不是请示、报告或函，且已征求意见',
      'the kind of paper is neither request, report nor letter, and “opinions were asked” is true',
    ],
    ['normative = true', '是行政规范性文件', '“normative document” is true'],
    ['normative = false', '不是行政规范性文件', '“normative document” is not true'],
    [
      'not(cosigned) and cosigned',
      '并非各相关部门均已会签，且各相关部门均已会签',
      '“co-signed by all of them” is not true, and “co-signed by all of them” is true',
    ],
    ['not(delegated)', '没有主要负责人委托', '“entrusted by the head” is not true'],
    ['not(not(consulted))', '已征求意见', '“opinions were asked” is true'],
    ['main_recipients in (1..5]', '主送机关超过1个且不超过5个', 'the number of main recipients is more than 1 and at most 5'],
    [
      'main_recipients in (1, > 9)',
      '主送机关是1个，或主送机关超过9个',
      'the number of main recipients is 1, or the number of main recipients is more than 9',
    ],
    ['3 <= main_recipients', '主送机关不少于3个', 'the number of main recipients is at least 3'],
    ['not(main_recipients > 3)', '并非（主送机关超过3个）', 'not (the number of main recipients is more than 3)'],
    [
      'agreed_on != null and agreed_on >= date("2025-01-31")',
      '有另行商定的日期，且另行商定的日期不早于2025年1月31日',
      'an agreed later day is given, and an agreed later day is not before 2025-01-31',
    ],
    ['applied_on.day > 15', '申请日期的日超过15', 'the day of the day of application is more than 15'],
    ['agreed_on = null', '没有另行商定的日期', 'an agreed later day is not given'],
    ['received_at < @"2025-01-31T17:30:00"', '收文时间早于2025年1月31日17:30', 'the time of receipt is before 2025-01-31 17:30'],
    [
      'meeting_on - applied_on >= duration("P1DT4H")',
      '会议日期 − 申请日期不少于1天4小时',
      'the day of the meeting − the day of application is at least 1 day 4 hours',
    ],
    [
      'applied_on + duration("P3D") <= meeting_on',
      '申请日期 + 3天不晚于会议日期',
      'the day of application + 3 days is not after the day of the meeting',
    ],
    [
      'count(subjects) >= 2 or list contains(subjects, "funds")',
      '事项类别的项数不少于2，或事项类别包含资金',
      'the number of the subjects is at least 2, or the subjects includes funds',
    ],
    [
      'some x in subjects satisfies x in ("funds", "audit")',
      '事项类别中至少有一项满足“该项是资金或审计”',
      'for at least one of the subjects, “it is funds or audit” holds',
    ],
    ['title = "甲"', '标题是“甲”', 'the title is “甲”'],
    ['doc_type in subjects', '文种在事项类别之中', 'the kind of paper is among the subjects'],
    ['title != doc_type', '标题与文种不相同', 'the title differs from the kind of paper'],
    ['urgency = "urgent"', '紧急程度是急件', 'the urgency is urgent'],
    ['not(a and b)', '并非（是a，且是b）', 'not (“a” is true, and “b” is true)'],
  ])('says %s', (text, zh, en) => {
    expect(said(text, officeScope)).toEqual({ zh, en });
  });

  it('needs no scope but for dates that are compared with each other', () => {
    expect(said('agreed_on > applied_on').zh).toBe('另行商定的日期超过申请日期');
    expect(said('agreed_on > applied_on', officeScope).zh).toBe('另行商定的日期晚于申请日期');
    expect(said('main_recipients = 1').zh).toBe('主送机关是1个');
  });
});
