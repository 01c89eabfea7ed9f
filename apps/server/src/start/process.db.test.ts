import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '@guiju/contract';
import { emptyDatabase } from '@guiju/store/testing';
import { afterAll, expect, test } from 'vitest';
import { writeOffices } from '../testing/offices.ts';
import { draftOverHttp, signInOverHttp } from '../testing/over-http.ts';
import { writeRulebooks } from '../testing/rulebooks.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'guiju-data-'));
const [rulebooksRoot, officesDir] = [writeRulebooks(), writeOffices()];
const options = { databaseUrl: await emptyDatabase(), dataDir, rulebooksRoot, officesDir, demo: true, port: 0, log: 'warn' };
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const dir of [dataDir, rulebooksRoot, officesDir]) rmSync(dir, { recursive: true, force: true });
});

const program = fileURLToPath(new URL('../testing/program.ts', import.meta.url));

/** Starts a server as a process of its own and waits until it serves. */
const start = async () => {
  const child = spawn(process.execPath, [program, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [line] = await once(child.stdout, 'data');
  return { url: String(line).trim(), child };
};

/** Sends so many megabytes, chunk by chunk, and gives the answer with how many had been sent by then. */
const upload = (url: string, headers: Readonly<Record<string, string>>, megabytes: number) =>
  new Promise<{ readonly status: number; readonly problem: Problem; readonly sent: number }>((resolve, reject) => {
    const chunk = Buffer.alloc(1024 * 1024);
    let sent = 0;
    let isAnswered = false;
    const sending = request(`${url}/api/v1/files?name=a.pdf`, { method: 'POST', headers }, (response) => {
      isAnswered = true;
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, problem: JSON.parse(text), sent }));
    });
    // The server closes the connection on what it does not want to read.
    sending.on('error', (error) => (isAnswered ? undefined : reject(error)));
    const send = (): void => {
      while (sent < megabytes && !isAnswered) {
        sent += 1;
        if (!sending.write(chunk)) {
          sending.once('drain', send);
          return;
        }
      }
      sending.end();
    };
    send();
  });

test('an upload of 100 MB is refused before it is read', { timeout: 60_000 }, async () => {
  const { url } = await start();
  const { cookie, csrf } = await signInOverHttp(url);
  const headers = { cookie, 'x-csrf-token': csrf, 'content-type': 'application/octet-stream' };
  const announced = await upload(url, { ...headers, 'content-length': String(100 * 1024 * 1024) }, 100);
  expect(announced).toMatchObject({ status: 413, problem: { code: 'too_large', detail: { zh: '一个文件最多 20 MB。' } } });
  expect(announced.sent).toBeLessThan(20);
  const unannounced = await upload(url, { ...headers, 'transfer-encoding': 'chunked' }, 100);
  expect([unannounced.status, unannounced.sent < 40]).toEqual([413, true]);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});

test('two servers on one database: a page at one hears what was done at the other; a signal ends each with code 0', {
  timeout: 60_000,
}, async () => {
  const [one, two] = [await start(), await start()];
  const me = await signInOverHttp(one.url);
  const live = await fetch(`${one.url}/api/v1/events`, { headers: { cookie: me.cookie } });
  const reader = live.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const hear = async (words: string): Promise<void> => {
    while (!heard.includes(words)) {
      const { done, value = '' } = (await reader?.read()) ?? { done: true };
      if (done) throw new Error(`the stream ended before ${words}: ${heard}`);
      heard += value;
    }
  };
  await hear('event: inbox');
  const other = await signInOverHttp(two.url);
  const drafted = await draftOverHttp(two.url, other);
  expect(drafted.status).toBe(201);
  await hear('"drafts":1');
  for (const { child } of [one, two]) {
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).toBe(0);
  }
  await expect(hear('nothing more')).rejects.toThrow('the stream ended');
});
