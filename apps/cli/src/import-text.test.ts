import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, describe, expect, test } from 'vitest';
import { guiju } from './testing/guiju.ts';

const folder = mkdtempSync(join(tmpdir(), 'guiju-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, content: string | Buffer): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const lines = ['某县人民政府工作规则', '第一章 总则', '第一条 先商量后办事。', '第二条 办事要快。', '第三条 自2031年3月1日起施行。'];
const plain = written('rules.txt', lines.join('\n'));
const word = async (): Promise<string> => {
  const children = lines.map((text) => new Paragraph({ text }));
  return written('rules.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })));
};

describe('guiju import-text', { timeout: 30_000 }, () => {
  test('lays the articles beside the gists and says what either side lacks', async () => {
    const { code, out } = await guiju(['import-text', 'zhonglou', plain]);
    expect(code).toBe(1);
    expect(out).toContain('先商量后办事。');
    expect(out).toContain('zhonglou-1.1');
    expect(out).toMatch(/文本没有，规则文件却有：第四条、第五条.*第四十六条/);
  });

  test('answers as JSON, from a Word file as from a text', async () => {
    const answers = await Promise.all([plain, await word()].map((file) => guiju(['import-text', 'zhonglou', file, '--json'])));
    const [one, other] = answers.map(({ out }) => JSON.parse(out));
    expect(other).toEqual({ ...one, articles: expect.any(Array) });
    expect(one).toMatchObject({ title: '某县人民政府工作规则', chapters: [{ n: 1, title: '总则' }], without_provision: [] });
    const texts = (answer: typeof one) => answer.articles.slice(0, 3).map(({ text }: { text: unknown }) => text);
    expect(texts(other)).toEqual(texts(one));
    expect(texts(one)).toEqual([['先商量后办事。'], ['办事要快。'], ['自2031年3月1日起施行。']]);
  });

  test('begins a rulebook folder, once', async () => {
    const args = ['import-text', 'anytown', plain, '--skeleton', '--to', folder];
    const { code, out } = await guiju(args);
    expect([code, out]).toEqual([0, expect.stringContaining('rulebook.yaml')]);
    expect(readFileSync(join(folder, 'anytown', '2031-03-01', '01-chapter.yaml'), 'utf8')).toContain('anytown-3.1');
    expect((await guiju(args)).code).toBe(1);
  });

  test('says what is missing', async () => {
    const undated = written('undated.txt', '第一条 甲。\n');
    expect((await guiju(['import-text', 'anytown', undated, '--skeleton', '--to', folder])).err).toContain('--effective');
    expect(await guiju(['import-text', 'anytown', written('none.txt', '今天天气好。\n')])).toMatchObject({ code: 1 });
    expect(await guiju(['import-text', 'anytown', join(folder, 'nothing.txt')])).toMatchObject({ code: 2 });
  });
});
