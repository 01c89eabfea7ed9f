import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { emptyDatabase } from '@guiju/store/testing';
import { afterAll, expect, test } from 'vitest';
import { guiju } from './testing/guiju.ts';

const bin = fileURLToPath(new URL('../bin/guiju.mjs', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'guiju-cli-'));
afterAll(() => rmSync(data, { recursive: true }));

test('serves until Ctrl-C and stops cleanly', { timeout: 60_000 }, async () => {
  const env = { ...process.env, DATABASE_URL: await emptyDatabase() };
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0', '--data', data, '--json'], { env });
  afterAll(() => child.kill('SIGKILL'));
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const { url, demo_desks } = JSON.parse(line);
  expect(demo_desks).toEqual([]);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.each([
  ['a port that is none', ['serve', '--port', '99999'], '99999'],
  ['a log level that is none', ['serve', '--log', 'loud'], 'loud'],
  ['a folder without data', ['ledger', 'verify', '--data', data], '--data'],
] as const)('refuses %s', { timeout: 60_000 }, async (_name, args, said) => {
  expect(await guiju([...args], '', { DATABASE_URL: '' })).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) });
});
