import { readFileSync } from 'node:fs';
import pg from 'pg';
import { expect, test } from 'vitest';
import { clone, emptyDatabase } from '../testing/index.ts';
import { migrate } from './migrate.ts';
import { dumpSchema, SCHEMA_FILE } from './schema-dump.ts';

const run = async (url: string, ...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

test('the committed schema is the one that the migrations make', async () => {
  expect(await dumpSchema(await clone())).toBe(readFileSync(SCHEMA_FILE, 'utf8'));
});

test('of several that migrate at the same moment one does the work', async () => {
  const url = await emptyDatabase();
  const taken = await Promise.all([migrate(url), migrate(url), migrate(url)]);
  expect(taken.filter((steps) => steps.length > 0)).toHaveLength(1);
  expect(await migrate(url)).toEqual([]);
});

test('a step that was changed after it had been applied is refused', async () => {
  const url = await clone();
  await run(url, `update migrations set hash = 'other' where n = 3`);
  await expect(migrate(url)).rejects.toMatchObject({ code: 'migration_broken' });
});

test('an owner without the rights of a superuser can migrate and is bound by the row check', async () => {
  const url = await emptyDatabase();
  const database = new URL(url).pathname.slice(1);
  await run(
    url,
    `do $$ begin if not exists (select from pg_roles where rolname = 'plain_owner') then create role plain_owner login createrole password 'plain'; end if; end $$`,
    `grant guiju_app to plain_owner with admin option`,
    `alter database ${database} owner to plain_owner`,
    'grant all on schema public to plain_owner',
  );
  const own = new URL(url);
  own.username = 'plain_owner';
  own.password = 'plain';
  expect(await migrate(own.href)).not.toEqual([]);
  const client = new pg.Client({ connectionString: own.href });
  await client.connect();
  await client.query(`insert into governments (government, name) values ('a', '{}'), ('b', '{}')`);
  await client.query(`set role guiju_app`);
  expect((await client.query('select government from list_governments()')).rows).toHaveLength(2);
  await client.query(`select set_config('guiju.government', 'a', false)`);
  expect((await client.query('select government from governments')).rows).toEqual([{ government: 'a' }]);
  await client.end();
});

test('the queues of an earlier pg-boss go, unless another program has its own there', async () => {
  const [ours, others] = [await emptyDatabase(), await emptyDatabase()];
  for (const [url, queue] of [
    [ours, '__pgboss__send-it'],
    [others, 'of-another-program'],
  ] as const) {
    await run(
      url,
      'create schema pgboss',
      'create table pgboss.queue (name text)',
      `insert into pgboss.queue values ('guiju-limits'), ('${queue}')`,
    );
    await migrate(url);
  }
  await expect(run(ours, 'select from pgboss.queue')).rejects.toThrow(/does not exist/);
  await run(others, 'select from pgboss.queue');
});
