import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type pg from 'pg';
import { StoreProblem } from '../problem.ts';
import { inTurn } from './in-turn.ts';

const folder = new URL('../../sql/', import.meta.url);

/** One step of the schema, forward only. */
interface Migration {
  readonly n: number;
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

const migrations = (): readonly Migration[] =>
  readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(name, folder), 'utf8');
      return { n: Number(name.slice(0, 4)), name, sql, hash: createHash('sm3').update(sql).digest('hex') };
    });

/** Held while migrating, so that of several processes that start together one does the work and the others find it done. */
const MIGRATION_LOCK = 7_104_212;

const LEDGER = `create table if not exists migrations
  (n integer primary key, name text not null, hash text not null, at timestamptz not null default now())`;

const applied = async (client: pg.Client): Promise<ReadonlyMap<number, { name: string; hash: string }>> => {
  const { rows } = await client.query<{ n: number; name: string; hash: string }>('select n, name, hash from migrations');
  return new Map(rows.map((row) => [row.n, row]));
};

const changed = (name: string): StoreProblem =>
  new StoreProblem(
    'migration_broken',
    `${name} 在执行之后被改动或删除；请恢复原文件，改动写成新的一步`,
    `${name} was changed or removed after it had been applied; restore it and write the change as a new step`,
  );

const apply = async (client: pg.Client, { n, name, sql, hash }: Migration): Promise<void> => {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query('insert into migrations (n, name, hash) values ($1, $2, $3)', [n, name, hash]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StoreProblem('migration_broken', `执行 ${name} 失败：${why}`, `applying ${name} failed: ${why}`, cause);
  }
};

/** Brings the database to the newest schema and gives the names of the steps it took. The URL must be the owner's. */
export const migrate = (url: string): Promise<readonly string[]> =>
  inTurn(url, MIGRATION_LOCK, async (client) => {
    await client.query(LEDGER);
    const all = migrations();
    const done = await applied(client);
    for (const [n, { name, hash }] of done) {
      if (all.find((each) => each.n === n)?.hash !== hash) throw changed(name);
    }
    const ahead = all.filter(({ n }) => !done.has(n));
    for (const migration of ahead) await apply(client, migration);
    return ahead.map(({ name }) => name);
  });
