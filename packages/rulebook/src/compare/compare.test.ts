import { expect, it } from 'vitest';
import { loadTiny, type TinyProvision, tinyHeader } from '../testing/tiny.ts';
import { compare, ofCapability } from './compare.ts';
import type { CompareRow } from './comparison.ts';

const otherHeader = tinyHeader.replaceAll('anytown', 'othertown').replaceAll('县长', '市长');
const compared = (ours: readonly TinyProvision[], theirs: readonly TinyProvision[]) =>
  compare([loadTiny(ours).rulebook, loadTiny(theirs, otherHeader).rulebook]);

/** A row in short: its case, then for each government what it says, with the condition in brackets, and how many say otherwise. */
const short = ({ when, cells, differs }: CompareRow) => [
  when?.zh ?? '一般',
  ...cells.map(({ lines, otherwise }) => {
    const said = lines.map((line) => `${line.when === null ? '' : `[${line.when.zh}]`}${line.text.zh}`).join('；');
    return otherwise.length === 0 ? said : `${said} 另 ${otherwise.join(' ')}`;
  }),
  differs ? '不同' : '相同',
];

const route = (id: string, body: string): TinyProvision => ({ id, body: `route: {matter: issuance, ${body}}` });

it('puts who signs side by side for each case that one of the governments tells apart', () => {
  const { rows, governments } = compared(
    [
      route('anytown-3.1', 'stages: [{sign: [head, deputy], join: any}]'),
      route('anytown-3.2', `when: 'doc_type in ("request", "report")', exception_of: anytown-3.1, stages: [{sign: head}]`),
    ],
    [
      route('othertown-5.1', 'stages: [{review: office_director}, {sign: head}]'),
      route('othertown-5.2', `when: 'doc_type = "report" or doc_type = "request"', exception_of: othertown-5.1, stages: [{sign: head}]`),
    ],
  );
  expect(governments.map(({ government }) => government)).toEqual(['anytown', 'othertown']);
  expect(rows.map(short)).toEqual([
    ['一般', '县长或副县长签发 另 anytown-3.2', '县政府办公室主任审核 → 市长签发 另 othertown-5.2', '不同'],
    ['文种是请示或报告', '县长签发', '市长签发', '相同'],
  ]);
  expect(rows[1]?.cells[1]?.lines[0]).toMatchObject({ provisions: ['othertown-5.2'], articles: ['5'] });
});

it('tells with its condition what a government says of a part of a case, and nothing of what cannot be', () => {
  const { rows } = compared(
    [route('anytown-3.1', `when: 'issuer = "government"', stages: [{sign: head}]`)],
    [
      route('othertown-5.1', `when: 'issuer = "government" and normative', stages: [{sign: deputy}]`),
      route('othertown-5.2', `when: 'issuer = "office"', stages: [{sign: office_director}]`),
    ],
  );
  expect(rows.map(short)).toEqual([
    ['发文名义是政府', '县长签发', '[发文名义是政府，且是行政规范性文件]副县长签发'.replace('副县长', '副市长'), '不同'],
    ['发文名义是政府，且是行政规范性文件', '县长签发', '副市长签发', '不同'],
    ['发文名义是政府办公室', '', '县政府办公室主任签发', '相同'],
  ]);
});

it('compares limits by act, and lets a limit that yields stand back', () => {
  const limit = (id: string, rest: string): TinyProvision => ({
    id,
    body: `deadline: {matter: issuance, act: review, from: submit, ${rest}}`,
  });
  const { rows } = compared(
    [
      limit('anytown-3.1', 'within: 3 working days, yields_to: anytown-3.2'),
      limit('anytown-3.2', 'when: normative, within: 10 working days'),
    ],
    [limit('othertown-5.1', 'within: 5 working days')],
  );
  expect(rows.map(({ topic, subject }) => [topic, subject.zh])).toEqual([
    ['deadline', '审核时限'],
    ['deadline', '审核时限'],
  ]);
  expect(rows.map(short)).toEqual([
    ['一般', '3个工作日内审核（自报送起） 另 anytown-3.2', '5个工作日内审核（自报送起）', '不同'],
    ['是行政规范性文件', '10个工作日内审核（自报送起）', '5个工作日内审核（自报送起）', '不同'],
  ]);
});

it('brings checks together by the fact they ask for, whatever the case', () => {
  const check = (id: string, rest: string): TinyProvision => ({
    id,
    body: `check: {matter: issuance, at: sign, otherwise: refuse, ${rest}}`,
  });
  const { rows } = compared(
    [check('anytown-3.1', `require: 'characters <= 4000'`)],
    [check('othertown-5.1', `when: normative, require: 'characters <= 5000'`), check('othertown-5.2', `judge: {zh: 确有必要, en: needed}`)],
  );
  expect(rows.map((row) => [row.subject.zh, ...short(row).slice(1)])).toEqual([
    ['正文字数', '签发时：正文字数不超过4000；不符合的不予办理', '[是行政规范性文件]签发时：正文字数不超过5000；不符合的不予办理', '不同'],
    ['由人判断', '', '签发时：确有必要；不符合的不予办理', '相同'],
  ]);
});

it('compares frequencies, caps, powers and bodies, and narrows to a capability', () => {
  const of = (government: string, count: number): readonly TinyProvision[] => [
    {
      id: `${government}-3.1`,
      body: `cadence: {matter: meeting, when: 'type = "plenary"', count: ${count}, every_months: 6, counts: {zh: 次数, en: times}}`,
    },
    {
      id: `${government}-3.2`,
      body: 'quota: {matter: issuance, counts: {zh: 发文数, en: papers}, per: government, window: year, max: 100}',
    },
    {
      id: `${government}-4.1`,
      keys: { capability: 'authority' },
      body: 'power: {holder: head, power: {zh: 主持全面工作, en: leads}, entrust: never}',
    },
    { id: `${government}-4.2`, body: 'composition: {body: plenary, members: [head, deputy], chair: head}' },
  ];
  const comparison = compared(of('anytown', 1), of('othertown', 2));
  const found = new Map(comparison.rows.map((row) => [row.topic, short(row)]));
  expect(found.get('cadence')).toEqual(['会议类别是全体会议', '每半年 1 次', '每半年 2 次', '不同']);
  expect(found.get('quota')).toEqual(['一般', '不超过 100', '不超过 100', '相同']);
  expect(found.get('power')).toEqual(['一般', '主持全面工作；不得委托', '主持全面工作；不得委托', '相同']);
  expect(found.get('composition')?.[1]).toBe('主持：县长；组成人员：县长、副县长');
  expect(ofCapability(comparison, 'authority').rows.map(({ topic }) => topic)).toEqual(['power']);
  expect(comparison.capabilities).toContainEqual({ id: 'authority', name: { zh: '职责分工', en: 'authority' }, rows: 1 });
});
