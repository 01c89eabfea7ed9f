import type { PaperParts } from '@guiju/contract';
import { expect, test } from 'vitest';
import { isMoreThanWords, numbersOf, partsOf, plainLines, typedPath, type WrittenPaper, writtenOf } from './written-paper.ts';

const paper: WrittenPaper = {
  doc_type: 'notice',
  recipients: ['各镇人民政府'],
  body: [
    { type: 'paragraph', text: '现就有关事项通知如下。' },
    { type: 'item', level: 1, text: '总体要求' },
    { type: 'paragraph', text: '' },
    { type: 'item', level: 2, text: '加强领导。压实责任。' },
    { type: 'item', level: 2, text: '加强保障' },
    { type: 'item', level: 1, text: '工作安排' },
    { type: 'item', level: 2, text: '动员' },
  ],
  attachments: [
    { title: '任务清单', body: [{ type: 'item', level: 1, text: '清单' }] },
    { title: '', body: [] },
  ],
};

test('numbers follow from where the parts stand, and begin anew under the next heading', () => {
  expect(numbersOf(paper.body)).toEqual([0, 1, 0, 1, 2, 2, 1]);
});

test('a stored paper is numbered, has nothing empty and comes back as it was typed', () => {
  const parts = partsOf(paper, ' 关于检查的通知 ');
  expect(parts.body?.[2]).toEqual({ type: 'item', level: 2, number: 1, heading: '加强领导。', text: '压实责任。' });
  expect(parts.attachments).toEqual([{ title: '任务清单', body: [{ type: 'item', level: 1, number: 1, heading: '清单' }] }]);
  expect(partsOf(writtenOf(parts), '关于检查的通知')).toEqual(parts);
});

test('kind and form follow the title until they are chosen', () => {
  const { doc_type: _, ...open } = paper;
  expect(partsOf(open, '关于检查的函')).toMatchObject({ doc_type: 'letter', form: 'letter' });
  expect(partsOf({ ...open, form: 'general' }, '关于检查的函')).toMatchObject({ doc_type: 'letter', form: 'general' });
  expect(partsOf(writtenOf(partsOf(open, '关于检查的函')), '关于检查的通知')).toMatchObject({ doc_type: 'notice', form: 'general' });
  expect(partsOf(open, '检查方案')).not.toHaveProperty('doc_type');
});

test('its plain text has the numbers and can be read again', () => {
  expect(plainLines(partsOf(paper, '关于检查的通知'))).toEqual([
    '各镇人民政府：',
    '现就有关事项通知如下。',
    '一、总体要求',
    '（一）加强领导。压实责任。',
    '（二）加强保障',
    '二、工作安排',
    '（一）动员',
    '附件：任务清单',
    '附件',
    '任务清单',
    '一、清单',
  ]);
});

test('knows what plain text would lose', () => {
  const plain: PaperParts = { title: '通知', body: [{ type: 'paragraph', text: '好。' }] };
  expect(isMoreThanWords(plain)).toBe(false);
  expect(isMoreThanWords({ ...plain, urgency: 'urgent' })).toBe(true);
  expect(isMoreThanWords({ ...plain, body: [{ type: 'table', rows: [['1']] }] })).toBe(true);
});

test('a fault in the stored paper is found where it was typed', () => {
  expect(typedPath(paper, 'body.2.heading')).toBe('body.3');
  expect(typedPath(paper, 'attachments.0.body.0.text')).toBe('attachments.0.body.0');
  expect(typedPath(paper, 'recipients')).toBe('recipients');
});

test('what a paper issues stays apart from its attachments, and is more than plain words', () => {
  const issued = { title: '演示管理办法', issued: true as const, body: [{ type: 'paragraph' as const, text: '第一条' }] };
  const parts = partsOf({ ...paper, attachments: [...paper.attachments, issued] }, '关于印发《演示管理办法》的通知');
  expect(parts.attachments?.[1]).toEqual(issued);
  expect(partsOf(writtenOf(parts), '关于印发《演示管理办法》的通知')).toEqual(parts);
  expect(plainLines(parts)).toEqual(expect.arrayContaining(['附件：任务清单', '演示管理办法', '附件']));
  expect(isMoreThanWords(parts)).toBe(true);
});
