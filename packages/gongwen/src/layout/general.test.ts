import { beforeAll, describe, expect, test } from 'vitest';
import { lineOf, type MeasuredPage, measure } from '../testing/measure.ts';
import { characters, notice } from '../testing/papers.ts';
import { openTypesetter, type Typesetter } from './typesetter.ts';

let typesetter: Typesetter;
beforeAll(() => {
  typesetter = openTypesetter();
});
const pages = (...changes: Parameters<typeof notice>): Promise<readonly MeasuredPage[]> =>
  measure(typesetter.typeset(notice(...changes)).pdf);

const CELL = 156 / 28;
const PITCH = 225 / 22;

describe('GB/T 9704-2012, general form', () => {
  test('[5.1, 5.2] A4; a full page has 22 lines of 28 characters between 28 mm and 184 mm', async () => {
    const [, second] = await pages({ body: [{ type: 'paragraph', text: characters(2000) }] });
    expect(second?.width).toBeCloseTo(210, 1);
    expect(second?.height).toBeCloseTo(297, 1);
    const body = second?.lines.filter(({ size }) => size === 16) ?? [];
    expect(body).toHaveLength(22);
    for (const { text, x, right } of body) {
      expect([...text]).toHaveLength(28);
      expect(x).toBeCloseTo(28, 1);
      expect(Math.abs(right - 184)).toBeLessThan(0.2);
    }
    for (const [i, line] of body.slice(1).entries()) expect(line.y - (body[i]?.y ?? 0)).toBeCloseTo(PITCH, 1);
    // The first and the last line fill their part of the grid from 37 mm to 262 mm.
    expect(body[0]?.y).toBeGreaterThan(37);
    expect(body[0]?.y).toBeLessThan(37 + PITCH);
    expect(body.at(-1)?.y).toBeGreaterThan(262 - PITCH);
    expect(body.at(-1)?.y).toBeLessThan(262);
  });

  test('[7.2.4, 7.2.5, 7.2.7] red mark 35 mm below the type area, number two lines below it, red rule 4 mm below the number', async () => {
    const [page] = await pages();
    const mark = lineOf(page, '某县人民政府文件');
    const number = lineOf(page, '某政发〔2025〕38号');
    expect(mark.size).toBeGreaterThan(22);
    expect(mark.y - 0.88 * mark.size * (25.4 / 72)).toBeCloseTo(37 + 35, 0);
    expect(number.x + number.right).toBeCloseTo(2 * (28 + 78), 0);
    expect(number.y - mark.y).toBeGreaterThan(2 * PITCH);
    const rule = page?.rules.find(({ red }) => red);
    expect(rule?.length).toBeCloseTo(156, 1);
    expect(rule?.x).toBeCloseTo(28, 1);
    // 4 mm from the lower edge of the number, which stands 0.12 of its size under the baseline.
    expect((rule?.y ?? 0) - number.y).toBeCloseTo(4 + 0.12 * 16 * (25.4 / 72) + 0.25, 0);
  });

  test('[7.3.1–7.3.3] title of size 2 centred two lines below the rule, recipients one line below it, body two characters in', async () => {
    const [page] = await pages();
    const title = lineOf(page, '关于做好防汛');
    expect(title.size).toBe(22);
    expect(title.x + title.right).toBeCloseTo(2 * (28 + 78), 0);
    const recipients = lineOf(page, '各镇人民政府，县各有关单位：');
    expect(recipients.x).toBeCloseTo(28, 1);
    expect(lineOf(page, '现把今年的安排').x).toBeCloseTo(28 + 2 * CELL, 1);
  });

  test('[7.3.5.1] with a seal the date ends four characters from the right and the organ is centred over it', async () => {
    const [page] = await pages();
    const date = lineOf(page, '2025年11月20日');
    const organ = page?.lines.find(({ text, size }) => text === '某县人民政府' && size === 16);
    expect(184 - date.right).toBeCloseTo(4 * CELL, 0);
    expect((organ?.x ?? 0) + (organ?.right ?? 0)).toBeCloseTo(date.x + date.right, 0);
  });

  test('[7.3.5.2] without a seal the organ ends two characters from the right and the date begins two characters behind it', async () => {
    const [page] = await pages({ sealed: false, issuers: ['某县人民政府防汛抗旱指挥部'] });
    const organ = page?.lines.findLast(({ text }) => text === '某县人民政府防汛抗旱指挥部');
    const date = lineOf(page, '2025年11月20日');
    expect(184 - (organ?.right ?? 0)).toBeCloseTo(2 * CELL, 0);
    expect(date.x - (organ?.x ?? 0)).toBeCloseTo(2 * CELL, 0);
  });

  test('[7.4] the imprint ends with the type area, thick rules outside and a thin one inside', async () => {
    const all = await pages();
    const rules = all.at(-1)?.rules.filter(({ red }) => !red) ?? [];
    expect(rules.map(({ thickness }) => thickness.toFixed(2))).toEqual(['0.35', '0.25', '0.35']);
    expect(rules.at(-1)?.y).toBeCloseTo(262, 0);
    expect(lineOf(all.at(-1), '抄送：县委办公室。').x).toBeCloseTo(28 + 14 * (25.4 / 72), 0);
    expect(lineOf(all.at(-1), '2025年11月21日印发').size).toBe(14);
  });

  test('[7.3.5.5] no page has a signature without a line of the body, with attachments or without', async () => {
    const attachments = [{ title: '责任段一览表' }];
    for (let lines = 1; lines < 12; lines += 1) {
      const body = [characters(28 * lines), '请遵照执行。'].map((text) => ({ type: 'paragraph' as const, text }));
      for (const all of [await pages({ body }), await pages({ body, attachments })]) {
        const signed = all.find((page) => page.lines.some(({ text }) => text === '2025年11月20日'));
        expect(signed?.lines.some(({ text }) => text === '请遵照执行。')).toBe(true);
      }
    }
  });

  test('[7.5] page numbers stand 7 mm below the type area, on the outside', async () => {
    const all = await pages({ body: [{ type: 'paragraph', text: characters(2000) }] });
    const odd = lineOf(all[0], '— 1 —');
    const even = lineOf(all[1], '— 2 —');
    expect(odd.size).toBe(14);
    // The dashes are kerned, so the digits end up to a millimetre beside the character's place.
    expect(Math.abs(184 - odd.right - CELL)).toBeLessThan(1);
    expect(Math.abs(even.x - 28 - CELL)).toBeLessThan(1);
    expect(odd.y - 262).toBeGreaterThan(7);
    expect(odd.y - 262).toBeLessThan(7 + 14 * (25.4 / 72));
  });

  test('[7.2.6] an upward paper has its number at the left and the signer at the right', async () => {
    const [page] = await pages({ doc_type: 'request', signers: [{ name: '某某某' }] });
    const number = lineOf(page, '某政发〔2025〕38号');
    expect(number.x).toBeCloseTo(28 + CELL, 0);
    expect(number.text).toContain('签发人：某某某');
    expect(184 - number.right).toBeCloseTo(CELL, 0);
  });

  test('[7.2.1–7.2.3] copy number, secrecy and urgency stand one under the other at the upper left', async () => {
    const [page] = await pages({ copy_number: 7, secrecy: { level: 'confidential', period: '1年' }, urgency: 'urgent' });
    const [copy, secrecy, urgency] = [lineOf(page, '000007'), lineOf(page, '秘密★1年'), lineOf(page, '加急')];
    for (const line of [copy, secrecy, urgency]) expect(line.x).toBeCloseTo(28, 1);
    expect(secrecy.y - copy.y).toBeCloseTo(PITCH, 0);
    expect(urgency.y - secrecy.y).toBeCloseTo(PITCH, 0);
  });
});

