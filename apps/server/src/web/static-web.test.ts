import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, expect, test } from 'vitest';
import { onError, onNotFound } from '../problem/on-error.ts';
import { staticWeb } from './static-web.ts';

const dir = mkdtempSync(join(tmpdir(), 'guiju-web-'));
mkdirSync(join(dir, 'assets'));
writeFileSync(join(dir, 'index.html'), '<!doctype html><title>规矩</title>');
writeFileSync(join(dir, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(join(dir, 'assets', 'main-Bk3x9aQz.js'), `// ${'规矩'.repeat(1000)}`);
writeFileSync(join(tmpdir(), 'guiju-outside.txt'), 'outside');
afterAll(() => {
  rmSync(dir, { recursive: true });
  rmSync(join(tmpdir(), 'guiju-outside.txt'));
});

const app = new Hono().onError(onError as never).notFound(onNotFound as never);
app.route('/', staticWeb(dir) as never);

test('keeps files with a hash in their name for a year, and asks anew for all others', async () => {
  const asset = await app.request('/assets/main-Bk3x9aQz.js');
  expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  expect(asset.headers.get('content-type')).toContain('text/javascript');
  const icon = await app.request('/icon.svg');
  expect([icon.status, icon.headers.get('cache-control')]).toEqual([200, 'no-cache']);
});

test('answers every address that is no file with the one page', async () => {
  for (const path of ['/', '/matters/2025-1', '/inbox/todo?q=1']) {
    const page = await app.request(path);
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await page.text()).toContain('规矩');
  }
});

test('a file that is missing is not found, and nothing outside the folder is served', async () => {
  expect((await app.request('/assets/gone-Bk3x9aQz.js')).status).toBe(404);
  for (const path of [
    '/../guiju-outside.txt',
    '/%2e%2e/guiju-outside.txt',
    '/..%2fguiju-outside.txt',
    '/assets/..%5c..%5cguiju-outside.txt',
  ])
    expect(await (await app.request(path)).text()).not.toContain('outside');
});

test('sends text compressed to a browser that takes it', async () => {
  const asset = await app.request('/assets/main-Bk3x9aQz.js', { headers: { 'accept-encoding': 'gzip' } });
  expect(asset.headers.get('content-encoding')).toBe('gzip');
});

test('says so when the web app was never built', async () => {
  const empty = new Hono().onError(onError as never);
  empty.route('/', staticWeb(join(dir, 'nowhere')) as never);
  const page = await empty.request('/');
  expect(page.status).toBe(503);
  expect(await page.json()).toMatchObject({ detail: { zh: '网页尚未构建，请运行 npm run build。' } });
});
