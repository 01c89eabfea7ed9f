import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '@guiju/contract';
import { startDatabase } from '@guiju/store';
import { afterAll, expect, test, vi } from 'vitest';
import { type RunningServer, startServer } from '../main.ts';
import { writeOffices } from '../testing/offices.ts';
import { draftOverHttp, signInOverHttp } from '../testing/over-http.ts';
import { writeRulebooks } from '../testing/rulebooks.ts';

const [rulebooksRoot, officesDir] = [writeRulebooks(), writeOffices()];
const [dataDir, elsewhere] = [mkdtempSync(join(tmpdir(), 'guiju-data-')), mkdtempSync(join(tmpdir(), 'guiju-elsewhere-'))];
afterAll(() => {
  for (const dir of [dataDir, elsewhere, rulebooksRoot, officesDir]) rmSync(dir, { recursive: true, force: true });
});

const options = { dataDir, rulebooksRoot, officesDir, demo: true, port: 0, log: 'silent' } as const;
const kill = (folder: string): void => {
  process.kill(Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
};
const readiness = async ({ url }: RunningServer) => {
  const answer = await fetch(`${url}/readyz`);
  return { status: answer.status, problem: (await answer.json()) as Problem };
};
const comesBack = (server: RunningServer) =>
  vi.waitFor(async () => expect((await readiness(server)).status).toBe(200), { timeout: 60_000, interval: 50 });
type Who = Awaited<ReturnType<typeof signInOverHttp>>;
const drafts = async ({ url }: RunningServer, { cookie }: Who): Promise<number> => {
  const answer = await fetch(`${url}/api/v1/inbox/counts`, { headers: { cookie } });
  return ((await answer.json()) as { readonly drafts: number }).drafts;
};

/** Sends commands one after another until the database has been killed under them; gives how many were acknowledged. */
const commandsDuring = async ({ url }: RunningServer, who: Who, end: () => void): Promise<number> => {
  let acknowledged = 0;
  for (let n = 0; ; n++) {
    const answering = draftOverHttp(url, who);
    if (n === 10) end();
    const { status } = await answering;
    if (status === 201) acknowledged += 1;
    else expect(status).toBe(503);
    if (n >= 10 && status === 503) return acknowledged;
  }
};

test('the database of the folder is started again when it is killed: what was acknowledged is there, and work goes on', {
  timeout: 120_000,
}, async () => {
  const server = await startServer(options);
  const who = await signInOverHttp(server.url);
  // Without this file it does not start, which gives the time to look.
  const stamp = join(dataDir, 'postgres/PG_VERSION');
  renameSync(stamp, `${stamp}-away`);
  const acknowledged = await commandsDuring(server, who, () => kill(dataDir));
  await vi.waitFor(async () => expect((await readiness(server)).problem.detail?.zh).toContain('正在重新启动'), 10_000);
  renameSync(`${stamp}-away`, stamp);
  await comesBack(server);
  const kept = await drafts(server, who);
  // The command that was under way when it happened may have been kept without an answer.
  expect([acknowledged, acknowledged + 1]).toContain(kept);
  const listen = async () => {
    const live = await fetch(`${server.url}/api/v1/events`, { headers: { cookie: who.cookie } });
    return live.body?.pipeThrough(new TextDecoderStream()).getReader();
  };
  let reader = await listen();
  let heard = '';
  // As a page does: a stream that ends, since changes may be missing, is opened anew.
  const hear = async (words: string): Promise<void> => {
    while (!heard.includes(words)) {
      const { done, value = '' } = (await reader?.read()) ?? { done: true };
      if (done) reader = await listen();
      heard += value;
    }
  };
  await hear(`"drafts":${kept}`);
  expect((await draftOverHttp(server.url, who)).status).toBe(201);
  await hear(`"drafts":${kept + 1}`);
  await server.stop();
});

test('a database of one’s own that goes away is left to its owner; its connections are made anew when it is back', {
  timeout: 120_000,
}, async () => {
  const database = await startDatabase({ dataDir: elsewhere });
  const server = await startServer({ ...options, databaseUrl: database.url });
  const who = await signInOverHttp(server.url);
  const acknowledged = await commandsDuring(server, who, () => kill(elsewhere));
  await vi.waitFor(async () => expect((await readiness(server)).problem.detail?.zh).toBe('数据库暂时不可用。'), 10_000);
  const again = await startDatabase({ dataDir: elsewhere, port: database.port });
  expect(again.shared).toBe(false);
  await comesBack(server);
  const kept = await drafts(server, who);
  expect([acknowledged, acknowledged + 1]).toContain(kept);
  expect((await draftOverHttp(server.url, who)).status).toBe(201);
  expect(await drafts(server, who)).toBe(kept + 1);
  await server.stop();
  await again.stop();
});
