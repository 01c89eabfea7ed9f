import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { at, openTestStore, outgoing, stepsIn } from '../testing/index.ts';
import { APP_ROLE, connect, type Db } from './connect.ts';
import { inGovernment } from './in-government.ts';

let store: Store;
let app: Db;
let owner: Db;
beforeAll(async () => {
  let url = '';
  ({ store, url } = await openTestStore(['shili', 'lizi']));
  app = connect(url, { role: APP_ROLE });
  owner = connect(url);
  for (const government of ['shili', 'lizi']) {
    const steps = stepsIn(store, government);
    const draft = await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
    await steps.act(await steps.act(await steps.done(at('edu-clerk'), draft, { type: 'submit' }), 'director'), 'head');
    await store.saveFile(government, { name: 'a.txt', media_type: 'text/plain', bytes: Buffer.from(government), by: 'edu-clerk' });
  }
  await store.sealRoots();
});
afterAll(() => Promise.all([app.destroy(), owner.destroy()]));

/** Tables that belong to no government: the steps of the schema, and the names that somebody tried to sign in with. */
const apart = ['migrations', 'sign_in_tries'];

const tables = async (): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> all(${apart}) order by 1`.execute(owner);
  return rows.map(({ name }) => name);
};

describe('a connection for one government', () => {
  test('sees rows of its own and none of another, in every table', async () => {
    for (const table of await tables()) {
      const { rows } = await inGovernment(app, 'shili', (tx) =>
        sql<{ government: string }>`select distinct government from ${sql.table(table)}`.execute(tx),
      );
      expect(
        rows.map(({ government }) => government),
        table,
      ).toEqual(rows.length === 0 ? [] : ['shili']);
    }
  });

  test('sees nothing without naming a government', async () => {
    for (const table of await tables()) {
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(app);
      expect(rows, table).toEqual([{ n: 0 }]);
    }
  });

  test('cannot look into what belongs to no government', async () => {
    for (const table of apart) {
      const look = inGovernment(app, 'shili', (tx) => sql`select from ${sql.table(table)}`.execute(tx));
      await expect(look, table).rejects.toThrow(/permission denied/);
    }
  });

  test('cannot write a row of another', async () => {
    const smuggle = inGovernment(app, 'shili', (tx) =>
      tx.insertInto('number_counters').values({ government: 'lizi', series: 'government', year: 2030, next: 1 }).execute(),
    );
    await expect(smuggle).rejects.toThrow(/row-level security/);
    const move = inGovernment(app, 'shili', (tx) => tx.updateTable('matters').set({ government: 'lizi' }).execute());
    await expect(move).rejects.toThrow(/row-level security/);
    const counters = await inGovernment(app, 'shili', (tx) =>
      tx.updateTable('number_counters').set({ next: 99 }).where('government', '=', 'lizi').executeTakeFirst(),
    );
    expect(counters.numUpdatedRows).toBe(0n);
  });

  test('cannot change what is written once', async () => {
    for (const table of ['ledger', 'decisions', 'office_log', 'roots', 'sign_ins', 'editions', 'files'] as const) {
      const change = inGovernment(app, 'shili', (tx) => sql`update ${sql.table(table)} set government = government`.execute(tx));
      await expect(change, table).rejects.toThrow(/permission denied/);
    }
  });
});

test('the ledger cannot be changed or emptied even by the owner of the database', async () => {
  const tries = [`update ledger set type = 'x'`, 'delete from ledger', 'truncate ledger cascade', `update decisions set at = now()`];
  for (const statement of tries) await expect(sql.raw(statement).execute(owner), statement).rejects.toThrow(/append-only/);
});

test('every table has the government in its key and enforces the row check', async () => {
  const { rows } = await sql<{ name: string; keyed: boolean; enforced: boolean }>`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as enforced,
      exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
              where i.indrelid = c.oid and i.indisprimary and a.attname = 'government') as keyed
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> all(${apart})`.execute(owner);
  expect(rows.filter(({ keyed, enforced }) => !keyed || !enforced)).toEqual([]);
  expect(rows.length).toBeGreaterThan(20);
});
