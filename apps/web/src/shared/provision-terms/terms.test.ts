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
