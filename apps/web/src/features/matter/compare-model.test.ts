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
