import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { clone } from '../testing/index.ts';
import { connect } from './connect.ts';
import { isUnreachable } from './unreachable.ts';

const url = await clone();

const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test('a connection that is cut off in use fails its own work, and the next one works', async () => {
  const [db, other] = [connect(url, { max: 1 }), connect(url)];
  const error = await caught(
    db.transaction().execute(async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      // Nothing is asked while it is cut off: then nobody but the connection itself hears of it.
      await sql`select pg_terminate_backend(${rows[0]?.pid}::integer, 5000)`.execute(other);
      await sql`select 1`.execute(tx);
    }),
  );
  expect(isUnreachable(error)).toBe(true);
  expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  await Promise.all([db.destroy(), other.destroy()]);
});

test('tells a database that is gone from one that was asked something wrong', async () => {
  const [nowhere, here] = [connect('postgres://guiju@127.0.0.1:1/guiju'), connect(url)];
  expect(isUnreachable(await caught(sql`select 1`.execute(nowhere)))).toBe(true);
  expect(isUnreachable(await caught(sql`select nonsense`.execute(here)))).toBe(false);
  expect(isUnreachable(new TypeError('a fault of ours'))).toBe(false);
  await Promise.all([nowhere.destroy(), here.destroy()]);
});
