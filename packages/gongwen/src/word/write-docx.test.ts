import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { PaperInput } from '../model/paper.ts';
import { readPaper } from '../read/index.ts';
import { notice } from '../testing/papers.ts';
import { writeDocx } from './write-docx.ts';

const full: Partial<PaperInput> = {
  copy_number: 7,
  secrecy: { level: 'secret', period: '1年' },
  urgency: 'urgent',
  body: [
    { type: 'paragraph', text: '现把安排通知如下。' },
    { type: 'item', level: 1, number: 1, heading: '明确责任' },
    { type: 'item', level: 2, number: 1, heading: '县水利局负责巡查。', text: '每月一次。' },
    { type: 'item', level: 3, number: 1, text: '堤防由属地镇负责。' },
    {
      type: 'table',
      rows: [
        ['单位', '数量'],
        ['甲镇', '3'],
      ],
    },
  ],
  attachments: [
    { title: '责任段一览表', body: [{ type: 'paragraph', text: '南堤。' }] },
    { title: '物资清单', body: [{ type: 'paragraph', text: '编织袋。' }] },
  ],
  signed_by: ['某县人民政府'],
  notes: '此件公开发布',
};

const part = (file: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(file)[name]);

describe('writing DOCX', () => {
  test('the same paper gives the same bytes, pictures and all', async () => {
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const paper = notice({ body: [{ type: 'picture', media: 'image/png', data: dot }] });
    const one = await writeDocx(paper);
    await writeDocx(paper);
    expect(Buffer.compare(one, await writeDocx(paper))).toBe(0);
  });

  test('what was written is read as the same paper', async () => {
    const paper = notice(full);
    expect(readPaper(await writeDocx(paper)).paper).toEqual(paper);
  });

  test.each(['general', 'letter', 'order', 'minutes'] as const)('the %s form keeps every word of the body', async (form) => {
    const paper = notice({ ...full, form, ...(form === 'order' ? { number: { mark: '某县人民政府令', n: 3 } } : {}) });
    const document = part(await writeDocx(paper), 'word/document.xml');
    for (const text of ['现把安排通知如下。', '明确责任', '每月一次。', '甲镇']) expect(document).toContain(text);
  });

  test('[8] a wide table lies across on pages of its own, with its title', async () => {
    const wide = { type: 'table' as const, title: '户数表', rows: [['县', '户数']], landscape: true };
    const document = part(await writeDocx(notice({ body: [{ type: 'paragraph', text: '见下表。' }, wide] })), 'word/document.xml');
    const turns = [...document.matchAll(/w:orient="(\w+)"/g)].map(([, turn]) => turn);
    expect(turns).toEqual(['portrait', 'landscape', 'portrait']);
    expect(document).toContain('<w:pStyle w:val="gwTableTitle"/>');
  });

  test('what nobody sees is left out, so that word processors open the file', async () => {
    const document = part(
      await writeDocx(notice({ body: [{ type: 'paragraph', text: '正\u0000\u202e文\ud800。' }] })),
      'word/document.xml',
    );
    expect(document).toContain('>正文。<');
  });

  test('a picture that is none is named', async () => {
    const pictures = ['5LiN5piv5Zu+', 'iVBORw0KGgo='].map((data) => ({ type: 'picture' as const, media: 'image/png' as const, data }));
    for (const picture of pictures)
      await expect(writeDocx(notice({ body: [picture] }))).rejects.toMatchObject({ words: { zh: expect.stringContaining('第1张图片') } });
  });

  test('[5.1, 5.2] A4 with the margins of the standard, lines of exactly 225/22 mm, and styles by name', async () => {
    const file = await writeDocx(notice(full));
    const document = part(file, 'word/document.xml');
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1980" w:left="1587"/);
    const styles = part(file, 'word/styles.xml');
    expect(styles).toContain('w:eastAsia="仿宋_GB2312"');
    for (const name of ['公文标题', '公文正文', '公文一级标题', '公文二级标题']) expect(styles).toContain(`w:val="${name}"`);
    expect(styles).toContain('w:line="580" w:lineRule="exact"');
  });
});
