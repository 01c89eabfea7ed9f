import { beforeAll, describe, expect, test } from 'vitest';
import { lineOf, type MeasuredPage, measure } from '../testing/measure.ts';
import { characters, notice } from '../testing/papers.ts';
import { openTypesetter, type Typesetter } from './typesetter.ts';

let typesetter: Typesetter;
beforeAll(() => {
  typesetter = openTypesetter();
});
const pages = (changes: Parameters<typeof notice>[0]): Promise<readonly MeasuredPage[]> => measure(typesetter.typeset(notice(changes)).pdf);
const MM = 25.4 / 72;

describe('GB/T 9704-2012, special forms', () => {
  test('[10.1] a letter: mark 30 mm from the edge, double rules 170 mm wide, number at the right, no page number on the first page', async () => {
    const [first, second] = await pages({ form: 'letter', doc_type: 'letter', body: [{ type: 'paragraph', text: characters(900) }] });
    const mark = first?.lines[0];
    expect(mark?.text).toBe('某县人民政府');
    expect((mark?.y ?? 0) - 0.88 * (mark?.size ?? 0) * MM).toBeCloseTo(30, 0);
    const red = first?.rules.filter((rule) => rule.red) ?? [];
    expect(red).toHaveLength(4);
    for (const rule of red) expect([rule.x, rule.length].map(Math.round)).toEqual([20, 170]);
    expect(Math.max(...red.map(({ y }) => y))).toBeCloseTo(297 - 20, 0);
    expect(184 - lineOf(first, '某政发〔2025〕38号').right).toBeLessThan(0.5);
    expect(first?.lines.some(({ text }) => text.includes('— 1 —'))).toBe(false);
    expect(lineOf(second, '— 2 —').size).toBe(14);
  });

  test('[10.2] an order: mark 20 mm below the type area, number without a year two lines below it, signer and date below the text', async () => {
    const [page] = await pages({
      form: 'order',
      doc_type: 'order',
      number: { mark: '', n: 3 },
      signed_personally: { post: '县长', name: '某某某' },
      imprint: { issued_by: '办公室', issued_on: '2025-11-21' },
    });
    const mark = lineOf(page, '某县人民政府令');
    expect(mark.y - 0.88 * mark.size * MM).toBeCloseTo(37 + 20, 0);
    const number = lineOf(page, '第3号');
    expect(number.y - mark.y).toBeGreaterThan((2 * 225) / 22);
    expect(number.x + number.right).toBeCloseTo(2 * 106, 0);
    expect(lineOf(page, '某某某').text).toContain('县长');
    expect(lineOf(page, '2025年11月20日').y).toBeGreaterThan(lineOf(page, '某某某').y);
  });

  test('[10.3] minutes: the mark is the title, who attended stands below the text, nobody signs', async () => {
    const [page] = await pages({
      form: 'minutes',
      doc_type: 'minutes',
      title: '某县人民政府专题会议纪要',
      recipients: [],
      attendance: { present: ['甲某', '乙某'], sitting_in: ['丙某'] },
    });
    const mark = lineOf(page, '专题会议纪要');
    expect(mark.size).toBeGreaterThan(22);
    expect(lineOf(page, '出席：').text).toContain('甲某、乙某');
    expect(lineOf(page, '列席：').y).toBeGreaterThan(lineOf(page, '出席：').y);
    expect(page?.lines.some(({ text, size }) => text === '某县人民政府' && size === 16)).toBe(false);
  });

  test('[7.3.7] attachments stand on pages of their own, [8] a wide table across the page', async () => {
    const wide = {
      type: 'table',
      landscape: true,
      rows: [
        ['甲', '乙'],
        ['一', '二'],
      ],
    } as const;
    const all = await pages({
      attachments: [
        {
          title: '名单',
          body: [
            { type: 'paragraph', text: '甲某。' },
            { ...wide, rows: wide.rows.map((row) => [...row]) },
          ],
        },
      ],
    });
    const attachment = all.find(({ lines }) => lines[0]?.text === '附件');
    expect(attachment).toBeDefined();
    expect(lineOf(attachment, '名单').size).toBe(22);
    expect(all.some(({ width, height }) => width > height)).toBe(true);
  });

  test('[8] an attachment that is a wide table has its head on the page that lies across, whose number stands where other pages have it', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => [`工程${i}`, '某镇']);
    const all = await pages({ attachments: [{ title: '登记表', body: [{ type: 'table', landscape: true, rows }] }] });
    const wide = all.filter(({ width, height }) => width > height);
    expect(wide.length).toBeGreaterThan(1);
    expect(lineOf(wide[0], '附件').y).toBeLessThan(lineOf(wide[0], '登记表').y);
    for (const page of wide) {
      // Turned upright, the left edge is the lower one: 35 mm less the 7 that the number stands below the type area.
      const turned = page.lines.filter(({ x }) => x < 35);
      expect(turned.length).toBeGreaterThan(0);
      for (const { x } of turned) expect(35 - x).toBeGreaterThan(7);
    }
  });

  test('what a notice issues follows its signature on a page of its own, without the word 附件 and before the attachments', async () => {
    const body = [{ type: 'paragraph' as const, text: '县水利局负责采购。' }];
    const all = await pages({
      attachments: [
        { title: '物资清单', body },
        { title: '某县防汛物资管理办法', issued: true, body },
      ],
    });
    const at = (text: string) => all.findIndex(({ lines }) => lines[0]?.text === text);
    expect(at('某县防汛物资管理办法')).toBeGreaterThan(0);
    expect(at('附件')).toBe(at('某县防汛物资管理办法') + 1);
    expect(all.flatMap(({ lines }) => lines).some(({ text }) => text === '附件：物资清单')).toBe(true);
  });

  test('[10.1] in a letter the title stands two lines below the last word of the corner', async () => {
    const letter = { form: 'letter', doc_type: 'letter', copy_number: 7, secrecy: { level: 'confidential' }, urgency: 'urgent' } as const;
    const [page] = await pages({ ...letter, title: '关于支援的函' });
    const [urgency, title] = [lineOf(page, '加急'), lineOf(page, '关于支援的函')];
    expect(title.y - urgency.y).toBeGreaterThan((2 * 225) / 22);
  });

  test('the title of a table stays on its page', async () => {
    const table = { type: 'table' as const, title: '责任段一览表', rows: Array.from({ length: 6 }, (_, i) => [`${i}`, '南堤']) };
    for (let lines = 4; lines < 12; lines += 1) {
      const all = await pages({ body: [{ type: 'paragraph', text: characters(28 * lines) }, table] });
      const page = all.find((each) => each.lines.some(({ text }) => text === '责任段一览表'));
      expect(lineOf(page, '南堤').y).toBeGreaterThan(lineOf(page, '责任段一览表').y);
    }
  });

  test('[7.2.4] organs of a joint paper stand one under the other, with 文件 beside them', async () => {
    const [page] = await pages({ issuers: ['某县人民政府', '某县人民法院'] });
    const [first, suffix, second] = [lineOf(page, '某县人民政府'), lineOf(page, '文件'), lineOf(page, '某县人民法院')];
    expect(first.y).toBeLessThan(second.y);
    expect(suffix.y).toBeGreaterThan(first.y);
    expect(suffix.y).toBeLessThan(second.y);
    expect(suffix.x).toBeGreaterThan(first.right);
  });
});
