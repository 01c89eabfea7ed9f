import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDatabase } from './start-database.ts';

let dataDir = '';
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'guiju-start-'));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
};
const serverPid = () => Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

test('finds its data again after it was stopped', async () => {
  const first = await startDatabase({ dataDir });
  await ask(first.url, 'create table kept as select 42 as n');
  await first.stop();
  const second = await startDatabase({ dataDir });
  expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 42 }]);
  await second.stop();
});

test('recovers what was committed after the server was killed', async () => {
  const killed = await startDatabase({ dataDir });
  await ask(killed.url, 'create table committed as select 7 as n');
  process.kill(serverPid(), 'SIGKILL');
  await setTimeout(50);
  const again = await startDatabase({ dataDir });
  expect(await ask(again.url, 'select n from committed')).toEqual([{ n: 7 }]);
  await again.stop();
});

test('is not misled by a lock file whose process number now belongs to another program', async () => {
  writeFileSync(join(dataDir, 'postgres/postmaster.pid'), `${process.pid}\n${dataDir}/postgres\n0\n5432\n\n127.0.0.1\n0\nready\n`);
  const database = await startDatabase({ dataDir });
  expect(database.shared).toBe(false);
  await database.stop();
});

test('shares a server that another process started, and leaves it running', async () => {
  const owner = await startDatabase({ dataDir });
  const guest = await startDatabase({ dataDir });
  expect([guest.shared, guest.port]).toEqual([true, owner.port]);
  await guest.stop();
  expect(await ask(owner.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  await owner.stop();
});

test('takes over the server of a process that was killed', async () => {
  const script = `import { startDatabase } from ${JSON.stringify(new URL('./start-database.ts', import.meta.url).href)};
    await startDatabase({ dataDir: ${JSON.stringify(dataDir)} }); process.kill(process.pid, 'SIGKILL');`;
  expect(() => execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })).toThrow();
  const heir = await startDatabase({ dataDir });
  expect(heir.shared).toBe(false);
  await heir.stop();
  await expect(ask(heir.url, 'select 1')).rejects.toThrow();
});

test('starts once when two ask at the same moment', async () => {
  const both = await Promise.all([startDatabase({ dataDir }), startDatabase({ dataDir })]);
  expect(both.map(({ shared }) => shared).sort()).toEqual([false, true]);
  for (const { shared, stop } of both) if (shared) await stop();
  for (const { shared, stop } of both) if (!shared) await stop();
});

test('says that a folder belongs to another version, or that a part of it is missing', async () => {
  const stamp = join(dataDir, 'postgres/PG_VERSION');
  const version = readFileSync(stamp, 'utf8');
  writeFileSync(stamp, '9\n');
  await expect(startDatabase({ dataDir })).rejects.toMatchObject({ code: 'version_mismatch' });
  rmSync(stamp);
  await expect(startDatabase({ dataDir })).rejects.toMatchObject({ code: 'folder_broken' });
  writeFileSync(stamp, version);
  const place = join(dataDir, 'file');
  writeFileSync(place, '');
  await expect(startDatabase({ dataDir: place })).rejects.toMatchObject({ code: 'no_permission' });
});

test('starts below a folder that is closed to others, several levels deep, and opens none of them', async () => {
  const closed = mkdtempSync(join(tmpdir(), 'guiju-closed-'));
  const database = await startDatabase({ dataDir: join(closed, 'one', 'data') });
  expect(await ask(database.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  expect(statSync(closed).mode & 0o777).toBe(0o700);
  await database.stop();
  rmSync(closed, { recursive: true, force: true });
});
