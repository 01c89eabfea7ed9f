import { beforeAll, describe, expect, test } from 'vitest';
import { openTypesetter, type Typesetter } from '../layout/typesetter.ts';
import { type MeasuredPage, measure } from '../testing/measure.ts';
import type { HandlingSlip, SlipOpinion } from './handling-slip.ts';

let typesetter: Typesetter;
beforeAll(() => {
  typesetter = openTypesetter();
});

const said = (act: string, opinion: string, name: string, more: Partial<SlipOpinion> = {}): SlipOpinion => ({
  ...{ act, opinion, post: '办公室主任', name, on_behalf_of: null, at: '2025年11月20日 09:05', withdrawn: null },
  ...more,
});

const slip: HandlingSlip = {
  ...{ organ: '某县人民政府办公室', form: '收文处理单', number: '某政收〔2025〕17号', title: '关于申请防汛经费的请示' },
  ...{ sender: '水利局', submitter: '水利局文员 演示文员', submitted: '2025年11月19日', closed: '', doc_type: '请示' },
  ...{ urgency: '紧急', secrecy: '', attachments: ['经费测算表.xlsx', '现场照片.pdf'] },
  limits: [{ act: '承办', due: '2025年11月27日', article: '第二十九条', state: '尚未届满' }],
  proposals: [said('拟办', '建议由财政局会水利局研究提出意见。', '演示主任')],
  opinions: [said('批准', '请财政局抓紧办理。', '演示副县长', { post: '副县长', on_behalf_of: '县长' })],
  history: null,
  archive: null,
};

const pages = (more: Partial<HandlingSlip> = {}): Promise<readonly MeasuredPage[]> => measure(typesetter.slip({ ...slip, ...more }).pdf);
const tight = (text: string): string => text.replaceAll(' ', '');
/** Blanks between two typefaces are no text of the file. */
const lineOf = (page: MeasuredPage | undefined, text: string) => {
  const line = page?.lines.find((each) => tight(each.text).includes(tight(text)));
  if (line === undefined) throw new Error(`${text} is not on the page but ${page?.lines.map((each) => each.text).join(' | ')}`);
  return line;
};

describe('the handling slip on paper', () => {
  test('stands on A4, its organ and name centred over the form, its boxes within the margins', async () => {
    const all = await pages();
    const [page] = all;
    expect(all).toHaveLength(1);
    expect([page?.width, page?.height].map((side) => Math.round(side ?? 0))).toEqual([210, 297]);
    const middle = 24 + (210 - 24 - 18) / 2;
    for (const text of ['某县人民政府办公室', '收文处理单']) {
      const { x, right } = lineOf(page, text);
      expect((x + right) / 2).toBeCloseTo(middle, 0);
    }
    for (const { x, right } of page?.lines ?? []) {
      expect(x).toBeGreaterThan(24);
      expect(right).toBeLessThan(210 - 18);
    }
  });

  test('has number, urgency, sender, days, title, attachments and limits with their articles, in the order of the form', async () => {
    const [page] = await pages();
    const wanted = [
      '某政收〔2025〕17号',
      '水利局文员',
      '2025年11月19日',
      '关于申请防汛经费',
      '1. 经费测算表',
      '第二十九条',
      '建议由财政局',
      '请财政局',
    ];
    const found = wanted.map((text) => lineOf(page, text).y);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(lineOf(page, '某政收〔2025〕17号').text).toContain('紧急程度紧急');
    expect(lineOf(page, '某政收〔2025〕17号').x).toBeGreaterThan(24);
    expect(lineOf(page, '2025年11月27日').text).toContain('承办：2025年11月27日（第二十九条）');
  });

  test('signs each opinion at the right with post, name and time, and says in whose place it was given', async () => {
    const [page] = await pages();
    const signed = lineOf(page, '演示副县长');
    expect(tight(signed.text)).toBe('副县长演示副县长（代县长）2025年11月20日09:05');
    expect(210 - 18 - signed.right).toBeCloseTo(2, 0);
    expect(signed.y).toBeGreaterThan(lineOf(page, '请财政局抓紧办理').y);
  });

  test('[I-4] prints what was taken back and what happened beside the opinions only with the history', async () => {
    const withdrawn = said('审核', '同意。', '演示主任', { withdrawn: '2025年11月20日 09:30撤回：有误' });
    const history = [{ at: '2025年11月20日 10:00', who: '办公室主任 演示主任', what: '催办', text: '请抓紧' }];
    const [page] = await pages({ opinions: [withdrawn, ...slip.opinions], history });
    expect(lineOf(page, '2025年11月20日 09:30撤回：有误').y).toBeLessThan(lineOf(page, '请财政局').y);
    expect(lineOf(page, '催办：请抓紧').y).toBeGreaterThan(lineOf(page, '办理过程').y);
    const [plain] = await pages();
    expect(plain?.lines.some(({ text }) => text.includes('办理过程'))).toBe(false);
  });

  test('goes on over pages, numbered, and never breaks an opinion', async () => {
    const opinions = Array.from({ length: 30 }, (_, i) => said('会签', `第${i + 1}家单位无不同意见。`, `演示会签人${i + 1}`));
    const all = await pages({ opinions });
    expect(all.length).toBeGreaterThan(2);
    expect(tight(lineOf(all[0], '第 1 页').text)).toContain(`共${all.length}页`);
    for (const page of all) {
      const given = page.lines.filter(({ text }) => text.includes('无不同意见')).length;
      expect(page.lines.filter(({ text }) => text.includes('演示会签人'))).toHaveLength(given);
    }
  });

  test('gives the same bytes for the same slip, and takes what stands in it as words', async () => {
    const [one, two] = [typesetter.slip(slip), typesetter.slip(slip)];
    expect(Buffer.compare(one.pdf, two.pdf)).toBe(0);
    const [page] = await pages({ title: '#set page(width: 1cm) *标题* $x$' });
    expect(lineOf(page, '标题* $x$').text).toContain('#set page(width: 1cm)');
  });
});
