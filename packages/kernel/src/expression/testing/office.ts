import type { Words } from '../sentence.ts';
import type { Scope, ValueType } from '../tree.ts';

const fact = (name: string, type: ValueType): [string, { type: ValueType; claim: boolean }] => [name, { type, claim: false }];
const claim = (name: string, type: ValueType): [string, { type: ValueType; claim: boolean }] => [name, { type, claim: true }];
const oneOf = (...values: string[]): ValueType => ({ type: 'enum', values });

/** A few facts of an office, of every type, some of them claims. */
export const officeScope: Scope = new Map([
  fact('doc_type', oneOf('request', 'report', 'letter')),
  fact('issuer', oneOf('government', 'office')),
  fact('main_recipients', { type: 'number' }),
  fact('consulted', { type: 'boolean' }),
  fact('normative', { type: 'boolean' }),
  fact('cosigned', { type: 'boolean' }),
  fact('delegated', { type: 'boolean' }),
  fact('reviews.legality', oneOf('passed', 'failed', 'not_applicable')),
  fact('reviews.burden', oneOf('passed', 'failed', 'not_applicable')),
  fact('subjects', { type: 'list', of: oneOf('funds', 'audit', 'reform') }),
  fact('title', { type: 'text' }),
  fact('applied_on', { type: 'date' }),
  fact('meeting_on', { type: 'date' }),
  fact('received_at', { type: 'datetime' }),
  fact('notice_period', { type: 'duration' }),
  fact('主送机关数', { type: 'number' }),
  claim('urgency', oneOf('none', 'urgent', 'top_urgent')),
  claim('especially_urgent', { type: 'boolean' }),
  claim('statutory_working_days', { type: 'number' }),
  claim('statutory_source', { type: 'text' }),
  claim('agreed_on', { type: 'date' }),
  claim('set_limit', { type: 'datetime' }),
]);

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  doc_type: ['文种', 'the kind of paper'],
  issuer: ['发文机关', 'the issuer'],
  main_recipients: ['主送机关', 'the number of main recipients'],
  consulted: ['已征求意见', 'opinions were asked'],
  cosigned: ['各相关部门均已会签', 'co-signed by all of them'],
  delegated: ['有主要负责人委托', 'entrusted by the head'],
  normative: ['行政规范性文件', 'normative document'],
  'reviews.legality': ['合法性审核', 'the legality review'],
  subjects: ['事项类别', 'the subjects'],
  title: ['标题', 'the title'],
  applied_on: ['申请日期', 'the day of application'],
  meeting_on: ['会议日期', 'the day of the meeting'],
  received_at: ['收文时间', 'the time of receipt'],
  urgency: ['紧急程度', 'the urgency'],
  especially_urgent: ['特别紧急', 'especially urgent'],
  agreed_on: ['另行商定的日期', 'an agreed later day'],
  request: ['请示', 'request'],
  report: ['报告', 'report'],
  letter: ['函', 'letter'],
  government: ['政府', 'the government'],
  passed: ['通过', 'passed'],
  funds: ['资金', 'funds'],
  audit: ['审计', 'audit'],
  urgent: ['急件', 'urgent'],
};
const named = (word: string) => {
  const [zh, en] = NAMES[word] ?? [word, word];
  return { zh, en };
};

/** What these facts are called; recipients are counted with a measure word. */
export const officeWords: Words = {
  fact: named,
  value: (name, value) => (name === 'main_recipients' ? { zh: `${value}个`, en: value } : named(value)),
};
