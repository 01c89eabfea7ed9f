import { describe, expect, test } from 'vitest';
import { readPaper } from '../read/index.ts';
import { fix } from './fix.ts';
import { lint, lintRules } from './lint.ts';
import { organLevel } from './organ-level.ts';

const read = (...lines: readonly string[]) => readPaper(new TextEncoder().encode(lines.join('\n')));
const rulesFound = (...lines: readonly string[]) => lint(read(...lines)).map(({ rule }) => rule);

const END = ['某县水利局', '2025年3月8日'];
const request = [
  '某县水利局文件',
  '某水发〔2025〕7号　签发人：某某某',
  '某县水利局关于拨付经费的请示',
  '某县人民政府：',
  '现请求拨付经费。',
  '妥否，请批示。',
  ...END,
];

/** Papers that each break one rule. */
const broken: Readonly<Record<string, readonly string[]>> = {
  'kind-missing': ['关于防汛', '各镇：', '请检查。', ...END],
  'report-asks': ['关于防汛的报告', '某县人民政府：', '物资不足，请批准购置。', '特此报告。', ...END],
  'request-one-recipient': request.map((line) => (line === '某县人民政府：' ? '某县人民政府，某市水利局：' : line)),
  'request-one-matter': [
    '关于经费等事的请示',
    '某县人民政府：',
    '一是恳请拨付经费，二是申请增加编制，三是请求划拨土地。',
    '妥否，请批示。',
    ...END,
  ],
  'to-a-person': ['关于防汛的报告', '王县长：', '情况如下。', '特此报告。', ...END],
  'skips-level': [
    '某县某镇人民政府文件',
    '某镇政发〔2025〕3号　签发人：某某某',
    '某县某镇人民政府关于补助的请示',
    '某市人民政府：',
    '恳请补助。',
    '妥否，请批示。',
    '某县某镇人民政府',
    '2025年3月8日',
  ],
  'recipients-missing': ['关于检查的通知', '请各镇检查。', ...END],
  'signer-missing': request.map((line) => line.replace('　签发人：某某某', '')),
  'signer-not-upward': ['某水发〔2025〕7号　签发人：某某某', '关于检查的通知', '各镇：', '请检查。', ...END],
  'request-copied-down': [...request, '抄送：各镇人民政府。', '某县水利局办公室　2025年3月9日印发'],
  'closing-missing': request.filter((line) => line !== '妥否，请批示。'),
  'title-form': ['防汛检查通知', '各镇：', '请检查。', ...END],
  'title-punctuation': ['关于检查，整改的通知', '各镇：', '请检查。', ...END],
  'number-form': ['某水发[2025]第07号', '关于检查的通知', '各镇：', '请检查。', ...END],
  'number-missing': ['关于检查的通知', '各镇：', '请检查。', ...END],
  'date-form': ['关于检查的通知', '各镇：', '请检查。', '某县水利局', '2025年03月08日'],
  'date-missing': ['关于检查的通知', '各镇：', '请检查。'],
  'organ-missing': ['关于检查的通知', '各镇：', '请检查。', '2025年3月8日'],
  'organ-differs': request.map((line) => (line === '某县水利局' ? '某县水务局' : line)),
  'imprint-missing': request,
  'secret-without-mark': ['关于检查的通知', '各镇：', '本通知阅后收回。', ...END],
  'copy-number-secret': ['机密★1年', ...request],
  'mixed-digits': ['某县二0二五年防汛的通知', '各镇：', '请检查。', ...END],
  'level-numbers': ['关于检查的通知', '各镇：', '一、范围', '全县。', '三、时间', '三月。', ...END],
  'level-order': ['关于检查的通知', '各镇：', '一、范围', '（1）甲镇先行。', ...END],
  'level-marks': ['关于检查的通知', '各镇：', '一、范围', '(一)甲镇先行。', ...END],
  'attachment-absent': ['关于检查的通知', '各镇：', '请检查。', '附件：名单', ...END],
  'attachment-not-named': ['关于检查的通知', '各镇：', '名单见附件。', ...END],
  'attachment-title': ['关于检查的通知', '各镇：', '请检查。', '附件：名单，', ...END],
  'cites-repealed': ['关于检查的通知', '各镇：', '按照《信访条例》办理。', ...END],
  'punctuation-half-width': ['关于检查的通知', '各镇：', '请检查,并上报。', ...END],
  'punctuation-half-width-brackets': ['关于检查的通知', '各镇：', '请检查(含复查)。', ...END],
  'punctuation-doubled': ['关于检查的通知', '各镇：', '请检查。。', ...END],
  'punctuation-between-titles': ['关于检查的通知', '各镇：', '按《甲办法》、《乙办法》检查。', ...END],
  'punctuation-between-quotes': ['关于检查的通知', '各镇：', '做到“早”、“快”。', ...END],
  'punctuation-before-etc': ['关于检查的通知', '各镇：', '查堤、查坝、等。', ...END],
  'punctuation-blanks': ['关于检查的通知', '各镇：', '请 检查。', ...END],
};

