import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { rulebooksRoot } from '@guiju/rulebook';
import { emptyDatabase } from '@guiju/store/testing';
import { afterAll, describe, expect, test } from 'vitest';
import { guiju } from './testing/guiju.ts';

const page = readFileSync(new URL('../../../docs/how-to/add-a-government.md', import.meta.url), 'utf8');
/** The samples of the page that bear a file name. */
const samples = new Map([...page.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, name = '', text = '']) => [name, text]));

const bin = fileURLToPath(new URL('../bin/guiju.mjs', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'sixth-'));
afterAll(() => rmSync(root, { recursive: true }));
const [rulebooks, offices, text] = ['rulebooks', 'offices', 'rules.txt'].map((name) => join(root, name)) as [string, string, string];
const edition = join(rulebooks, 'sixth', '2025-03-01');
const ask = (...args: readonly string[]) => guiju(args, '', { GUIJU_RULEBOOKS: rulebooks });
const put = (dir: string, name: string, content: string): void => {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), content);
};

describe('a sixth government, by data only', { timeout: 60_000 }, () => {
  test('begins with its text, and loads at once', async () => {
    for (const shared of ['calendars', 'national']) cpSync(join(rulebooksRoot(), shared), join(rulebooks, shared), { recursive: true });
    writeFileSync(text, samples.get('rules.txt') ?? '');
    expect((await ask('import-text', 'sixth', text)).out).toContain('2 chapters, 5 articles');
    expect(await ask('import-text', 'sixth', text, '--skeleton')).toMatchObject({ code: 0 });
    const { code, out } = await ask('verify', 'sixth', '--json');
    const found = JSON.parse(out).problems.map((problem: { code: string }) => problem.code);
    expect([code, found]).toEqual([0, Array.from({ length: 5 }, () => 'gist_to_be_written')]);
  });

  test('is filled in, and every article, number and role is in its text', async () => {
    for (const [name, sample] of samples) if (name.endsWith('.yaml') && !name.startsWith('offices/')) put(edition, name, sample);
    const { code, out } = await ask('verify', 'sixth', '--text', text, '--json');
    const found = JSON.parse(out).problems.map((problem: { code: string }) => problem.code);
    expect([code, found]).toEqual([0, ['no_signer']]);
    expect(await ask('import-text', 'sixth', text)).toMatchObject({ code: 0 });
  });

  test('is held in place by its scenarios', async () => {
    const { code, out } = await ask('verify', 'sixth', '--mutation', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ score: 1, survivors: [] });
  });

  test('answers what is asked', async () => {
    writeFileSync(join(root, 'facts.json'), JSON.stringify({ issuer: 'government', important: false }));
    const { out } = await ask('explain', '--government', 'sixth', '--kind', 'issuance', '--facts', join(root, 'facts.json'), '--json');
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ government: 'sixth', rulebook: 'sixth/2025-03-01' });
    expect(answer.route.map(({ act, roles }: { act: string; roles: string[] }) => [act, ...roles])).toEqual([
      ['review', 'office_director'],
      ['sign', 'deputy_in_charge'],
    ]);
  });

  test('is installed and served', async () => {
    for (const [name, sample] of samples) if (name.startsWith('offices/')) put(root, name, sample);
    const env = { ...process.env, GUIJU_RULEBOOKS: rulebooks, GUIJU_OFFICES: offices, DATABASE_URL: await emptyDatabase() };
    const child = spawn(process.execPath, [bin, 'serve', '--demo', '--port', '0', '--data', join(root, 'data'), '--json'], { env });
    afterAll(() => child.kill('SIGKILL'));
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    const { url, demo_desks } = JSON.parse(line);
    const desk = demo_desks.find(({ login }: { login: string }) => login === 'sixth-head');
    expect(desk).toMatchObject({ post_title: '县长', government: 'sixth' });
    const signedIn = await fetch(`${url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: desk.login, password: desk.password }),
    });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const inbox = await fetch(`${url}/api/v1/inbox/todo`, { headers: { cookie } });
    expect(await inbox.json()).toMatchObject({ items: [{ kind: 'leave', title: '教育局局长外出报备' }] });
    const kept = await guiju(['import-text', 'sixth', text, '--keep', '--data', join(root, 'data')], '', env);
    expect(kept).toMatchObject({ code: 0, out: expect.stringContaining('sixth/2025-03-01') });
    const shown = await (await fetch(`${url}/api/v1/rules/text`, { headers: { cookie } })).json();
    expect(shown).toMatchObject({ title: '第六县人民政府工作规则', articles: { length: 5 } });
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
