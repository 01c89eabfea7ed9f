import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDatabase } from '@guiju/store/testing';
import { afterAll, expect, inject, test } from 'vitest';
import { startServer } from '../main.ts';
import { writeOffices } from '../testing/offices.ts';
import { writeRulebooks } from '../testing/rulebooks.ts';
import type { StartOptions } from './options.ts';

const databaseUrl = await emptyDatabase();
const dataDir = mkdtempSync(join(tmpdir(), 'guiju-data-'));
const webDir = join(dataDir, 'web');
mkdirSync(webDir);
writeFileSync(join(webDir, 'index.html'), '<!doctype html><title>规矩</title>');
const [rulebooksRoot, officesDir] = [writeRulebooks(), writeOffices()];
afterAll(() => {
  for (const dir of [dataDir, rulebooksRoot, officesDir]) rmSync(dir, { recursive: true, force: true });
});

const options: StartOptions = { databaseUrl, dataDir, webDir, rulebooksRoot, officesDir, demo: true, port: 0, log: 'silent' };
const failing = (more: StartOptions) => expect(startServer({ ...options, ...more })).rejects;

test('starts, serves the page and the API, and stops', async () => {
  const server = await startServer(options);
  expect(server.demoDesks[0]).toMatchObject({ login: 'anytown.head', post_title: '县长' });
  expect(await (await fetch(`${server.url}/inbox/todo`)).text()).toContain('规矩');
  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'ok' });
  await server.stop();
  await expect(fetch(server.url)).rejects.toThrow();
  const again = await startServer(options);
  expect(again.demoDesks).toEqual(server.demoDesks);
  await again.stop();
});

test('keeps its own database in a folder, and serves again within five seconds', { timeout: 60_000 }, async () => {
  const { databaseUrl: _, ...embedded } = options;
  const own = { ...embedded, dataDir: mkdtempSync(join(tmpdir(), 'guiju-data-')) };
  await (await startServer(own)).stop();
  const begun = performance.now();
  const again = await startServer(own);
  expect(performance.now() - begun).toBeLessThan(5000);
  expect((await fetch(`${again.url}/readyz`)).status).toBe(200);
  await again.stop();
  rmSync(own.dataDir, { recursive: true });
});

test('a port that is taken: one sentence, and nothing is left running', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  await failing({ port }).toMatchObject({ words: { zh: expect.stringContaining(`端口 ${port} 已被别的程序占用`) } });
  taken.close();
  const server = await startServer(options);
  await server.stop();
});

test('a bad rulebook: every problem with file and line, and nothing is started', async () => {
  const root = writeRulebooks('chapter: 1\narticles:\n  - article: 1\n    provisions:\n      - id: anytown-1.1\n        forse: must\n');
  const error = await startServer({ ...options, rulebooksRoot: root, databaseUrl: 'postgres://nobody@127.0.0.1:1/none' }).catch(
    (thrown) => thrown,
  );
  rmSync(root, { recursive: true });
  expect(error.words.zh).toMatch(/^规则文件有 \d+ 处问题，系统没有启动；请逐条改正$/);
  expect(error.lines.join('\n')).toMatch(/anytown\/2025-01-01\/01-leave\.yaml:\d+/);
  expect(error.lines.join('\n')).toContain('forse');
});

test('no rulebooks at all', async () => {
  await failing({ rulebooksRoot: join(dataDir, 'nowhere') }).toMatchObject({ words: { zh: expect.stringContaining('没有规则文件') } });
});

test.each([
  ['nothing listens there', 'postgres://guiju@127.0.0.1:1/guiju', '那里没有数据库在接受连接'],
  ['no such host', 'postgres://guiju@no-such-host.invalid/guiju', '找不到这台主机'],
  ['no such database', () => inject('database').replace(/\/[^/]*$/, '/no_such_database'), '没有这个数据库'],
  ['a wrong password', () => inject('database').replace(/:[^:@/]+@/, ':wrong@'), '用户名或密码不对'],
  ['no address at all', 'localhost', 'DATABASE_URL 写法不对'],
])('a wrong DATABASE_URL: %s', async (_, url, words) => {
  const given = typeof url === 'string' ? url : url();
  const error = await startServer({ ...options, databaseUrl: given }).catch((thrown) => thrown);
  expect(error.words.zh).toContain(words);
  expect(`${error.words.zh}${error.words.en}`).not.toContain('wrong@');
});

test('a data folder that is none', async () => {
  const file = join(dataDir, 'file');
  writeFileSync(file, '');
  const { databaseUrl: _, ...embedded } = options;
  await expect(startServer({ ...embedded, dataDir: file })).rejects.toMatchObject({ words: { zh: expect.stringContaining(file) } });
});
