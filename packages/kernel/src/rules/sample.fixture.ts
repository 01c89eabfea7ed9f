import { compileCalendar } from '../calendar/index.ts';
import { NOTICES_2025 } from '../calendar/notices.fixture.ts';
import type { Facts } from '../expression/index.ts';
import { choice, choices, claim, date, datetime, flag, number } from '../vocabulary/fact.ts';
import type { MatterKind } from '../vocabulary/kind.ts';
import type { Force } from '../vocabulary/words.ts';
import { compileRulebook, type Rulebook } from './compile.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import type { Body, Provision, RulebookData } from './rulebook.ts';
import type { RuleWorld, RunOptions } from './run.ts';

const named = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([value, zh]) => [value, { zh, en: `a ${value} one` }]));
const SIZES = { small: '小', large: '大', huge: '特大' };

/** A kind of matter that no government has. */
const errand: MatterKind = {
  id: 'errand',
  name: { zh: '差事', en: 'errand' },
  facts: {
    class: choice('类别', 'class', named(SIZES)),
    subjects: choices('事由', 'subjects', named({ funds: '资金', staff: '编制' })),
    weighty: flag('重要', 'weighty'),
    agreed: flag('已协商一致', 'agreed'),
    copies: number('份数', 'copies'),
    law_days: claim(number('法定工作日数', 'days by law')),
    law_source: claim(choice('法定依据', 'source', named({ act: '法律', none: '无' }))),
    rush: claim(flag('加急', 'rush')),
    set_for: claim(datetime('明确的时限', 'set limit')),
    meets_on: date('会议日期', 'day of the meeting'),
    sent_on: date('送达日期', 'day sent'),
    ended_at: datetime('完成时刻', 'moment it was done'),
    asked_on: date('来函日期', 'day asked'),
    'reviews.form': choice('格式审核', 'form review', named({ passed: '通过', failed: '未通过' })),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'assign', by: { opening: 'handle' } },
    { id: 'sign', by: { acting: 'sign' } },
    { id: 'close', by: 'office' },
  ],
};

/** Another one, so that provisions can speak of two kinds. */
const parcel: MatterKind = {
  id: 'parcel',
  name: { zh: '包裹', en: 'parcel' },
  facts: { class: choice('类别', 'class', named({ small: '小', large: '大' })) },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'close', by: 'office' },
  ],
};

/** A provision `sample-<article>.<n>`; it speaks of errands unless its body says otherwise. */
export const provision = (number: string, body: Body, rest: Partial<Provision> = {}): Provision => ({
  id: `sample-${number}`,
  article: number.split('.')[0] ?? number,
  chapter: 1,
  capability: 'errands',
  gist: { zh: `规定${number}。`, en: `Rule ${number}.` },
  force: 'must',
  mode: 'enforced',
  ...rest,
  body: { matter: ['errand'], ...body },
});

export const weighing = (number: string, force: Force, body: Body): Provision => provision(number, body, { force });

/** The data of a rulebook of the made-up government. */
export const sampleData = (provisions: readonly Provision[]): RulebookData => ({
  government: 'sample',
  edition: 'sample/2025-01-01',
  name: { zh: '样县人民政府', en: 'Sample' },
  title: { zh: '样县人民政府工作规则', en: 'Work rules of Sample' },
  number: '样政发〔2025〕1号',
  adopted: null,
  effective: '2025-01-01',
  repeals: [],
  chapters: [{ n: 1, title: { zh: '总则', en: 'General' } }],
  terms: { head: '县长', deputy: '副县长', office: '县政府办公室' },
  series: [],
  transition: 'stages_ahead',
  provisions,
  open_questions: [],
  hash: 'sample',
});

export const KINDS = { errand, parcel };

/** Compiles a rulebook that has no problems. */
export const sampleRulebook = (...provisions: readonly Provision[]): Rulebook => {
  const compiled = compileRulebook(sampleData(provisions), KINDS);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.rulebook;
};

/** A Thursday. */
export const NOW = '2025-11-20T09:00:00+08:00';
export const CALENDAR = compileCalendar(NOTICES_2025);

export const worldOf = (...provisions: readonly Provision[]): RuleWorld => ({
  rulebook: sampleRulebook(...provisions),
  calendar: CALENDAR,
  now: NOW,
});

/** What the rules of these provisions say of an errand. */
export const explainErrand = (provisions: readonly Provision[], facts: Facts, options: RunOptions = {}): Explanation =>
  explain(worldOf(...provisions), 'errand', facts, options);

/** Verdicts by provision number. */
export const verdictsOf = ({ findings }: Explanation): Readonly<Record<string, string>> =>
  Object.fromEntries(findings.map(({ provision: id, verdict }) => [id?.replace('sample-', '') ?? '', verdict]));
