import { type Body, compileRulebook, kinds, type Provision, type RulebookData } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { termsOf } from './terms.ts';

const provision = (id: string, body: Body): Provision => ({
  id,
  article: id.split('.')[0] ?? '',
  chapter: 1,
  capability: 'inbound',
  gist: { zh: `${id} 大意。`, en: `Gist of ${id}.` },
  force: 'must',
  mode: 'enforced',
  body,
});

const provisions = [
  provision('29.7', {
    kind: 'deadline',
    matter: ['paper'],
    when: 'handling = "own_power"',
    act: 'handle',
    within: { working_days: 3 },
    from: 'assign',
    yields_to: ['29.8'],
  }),
  provision('29.8', {
    kind: 'deadline',
    matter: ['paper'],
    when: 'urgency = "urgent"',
    act: 'handle',
    within: { fact: 'set_limit' },
    from: 'assign',
  }),
  provision('29.9', {
    kind: 'deadline',
    matter: ['consultation'],
    act: 'consult',
    within: { working_days: 5 },
    from: 'asked_on',
    extended_to: 'agreed_on',
    pause: { from: 'asked_on', to: 'agreed_on' },
  }),
  provision('28.9', {
    kind: 'check',
    matter: ['issuance'],
    when: 'normative',
    require: 'reviews.legality = "passed"',
    at: 'sign',
    also: [{ matter: ['topic'], judge: { zh: '已审核', en: 'checked' }, judged_by: ['head'], at: 'agenda', otherwise: 'warn' }],
  }),
  provision('28.5', { kind: 'check', matter: ['paper'], require: 'matters = 1', at: 'register', otherwise: 'return' }),
  provision('30.1', {
    kind: 'route',
    matter: ['issuance'],
    stages: [
      { act: 'review', roles: ['office_director'], join: 'all' },
      { act: 'cosign', roles: ['deputy', 'head'], join: 'in_turn' },
    ],
  }),
  provision('27.1', {
    kind: 'cadence',
    matter: ['meeting'],
    count: 1,
    every_months: 2,
    counts: { zh: '专题学习次数', en: 'study sessions' },
  }),
  provision('31.1', { kind: 'quota', matter: ['issuance'], counts: { zh: '发文数', en: 'papers' }, window: 'year' }),
  provision('5.5', {
    kind: 'power',
    holder: ['head'],
    power: { zh: '主持工作', en: 'presides' },
    entrust: { to: ['deputy'], during: 'absence' },
  }),
  provision('1.1', { kind: 'principle', shown: ['about', 'sign'] }),
];

const data: RulebookData = {
  ...{ government: 'g', edition: 'g/2025-01-01', name: { zh: '某区', en: 'G' }, title: { zh: '工作规则', en: 'Rules' }, number: '1' },
  ...{
    adopted: null,
    effective: '2025-01-01',
    repeals: [],
    chapters: [{ n: 1, title: { zh: '总则', en: 'General' } }],
    terms: { head: '区长' },
  },
  ...{ series: [], transition: 'stages_ahead', provisions, open_questions: [], hash: '' },
};

const told = (id: string): Record<string, string> => {
  const compiled = compileRulebook(data, kinds);
  if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message.zh).join());
  const found = compiled.rulebook.byId.get(id);
  if (found === undefined) throw new Error(id);
  return Object.fromEntries(termsOf(compiled.rulebook, found).map(({ name, text }) => [name.zh, text.zh]));
};

test('tells a limit with its length, its start and what takes its place', () => {
  expect(told('29.7')).toEqual({
    用于: '收文',
    条件: '办理类别是部门职权范围内',
    时限: '3个工作日内承办',
    起算: '分办',
    让位于: '第二十九条“29.8 大意”',
  });
});

test('tells of another end and of time that does not count', () => {
  expect(told('29.9')).toMatchObject({ '另有日期的，到该日为止': '商定的回复日期', 不计入的时间: '发出日期至商定的回复日期' });
});

test('tells what a further kind is asked, after the first', () => {
  const compiled = compileRulebook(data, kinds);
  const found = compiled.ok ? compiled.rulebook.byId.get('28.9') : undefined;
  if (!compiled.ok || found === undefined) throw new Error('28.9 must load');
  expect(termsOf(compiled.rulebook, found).map(({ name, text }) => `${name.zh}：${text.zh}`)).toEqual([
    '用于：发文',
    '条件：是行政规范性文件',
    '要求：合法性审核是通过',
    '检查时点：签发',
    '不符合时：不予办理，改正后才能继续',
    '用于：议题',
    '由人判断：已审核',
    '判断人：区长',
    '检查时点：列入议程',
    '不符合时：提醒；确需继续的写明理由',
  ]);
});

test('tells what a check demands and what follows otherwise', () => {
  expect(told('28.5')).toMatchObject({ 检查时点: '收文登记', 不符合时: '退回，写明依据' });
  expect(told('28.5')['要求']).toContain('1');
});

test('tells stages in their order by local titles', () => {
  expect(told('30.1')['环节']).toBe('办公室主任审核 → 副职、区长依次会签');
});

test('tells frequencies, counts without a figure, and who may be entrusted', () => {
  expect(told('27.1')['频次']).toBe('每 2 个月 1 次（专题学习次数）');
  expect(told('31.1')).toEqual({ 用于: '发文', 数量: '每年发文数：只计数，条文没有写限额' });
  expect(told('5.5')).toEqual({ 由谁: '区长', 权限: '主持工作', 委托: '外出期间可委托副职' });
  expect(told('1.1')).toEqual({ 展示之处: '规则页、签发' });
});
