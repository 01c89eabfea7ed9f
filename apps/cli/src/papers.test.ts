import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPaper } from '@guiju/gongwen';
import { afterAll, describe, expect, test } from 'vitest';
import { guiju } from './testing/guiju.ts';

const folder = mkdtempSync(join(tmpdir(), 'guiju-cli-papers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string): string => join(folder, name);
const example = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));

describe('papers on the command line', { timeout: 30_000 }, () => {
  test('lint ends with 1 where there are errors and with 0 where there are none', async () => {
    expect((await guiju(['lint', example('report-that-asks.txt')])).code).toBe(1);
    expect((await guiju(['lint', example('notice.txt')])).code).toBe(0);
  });

  test('lint --json gives each finding with rule, source and place, and the facts that the paper shows', async () => {
    const { out } = await guiju(['lint', example('report-that-asks.txt'), '--json']);
    const { findings, facts } = JSON.parse(out);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'to-a-person',
        severity: 'error',
        place: { part: 4 },
        source: expect.objectContaining({ clause: '15(5)' }),
      }),
    );
    expect(facts.paper).toMatchObject({ doc_type: 'report', addressed_to_leader: true, contains_request: true });
  });

  test("lint --government asks that government's rules what the paper itself answers", async () => {
    const { out } = await guiju(['lint', example('report-that-asks.txt'), '--government', 'zhonglou', '--json']);
    const unmet = JSON.parse(out).rules.map(({ provision }: { provision: string }) => provision);
    expect(unmet).toEqual(expect.arrayContaining(['zhonglou-28.6']));
  });

  test('lint --fix writes the paper with its mechanical faults corrected and lists each correction', async () => {
    const { out } = await guiju(['lint', example('faulty-notice.txt'), '--fix', inFolder('fixed.docx'), '--json']);
    expect(JSON.parse(out).changes).toContainEqual(expect.objectContaining({ rule: 'number-form', after: '某水发〔2025〕7号' }));
    expect(readPaper(readFileSync(inFolder('fixed.docx'))).paper.title).toBe('关于防汛，检查的通知');
    expect((await guiju(['lint', example('faulty-notice.txt'), '--fix', inFolder('fixed.pdf')])).code).toBe(2);
  });

  test('render writes PDF and DOCX and says which fonts were replaced', async () => {
    const args = ['render', example('joint-opinion.json'), '--pdf', inFolder('a.pdf'), '--docx', inFolder('a.docx')];
    const { code, out } = await guiju([...args, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).substitutions).toContainEqual({ face: 'fangsong', wanted: '仿宋_GB2312', used: 'Noto Serif SC' });
    expect(readFileSync(inFolder('a.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readPaper(readFileSync(inFolder('a.docx'))).paper.issuers).toEqual(['某县水利局', '某县财政局']);
  });

  test('a file that cannot be read is named with the reason, and nothing is written', async () => {
    writeFileSync(inFolder('old.doc'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    const old = await guiju(['lint', inFolder('old.doc')]);
    expect([old.code, old.err]).toEqual([1, expect.stringContaining('.docx')]);
    const none = await guiju(['render', inFolder('nothing.txt'), '--pdf', inFolder('nothing.pdf')]);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('nothing.txt')]);
    expect((await guiju(['render', example('notice.txt')])).code).toBe(2);
  });
});