describe('typesetting', () => {
  test('draws the same pages for the screen, each a picture of its own', () => {
    const paper = notice({ body: [{ type: 'paragraph', text: characters(2000) }], imprint: { copies_to: ['县委办公室'] } });
    const { pages } = typesetter.pages(paper);
    expect(pages).toHaveLength(typesetter.typeset(paper).pages);
    for (const page of pages) {
      const used = [...page.matchAll(/xlink:href="#(\w+)"/g)].map(([, id]) => id);
      expect(used.length).toBeGreaterThan(20);
      for (const id of new Set(used)) expect(page.split(`id="${id}"`)).toHaveLength(2);
    }
    const tops = pages.map((page) => Number(/viewBox="0 ([\d.]+) 595\.\d+ 841\.\d+"/.exec(page)?.[1]));
    expect(tops.map((top) => Math.round(top / 841.89))).toEqual(pages.map((_, i) => i));
  });

  test('lays a wide table out on a page that lies across', () => {
    const wide = { type: 'table' as const, rows: [['县', '户数']], landscape: true };
    const { pages } = typesetter.pages(notice({ body: [{ type: 'paragraph', text: '见下表。' }, wide] }));
    expect(pages.some((page) => / 841\.\d+ 595\.\d+"/.test(page))).toBe(true);
  });

  test('gives the same bytes for the same paper, and says which typefaces were replaced', () => {
    const [one, two] = [typesetter.typeset(notice()), typesetter.typeset(notice())];
    expect(Buffer.compare(one.pdf, two.pdf)).toBe(0);
    expect(one.substitutions).toContainEqual({ face: 'fangsong', wanted: '仿宋_GB2312', used: 'Noto Serif SC' });
  });

  test('takes what stands in a paper as words, never as markup', async () => {
    const text = '#set page(width: 1cm) *不是标记* $x$ \\ <a> @b "c"';
    const [page] = await pages({ body: [{ type: 'paragraph', text }] });
    expect(lineOf(page, '不是标记').text).toContain('*不是标记*');
  });

  test('names the characters that no typeface has, dated or not, and lays the rest out', () => {
    // A code point that is given to no character, and so is in no typeface.
    const dated = notice({ body: [{ type: 'paragraph', text: '送\u0378同志。' }] });
    const { date: _, ...draft } = dated;
    for (const paper of [dated, draft]) {
      const { missing, pages } = typesetter.typeset(paper);
      expect(missing).toEqual(['\u0378']);
      expect(pages).toBeGreaterThan(0);
      expect(typesetter.pages(paper).missing).toEqual(missing);
    }
    expect(typesetter.typeset(notice()).missing).toEqual([]);
  });

  test('leaves out what nobody sees', async () => {
    const [page] = await pages({ body: [{ type: 'paragraph', text: '正\u0000\u202e文\ud800。' }] });
    expect(lineOf(page, '正文。').text).toBe('正文。');
  });

  test('lays out a table without cells and one whose head is longer than it', () => {
    for (const table of [{ rows: [[]] }, { head: 9, rows: [['县', '户数']] }])
      expect(typesetter.typeset(notice({ body: [{ type: 'table', ...table }] })).pages).toBeGreaterThan(0);
  });
});
