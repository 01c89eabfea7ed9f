import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test, vi } from 'vitest';
import { type DatabaseState, type KeptDatabase, keepDatabase } from './keep-database.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'guiju-keep-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
};
const kill = (): void => {
  process.kill(Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
};
const stamp = join(dataDir, 'postgres/PG_VERSION');
const comesTo = (database: KeptDatabase, state: DatabaseState['state']) =>
  vi.waitFor(() => expect(database.state().state).toBe(state), { timeout: 30_000, interval: 20 });

test('is started again at its address when it is killed, with what was committed; stopped it stays so', { timeout: 60_000 }, async () => {
  const heard: DatabaseState[] = [];
  const database = await keepDatabase({ dataDir }, { report: (state) => heard.push(state), pauses: [0, 200, 200, 200] });
  await ask(database.url, 'create table kept as select 42 as n');
  kill();
  await comesTo(database, 'starting');
  await comesTo(database, 'running');
  expect(await ask(database.url, 'select n from kept')).toEqual([{ n: 42 }]);
  expect([heard[0], heard.at(-1)]).toEqual([{ state: 'starting', attempt: 1, of: 4 }, { state: 'running' }]);
  const count = heard.length;
  await database.stop();
  await expect(ask(database.url, 'select 1')).rejects.toThrow();
  expect(heard).toHaveLength(count);
});

test('is given up after so many attempts, each with its reason, and can be stopped then', { timeout: 60_000 }, async () => {
  const heard: [DatabaseState, unknown][] = [];
  const database = await keepDatabase({ dataDir }, { report: (state, error) => heard.push([state, error]), pauses: [0, 10, 10] });
  renameSync(stamp, `${stamp}-away`);
  kill();
  await comesTo(database, 'failed');
  renameSync(`${stamp}-away`, stamp);
  const broken = expect.objectContaining({ code: 'folder_broken' });
  expect(heard).toEqual([
    [{ state: 'starting', attempt: 1, of: 3 }, undefined],
    [{ state: 'starting', attempt: 2, of: 3 }, broken],
    [{ state: 'starting', attempt: 3, of: 3 }, broken],
    [{ state: 'failed', attempts: 3 }, broken],
  ]);
  await database.stop();
});

test('one that ends again and again uses its attempts up, one that ran steadily has them anew', { timeout: 60_000 }, async () => {
  const pauses = [0, 0];
  const restless = await keepDatabase({ dataDir }, { pauses });
  for (let ends = 0; ends < 2; ends++) {
    kill();
    await comesTo(restless, 'starting');
    await comesTo(restless, 'running');
  }
  kill();
  await comesTo(restless, 'failed');
  await restless.stop();
  const steady = await keepDatabase({ dataDir }, { pauses, steady: 0 });
  for (let ends = 0; ends < 3; ends++) {
    kill();
    await comesTo(steady, 'starting');
    await comesTo(steady, 'running');
  }
  await steady.stop();
});

test('does not wait for the next attempt when it is to stop', { timeout: 60_000 }, async () => {
  const database = await keepDatabase({ dataDir }, { pauses: [60_000] });
  kill();
  await comesTo(database, 'starting');
  const begun = performance.now();
  await database.stop();
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(database.state()).toEqual({ state: 'starting', attempt: 1, of: 1 });
});

test('waits for its port while another program has it', { timeout: 60_000 }, async () => {
  const other = createServer();
  const take = (state: DatabaseState): void => {
    if (state.state === 'starting' && state.attempt === 1) other.listen(Number(new URL(database.url).port), '127.0.0.1');
  };
  const database = await keepDatabase({ dataDir }, { report: take, pauses: [200, 200, 200, 200] });
  kill();
  await vi.waitFor(() => expect(database.state()).toMatchObject({ state: 'starting', attempt: 2 }), { timeout: 30_000, interval: 20 });
  expect(other.listening).toBe(true);
  other.close();
  await comesTo(database, 'running');
  expect(await ask(database.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  await database.stop();
});

test('leaves none behind that was being started when it was to stop', { timeout: 60_000 }, async () => {
  const database = await keepDatabase({ dataDir }, { pauses: [0, 0] });
  kill();
  await comesTo(database, 'starting');
  await database.stop();
  await expect(ask(database.url, 'select 1')).rejects.toThrow();
  expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
});
