import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { guiju } from './testing/guiju.ts';

const folder = mkdtempSync(join(tmpdir(), 'guiju-cli-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of this content. */
const fileOf = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const example = fileURLToPath(new URL('../../../examples/notice.txt', import.meta.url));
const text = readFileSync(example, 'utf8');
/** Two sentences, one in each language, and no trace of the program. */
const sentences = (err: string): void => {
  expect(err.trim().split('\n').length).toBeLessThan(15);
  expect(err).not.toMatch(/\n\s+at |node:internal|Error:/);
};

describe('files that cannot be read as papers', { timeout: 60_000 }, () => {
  test.each([
    ['an empty file', 'empty.txt', '', 1, '文件是空的'],
    ['a PDF named .docx', 'a.docx', '%PDF-1.7', 1, '这是 PDF'],
    ['an old Word file', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 1, '.docx'],
    ['a cut-off archive', 'b.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 1, '损坏'],
    ['a model with faults', 'a.json', '{"title":3}', 1, 'title'],
    ['a model with a picture that is none', 'b.json', '{"body":[{"type":"picture","media":"image/png","data":"AAAA"}]}', 1, '图片'],
    ['bytes of no meaning', 'c.txt', new Uint8Array(2000).map((_, i) => (i * 7919) % 256), 1, '编码'],
  ])('%s: its name and one reason', async (_, name, content, code, words) => {
    const file = fileOf(name, content);
    for (const args of [
      ['lint', file],
      ['lint', file, '--json'],
      ['render', file, '--pdf', join(folder, 'no.pdf')],
    ]) {
      const ran = await guiju(args);
      expect([ran.code, ran.out]).toEqual([code, '']);
      expect(ran.err).toContain(words);
      expect(ran.err).toContain(file);
      sentences(ran.err);
    }
    expect(existsSync(join(folder, 'no.pdf'))).toBe(false);
  });

  test('a missing file, a folder, and a file without end are wrong calls or too large', async () => {
    for (const verb of [['lint'], ['render', '--pdf', join(folder, 'no.pdf')], ['import-text', 'zhonglou']]) {
      for (const [file, words] of [
        [join(folder, 'nothing.txt'), '没有这个文件'],
        [folder, '文件夹'],
      ] as const) {
        const ran = await guiju([...verb, file]);
        expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(words)]);
        sentences(ran.err);
      }
    }
    const endless = await guiju(['lint', '/dev/zero']);
    expect([endless.code, endless.err]).toEqual([1, expect.stringContaining('最多 16 兆')]);
    const closed = fileOf('closed.txt', text);
    chmodSync(closed, 0);
    // An administrator may read everything.
    expect((await guiju(['lint', closed])).code).toBe(process.getuid?.() === 0 ? 0 : 2);
  });

  test('standard input is read for -', async () => {
    const ran = await guiju(['lint', '-', '--json'], text);
    expect([ran.code, JSON.parse(ran.out).file]).toEqual([0, '-']);
    expect((await guiju(['render', '-', '--docx', join(folder, 'in.docx')], text)).code).toBe(0);
    const none = await guiju(['lint', '-']);
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('标准输入')]);
  });

  test('what cannot be written is said, and nothing is left half done', async () => {
    const nowhere = join(folder, 'no', 'such', 'a.docx');
    for (const args of [
      ['render', example, '--docx', nowhere],
      ['render', example, '--pdf', folder],
      ['lint', example, '--fix', nowhere],
    ]) {
      const ran = await guiju(args);
      expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('写不了文件')]);
      sentences(ran.err);
    }
    const fonts = await guiju(['render', example, '--pdf', join(folder, 'f.pdf'), '--fonts', join(folder, 'no-fonts')]);
    expect([fonts.code, fonts.err]).toEqual([2, expect.stringContaining('不是文件夹')]);
    mkdirSync(join(folder, 'fonts'));
    fileOf('fonts/broken.ttf', 'no font');
    expect((await guiju(['render', example, '--pdf', join(folder, 'f.pdf'), '--fonts', join(folder, 'fonts')])).code).toBe(0);
  });

  test('characters that no font has are said, and the PDF is made', async () => {
    // A code point to which no character is assigned stands for one that is too new or too rare.
    const paper = JSON.stringify({
      title: '关于检查的通知',
      issuers: ['某县人民政府'],
      date: '2025-11-20',
      body: [{ type: 'paragraph', text: '请\u{38000}同志参加。' }],
    });
    const ran = await guiju(['render', fileOf('rare.json', paper), '--pdf', join(folder, 'rare.pdf'), '--json']);
    expect([ran.code, JSON.parse(ran.out).missing]).toEqual([0, ['\u{38000}']]);
    expect(readFileSync(join(folder, 'rare.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
