import { readFileSync } from 'node:fs';
import { type Command, endOf, type Matter } from '@guiju/kernel';
import { operations } from '@guiju/kernel/slip/operations/index';
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APP_ROLE, connect, type Db } from '../database/connect.ts';
import { inGovernment } from '../database/in-government.ts';
import type { Store } from '../store.ts';
import { at, openTestStore, outgoing, stepsIn } from '../testing/index.ts';
import { sealedAndArchived } from './archived.fixture.ts';

let store: Store;
let app: Db;
let owner: Db;
let paper: Matter;
let steps: ReturnType<typeof stepsIn>;
beforeAll(async () => {
  let url = '';
  ({ store, url } = await openTestStore());
  steps = stepsIn(store);
  app = connect(url, { role: APP_ROLE });
  owner = connect(url);
  ({ paper } = await sealedAndArchived(store));
});
afterAll(() => Promise.all([app.destroy(), owner.destroy()]));

const asApplication = (statement: RawBuilder<unknown>) => inGovernment(app, 'shili', (tx) => statement.execute(tx));

/** Tables that say something of a matter; messages only tell desks about it. */
const tables = async (): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select c.table_name as name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = 'matter' and c.table_name <> 'messages'`.execute(
    owner,
  );
  return rows.map(({ name }) => name);
};

/** Everything the database has of the matter, in one text. */
const everything = async (): Promise<string> => {
  const found: string[] = [];
  for (const name of await tables()) {
    const { rows } = await sql<{ all: string }>`
      select coalesce(string_agg(t::text, '|' order by t::text), '') as all from ${sql.table(name)} t where matter = ${paper.id}`.execute(
      owner,
    );
    found.push(`${name}: ${rows[0]?.all ?? ''}`);
  }
  return found.join('\n');
};

describe('what is archived stays as it is', () => {
  test('every command of every desk is refused', async () => {
    const before = await everything();
    const desks = ['head', 'director', 'office-clerk', 'edu-head', 'edu-clerk'].map(at);
    for (const type of Object.keys(operations)) {
      for (const desk of desks) {
        expect(await steps.give(desk, paper, { type } as Command), `${type} of ${desk.post}`).toMatchObject({
          outcome: 'refused',
          findings: [{ code: 'archived' }],
        });
      }
    }
    expect(await steps.give(at('civil-clerk'), paper, { type: 'comment', text: '补记' })).toEqual({ outcome: 'not_found' });
    expect(await everything()).toBe(before);
  });

  test('every table that says something of it refuses the application: to change, to take away, to add', async () => {
    const before = await everything();
    const all = await tables();
    expect(all).toEqual(expect.arrayContaining(['matters', 'matter_states', 'ledger', 'decisions', 'numbers', 'seal_uses', 'archives']));
    for (const name of all) {
      const table = sql.table(name);
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${table} where matter = ${paper.id}`.execute(owner);
      const mine = sql`where matter = ${paper.id}`;
      const attempts = (rows[0]?.n ?? 0) > 0 ? [sql`update ${table} set matter = matter ${mine}`, sql`delete from ${table} ${mine}`] : [];
      for (const attempt of attempts)
        await expect(asApplication(attempt), name).rejects.toThrow(/is archived as|append-only|permission denied/);
    }
    const more = [
      sql`insert into access (government, subject, matter) values ('shili', 'post:civil-clerk', ${paper.id})`,
      sql`insert into file_uses (government, hash, matter) values ('shili', 'other', ${paper.id})`,
      sql`insert into ledger (government, matter, version, command_id, type, at, event, prev_hash, hash)
          select government, matter, version + 99, command_id, type, at, event, hash, hash from ledger where matter = ${paper.id}`,
      sql`insert into seal_uses select government, matter, n + 9, seal, seal_name, file_hash, file_name, paper, 99, offsite, note, person, post, at
          from seal_uses where matter = ${paper.id}`,
      sql`insert into register (government, matter, kind, day, unit, post, facts) values ('shili', ${paper.id}, 'paper', '2025-01-01', '', '', '{}')`,
      sql`update archives set archived_at = null where matter = ${paper.id}`,
      sql`update archives set retention = 'ten_years', class = '综合' where matter = ${paper.id}`,
      sql`update matters set status = 'running', title = '另一个' where matter = ${paper.id}`,
      sql`update files set bytes = '' where hash = ${paper.content.attachments[0]?.hash}`,
      sql`delete from roots`,
      sql`truncate archives`,
    ];
    for (const attempt of more) await expect(asApplication(attempt)).rejects.toThrow(/archived as|append-only|permission denied/);
    expect(await everything()).toBe(before);
    expect((await store.ledgerVerify('shili'))[0]?.problems).toEqual([]);
  });

  test('nobody gives a number back, takes it twice, or makes a void one valid', async () => {
    const draft = await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
    const signed = await steps.act(await steps.act(await steps.done(at('edu-clerk'), draft, { type: 'submit' }), 'director'), 'head');
    await steps.done(at('director'), signed, { type: 'terminate', reason: '内容重复' });
    const mine = sql`where matter = ${signed.id}`;
    for (const attempt of [
      sql`update numbers set void = false ${mine}`,
      sql`update numbers set serial = serial + 1 ${mine}`,
      sql`update numbers set voided = null ${mine}`,
      sql`update number_counters set next = 1`,
      sql`update number_counters set next = next + 2`,
    ])
      await expect(asApplication(attempt)).rejects.toThrow(/can only become void|cannot be set/);
  });
});

