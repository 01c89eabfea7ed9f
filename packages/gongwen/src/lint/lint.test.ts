import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PaperInput } from '../model/paper.ts';
import { readPaper } from '../read/index.ts';
import { notice as noticePaper } from '../testing/papers.ts';
import { type Case, notice, request } from './cases/case.ts';
import { directionCases } from './cases/direction.ts';
import { numeralCases } from './cases/numerals.ts';
import { partCases } from './cases/parts.ts';
import { citationCases, punctuationCases, serialCases } from './cases/punctuation.ts';
import { structureCases } from './cases/structure.ts';
import { fix } from './fix.ts';
import { lint, lintRules } from './lint.ts';
import { organLevel, skipsLevel } from './organ-level.ts';

const read = (...lines: readonly string[]) => readPaper(new TextEncoder().encode(lines.join('\n')));
const rulesFound = (...lines: readonly string[]) => lint(read(...lines)).map(({ rule }) => rule);

const cases: Readonly<Record<string, Case>> = {
  ...directionCases,
  ...partCases,
  ...structureCases,
  ...citationCases,
  ...serialCases,
  ...numeralCases,
  ...punctuationCases,
};

const table = [
  ['名称', '数量'],
  ['堤', '2'],
];

/** Rules about tables, which text files do not have. */
const ofTables: readonly string[] = ['table-title', 'caption-stop'];

describe('form rules', () => {
  test('every rule has papers that break it and papers that do not', () => {
    expect([...Object.keys(cases), ...ofTables].sort()).toEqual(lintRules.map(({ id }) => id).sort());
  });

  test.each(Object.entries(cases).flatMap(([rule, { broken }]) => broken.map((lines) => [rule, lines] as const)))(
    '[%s] is found in %j',
    (rule, lines) => {
      expect(rulesFound(...lines)).toContain(rule);
    },
  );

  test.each(Object.entries(cases).flatMap(([rule, { fine }]) => fine.map((lines) => [rule, lines] as const)))(
    '[%s] is not found in %j',
    (rule, lines) => {
      expect(rulesFound(...lines)).not.toContain(rule);
    },
  );

  test.each(Object.entries(cases))('[%s] is corrected where it says so', (rule, { broken }) => {
    const mends = broken.some((lines) => lint(read(...lines)).some((finding) => finding.rule === rule && finding.fix !== undefined));
    expect(mends).toBe(lintRules.find(({ id }) => id === rule)?.mends ?? false);
  });

  test('[table-title] a table has a title, as a field or as a short line above it', () => {
    const found = (...body: NonNullable<PaperInput['body']>) => lint({ paper: noticePaper({ body }) }).map(({ rule }) => rule);
    expect(found({ type: 'table', rows: table })).toContain('table-title');
    expect(found({ type: 'paragraph', text: '工程一览表' }, { type: 'table', rows: table })).not.toContain('table-title');
    expect(found({ type: 'table', title: '工程一览表', rows: table })).not.toContain('table-title');
  });

  test('[caption-stop] the title of a table ends without a full stop', () => {
    const paper = noticePaper({ body: [{ type: 'table', title: '工程一览表。', rows: table }] });
    expect(lint({ paper }).map(({ rule }) => rule)).toContain('caption-stop');
    expect(fix(paper).paper.body).toMatchObject([{ title: '工程一览表' }]);
    expect(lint({ paper: fix(paper).paper }).map(({ rule }) => rule)).not.toContain('caption-stop');
  });

  test('a paper in order has nothing but the hint that its imprint is missing', () => {
    expect(rulesFound(...request())).toEqual(['imprint-missing']);
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
    ['某县发展和改革委员会', 7],
    ['中共某县委员会', 6],
    ['某公司', undefined],
  ])('%s stands %s half levels down', (name, level) => {
    expect(organLevel(name)).toBe(level);
  });

  test('a city that has towns may be of county rank: writing to it skips no level that is known', () => {
    expect(skipsLevel('某市某镇人民政府', '某市人民政府')).toBe(false);
    expect(skipsLevel('某街道办事处', '某市人民政府')).toBe(false);
    expect(skipsLevel('某市某县某镇人民政府', '某市人民政府')).toBe(true);
    expect(skipsLevel('某县水利局', '某市人民政府')).toBe(true);
  });

  test('a paper that a government repealed itself counts as repealed too', () => {
    const paper = read(...notice('按某政发〔2017〕14号文件办理。'));
    const repealed = [{ names: ['某政发〔2017〕14号'], since: '2022-05-19', instead: '现行工作规则' }];
    expect(lint({ ...paper, repealed }).map(({ rule }) => rule)).toContain('cites-repealed');
    expect(lint(paper).map(({ rule }) => rule)).not.toContain('cites-repealed');
  });

  test('a long quotation is shown by its beginning and its end', () => {
    const [finding] = lint(read(...notice(`检查(${'县'.repeat(500)})。`))).filter(({ rule }) => rule === 'punctuation-half-width-brackets');
    expect([...(finding?.message.zh ?? '')].length).toBeLessThan(160);
    expect(finding?.message.zh).toContain('县……县');
  });

  test('a finding says where, why and what to do', () => {
    const [finding] = lint(read(...(cases['to-a-person']?.broken[0] ?? [])));
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

  test('of any text come to an end and leave nothing that can be corrected', () => {
    const signs = [
      '检',
      '查',
      '一',
      '三',
      '1',
      '0',
      '5',
      '千',
      '万',
      '年',
      '月',
      '等',
      '关于',
      '〔2025〕',
      '第',
      '号',
      ...'，。、；：？！…—-～.,:"“”《》〈〉（）() 　%几',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 40 }), (words) => {
        const paper = noticePaper({ body: [{ type: 'paragraph', text: `检${words.join('')}` }] });
        const fixed = fix(paper, lint({ paper }));
        expect(lint({ paper: fixed.paper }).filter((finding) => finding.fix !== undefined && finding.fix.after.trim() !== '')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('of a long text take time that grows with its length', () => {
    const body = ['汉', '县', '0', '，'].map((sign) => ({ type: 'paragraph' as const, text: `某政发(2025)(${sign.repeat(200_000)}` }));
    const paper = noticePaper({ body, recipients: [`${'县'.repeat(200_000)}镇`] });
    expect(fix(paper, lint({ paper })).paper.body).toHaveLength(4);
  });

  test('leave a paper alone that needs none', () => {
    const paper = read(...request());
    expect(fix(paper.paper, lint(paper))).toEqual({ paper: paper.paper, changes: [] });
  });
});
