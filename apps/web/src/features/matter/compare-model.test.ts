import type { Content } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { compared } from './compare-model.ts';

const content = (title: string, text: string): Content => ({ title, text, attachments: [], hash: text });
const said = (words: readonly { readonly text: string; readonly changed: boolean }[] | null) =>
  words?.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('') ?? null;

test('marks the words that changed, and shows the rest as it is', () => {
  const rows = compared(content('通知', '每日提高二元。\n请遵照执行。'), content('通知', '每日提高三元。\n请遵照执行。'));
  expect(rows.map(({ before, after, changed }) => [said(before), said(after), changed])).toEqual([
    ['通知', '通知', false],
    ['每日提高[二元]。', '每日提高[三元]。', true],
    ['请遵照执行。', '请遵照执行。', false],
  ]);
});

test('parts that were added or taken out stand alone', () => {
  const rows = compared(content('通知', '甲。\n乙。\n丙。'), content('通知', '甲。\n丙。\n丁。'));
  expect(rows.map(({ before, after }) => [said(before), said(after)])).toEqual([
    ['通知', '通知'],
    ['甲。', '甲。'],
    ['[乙。]', null],
    ['丙。', '丙。'],
    [null, '[丁。]'],
  ]);
});

test('a paper by its parts is compared with its numbers', () => {
  const paper = (heading: string): Content => ({
    ...content('通知', ''),
    paper: { title: '通知', body: [{ type: 'item', level: 1, number: 1, heading }] },
  });
  const [, row] = compared(paper('总体要求'), paper('工作要求'));
  expect([said(row?.before ?? null), said(row?.after ?? null)]).toEqual(['一、[总体]要求', '一、[工作]要求']);
});

test('every part of a paper is compared: recipients, tables, pictures, attachments, and what stands at head and foot', () => {
  const of = (paper: Content['paper'], hash: string): Content => ({
    ...content('通知', ''),
    paper: { title: '通知', ...paper },
    attachments: [{ name: '清单.pdf', hash: hash.repeat(64), size: 1, media_type: 'application/pdf' }],
  });
  const table = (cell: string, landscape: boolean) => ({
    type: 'table',
    rows: [
      ['县', '户数'],
      ['甲', cell],
    ],
    landscape,
  });
  const picture = (hash: string) => ({ type: 'picture', media: 'image/png', hash: hash.repeat(64) });
  const before = of(
    {
      recipients: ['各镇'],
      body: [table('3', false), picture('a')],
      attachments: [{ title: '任务', body: [] }],
      secrecy: { level: 'secret' },
    },
    '1',
  );
  const after = of(
    {
      recipients: ['各镇', '各街道'],
      body: [table('5', true), picture('b')],
      attachments: [{ title: '任务', body: [{ type: 'paragraph', text: '新写。' }] }],
      signed_personally: { post: '区长', name: '演示区长' },
    },
    '2',
  );
  const rows = compared(before, after).filter(({ changed }) => changed);
  const texts = rows.flatMap(({ before: was, after: is }) => [said(was), said(is)]).join('\n');
  for (const part of ['密级：机密', '各街道', '甲 ｜ ', '横排', '图片：〔', '新写。', '签署人：区长 演示区长', '清单.pdf'])
    expect(texts.replaceAll(/[[\]]/g, '')).toContain(part);
});