describe('form rules', () => {
  test('every rule has a paper that breaks it', () => {
    expect(Object.keys(broken).sort()).toEqual(lintRules.map(({ id }) => id).sort());
  });

  test.each(Object.entries(broken))('[%s] is found', (rule, lines) => {
    expect(rulesFound(...lines)).toContain(rule);
  });

  test('a paper in order has nothing but the hint that its imprint is missing', () => {
    expect(rulesFound(...request)).toEqual(['imprint-missing']);
  });

  test.each([
    ['国务院', 0],
    ['某省人民政府', 2],
    ['某市人民政府', 4],
    ['某市水利局', 5],
    ['某市某区人民政府', 6],
    ['某县水利局', 7],
    ['某县某镇人民政府', 8],
    ['某街道办事处', 8],
    ['某公司', undefined],
  ])('%s stands %s half levels down', (name, level) => {
    expect(organLevel(name)).toBe(level);
  });

  test('a paper that a government repealed itself counts as repealed too', () => {
    const paper = read('关于检查的通知', '各镇：', '按某政发〔2017〕14号文件办理。', ...END);
    const repealed = [{ names: ['某政发〔2017〕14号'], since: '2022-05-19', instead: '现行工作规则' }];
    expect(lint({ ...paper, repealed }).map(({ rule }) => rule)).toContain('cites-repealed');
    expect(lint(paper).map(({ rule }) => rule)).not.toContain('cites-repealed');
  });

  test('a finding says where, why and what to do', () => {
    const [finding] = lint(read(...(broken['to-a-person'] ?? [])));
    expect(finding).toMatchObject({
      rule: 'to-a-person',
      severity: 'error',
      path: 'recipients',
      place: { part: 2 },
      source: { clause: '15(5)' },
      message: { zh: expect.stringContaining('“王县长”') },
    });
  });
});

describe('mechanical corrections', () => {
  test('are made and listed, and leave nothing to correct', () => {
    const paper = read(
      '某水发[2025]第07号',
      '关于检查,整改的通知',
      '各镇：',
      '请检查,并上报(含复查)。。',
      '做到“早”、“快”。',
      '某县水利局',
      '2025年03月08日',
    );
    const fixed = fix(paper.paper, lint(paper));
    expect(fixed.paper.body).toEqual([
      { type: 'paragraph', text: '请检查，并上报（含复查）。' },
      { type: 'paragraph', text: '做到“早”“快”。' },
    ]);
    expect(fixed.changes.map(({ rule, before, after }) => [rule, before, after])).toContainEqual([
      'number-form',
      '某水发[2025]第07号',
      '某水发〔2025〕7号',
    ]);
    expect(fixed.changes.map(({ rule }) => rule)).toContain('date-form');
    expect(lint({ paper: fixed.paper }).filter((finding) => finding.fix !== undefined)).toEqual([]);
  });

  test('leave a paper alone that needs none', () => {
    const paper = read(...request);
    expect(fix(paper.paper, lint(paper))).toEqual({ paper: paper.paper, changes: [] });
  });
});