describe('what was terminated', () => {
  test('[S-22] waits for the archive like what was closed, takes its place there, and leaves as a package', async () => {
    const draft = await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
    const signed = await steps.act(await steps.act(await steps.done(at('edu-clerk'), draft, { type: 'submit' }), 'director'), 'head');
    const due = await store.archiveDue('shili');
    const ended = await steps.done(at('director'), signed, { type: 'terminate', reason: '并入另一件印发' });
    expect(await store.archiveDue('shili')).toBe(due + 1);
    const listed = (await store.archiveList('shili', { state: 'due' })).items.find(({ id }) => id === ended.id);
    expect(listed).toMatchObject({ status: 'terminated', closed_at: endOf(ended)?.at, archived: null });
    const kept = await steps.done(at('office-clerk'), ended, { type: 'archive', retention: 'ten_years', class: '教育局' });
    expect(kept).toMatchObject({ status: 'terminated', archived: { text: 'WS·2025-D10-教育局-0001' } });
    expect(await store.archiveDue('shili')).toBe(due);
    expect((await store.replay('shili'))[0]?.problems).toEqual([]);
  });

  test('before the archive took such matters waits too, once the database was migrated', async () => {
    const opened = await openTestStore();
    const [old, db] = [stepsIn(opened.store), connect(opened.url)];
    const draft = await old.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
    const submitted = await old.done(at('edu-clerk'), draft, { type: 'submit' });
    const ended = await old.done(at('director'), submitted, { type: 'terminate', reason: '不再印发' });
    const unsent = await old.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
    await old.done(at('edu-clerk'), unsent, { type: 'terminate', reason: '不写了' });
    const listed = async () =>
      (await opened.store.archiveList('shili', { state: 'due' })).items.map(({ id, closed_at }) => [id, closed_at]);
    const before = await listed();
    await sql`delete from archives where matter = ${ended.id}`.execute(db);
    expect(await listed()).not.toEqual(before);
    const migration = readFileSync(new URL('../../sql/0026-archive-stays.sql', import.meta.url), 'utf8');
    await sql.raw(/do \$\$.*?\$\$;/s.exec(migration)?.[0] ?? '').execute(db);
    expect(await listed()).toEqual(before);
    expect(before).toHaveLength(1);
    await db.destroy();
  });

  test('as a draft that was never submitted does not wait, and says why', async () => {
    const draft = await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
    const due = await store.archiveDue('shili');
    const ended = await steps.done(at('edu-clerk'), draft, { type: 'terminate', reason: '不写了' });
    expect(await store.archiveDue('shili')).toBe(due);
    expect(await steps.give(at('office-clerk'), ended, { type: 'archive', retention: 'ten_years', class: '教育局' })).toMatchObject({
      findings: [{ code: 'never_submitted' }],
    });
  });
});
