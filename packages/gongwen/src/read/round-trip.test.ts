import { docTypes, itemNumber } from '@guiju/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fix } from '../lint/fix.ts';
import { lint } from '../lint/lint.ts';
import { type Paper, type PaperInput, paperSchema } from '../model/paper.ts';
import { writeDocx } from '../word/write-docx.ts';
import { readPaper } from './index.ts';

/** Words that begin with no number and are no other part of a paper. */
const words = fc
  .array(fc.constantFrom('加强', '防汛', '巡查', '责任', '堤防', '物资', '安排', '进度', '清单', '要求', '全县', '明确'), {
    minLength: 2,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const organ = fc.constantFrom('某县人民政府', '某县水利局', '某县财政局', '某县发展和改革委员会');
const organs = fc.uniqueArray(organ, { minLength: 1, maxLength: 3 });
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const items = fc
  .array(fc.record({ level: fc.constantFrom(1, 2, 3, 4), number: fc.integer({ min: 1, max: 99 }), words, sentence: words }), {
    maxLength: 6,
  })
  .map((all) =>
    all.map(({ level, number, words: heading, sentence }) => {
      const base = { type: 'item' as const, level: level as 1 | 2 | 3 | 4, number };
      if (level > 2) return { ...base, text: `${sentence}。` };
      return { ...base, heading: `${heading}。`, text: `${sentence}，${sentence}。` };
    }),
  );
const paragraphs = fc
  .array(words, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((text) => ({ type: 'paragraph' as const, text: `${text}。` })));
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.array(fc.constantFrom('', '甲', '乙镇', '3', '12.5'), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
    fc.option(words, { nil: undefined }),
    fc.integer({ min: 0, max: 2 }),
    fc.boolean(),
  )
  .map(([columns, rows, title, head, landscape]) => [
    { type: 'table' as const, rows: rows.map((row) => row.slice(0, columns)), head, landscape, ...(title === undefined ? {} : { title }) },
  ]);
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const picture = fc
  .option(words, { nil: undefined })
  .map((title) => [{ type: 'picture' as const, media: 'image/png' as const, data: dot, ...(title === undefined ? {} : { title }) }]);
const body = fc
  .tuple(paragraphs, items, fc.option(table, { nil: [] }), fc.option(picture, { nil: [] }))
  .map(([first, numbered, tables, pictures]) => [
    ...first,
    ...numbered,
    ...tables,
    ...pictures,
    { type: 'paragraph' as const, text: '请认真落实。' },
  ]);

const general: fc.Arbitrary<Paper> = fc
  .record({
    kind: fc.constantFrom('notice', 'circular', 'decision', 'opinion', 'request', 'report', 'reply'),
    issuers: organs,
    mark: fc.constantFrom('某政发', '某水发'),
    year: fc.integer({ min: 1990, max: 2040 }),
    n: fc.integer({ min: 1, max: 2000 }),
    about: words,
    recipients: fc.uniqueArray(fc.constantFrom('各镇人民政府', '县各有关单位', '某市人民政府'), { minLength: 1, maxLength: 3 }),
    body,
    date: day,
    attachments: fc.uniqueArray(words, { maxLength: 3 }),
    notes: fc.option(fc.constantFrom('此件公开发布', '联系人：甲某，电话：12345678'), { nil: undefined }),
    copy_number: fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: undefined }),
    urgency: fc.option(fc.constantFrom('urgent' as const, 'top_urgent' as const), { nil: undefined }),
    signers: fc.uniqueArray(fc.constantFrom('张某某', '李某', '王某某', '赵某'), { maxLength: 4 }),
    copies_to: fc.uniqueArray(fc.constantFrom('县委办公室', '县人大常委会办公室'), { maxLength: 2 }),
  })
  .map(({ kind, issuers, mark, year, n, about, notes, copy_number, urgency, signers, copies_to, attachments, ...rest }) => {
    const given: PaperInput = {
      ...rest,
      doc_type: kind as 'notice',
      issuers,
      signed_by: issuers,
      number: { mark, year, n },
      title: `${issuers[0]}关于${about}的${docTypes[kind as 'notice'].zh}`,
      signers: ['request', 'report'].includes(kind) ? signers.map((name) => ({ name })) : [],
      attachments: attachments.map((title) => ({ title: `${title}表`, body: [{ type: 'paragraph', text: `${title}。` }] })),
      imprint: { copies_to, issued_by: `${issuers[0]}办公室`, issued_on: rest.date },
      ...(notes === undefined ? {} : { notes }),
      ...(copy_number === undefined ? {} : { copy_number }),
      ...(urgency === undefined ? {} : { urgency }),
    };
    return paperSchema.parse(given);
  });

describe('papers of every shape', { timeout: 120_000 }, () => {
  test('a Word file that was written is read as the same paper', async () => {
    await fc.assert(
      fc.asyncProperty(general, async (paper) => {
        const { paper: again, notes } = readPaper(await writeDocx(paper));
        expect(again).toEqual(paper);
        expect(notes.filter(({ code }) => code !== 'page_number')).toEqual([]);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test('so is the model as JSON', () => {
    fc.assert(
      fc.property(general, (paper) => {
        expect(readPaper(new TextEncoder().encode(JSON.stringify(paper))).paper).toEqual(paper);
      }),
      { numRuns: 150, seed: 6 },
    );
  });

  test('corrections made once leave nothing to be corrected, and lose no character but marks and blanks', () => {
    const sloppy = fc
      .array(
        fc.constantFrom(
          '各镇',
          '要',
          '，',
          ',',
          '。',
          '：',
          ':',
          ' ',
          '(',
          ')',
          '（县）',
          '、',
          '等',
          '“甲”',
          '、“乙”',
          '《丙》',
          '、《丁》',
          '2025',
          '?',
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((all) => `甲${all.join('')}`);
    const only = (text: string): string => text.replace(/[\s\p{P}]/gu, '');
    fc.assert(
      fc.property(general, fc.array(sloppy, { minLength: 1, maxLength: 4 }), (paper, texts) => {
        const given = paperSchema.parse({ ...paper, body: texts.map((text) => ({ type: 'paragraph', text })) });
        const once = fix(given, lint({ paper: given })).paper;
        expect(fix(once, lint({ paper: once }))).toEqual({ paper: once, changes: [] });
        expect(lint({ paper: once }).filter((finding) => finding.fix !== undefined)).toEqual([]);
        expect(once.body.map((block) => ('text' in block ? only(block.text ?? '') : ''))).toEqual(texts.map(only));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('a number of the body is read as it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3, 4), fc.integer({ min: 1, max: 199 }), (level, number) => {
        const text = `关于检查的通知\n各镇：\n${itemNumber(level, number)}巡查堤防，落实责任，`;
        expect(readPaper(new TextEncoder().encode(text)).paper.body).toEqual([
          { type: 'item', level, number, text: '巡查堤防，落实责任，' },
        ]);
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});
