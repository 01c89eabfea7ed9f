import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Matter } from '@guiju/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Db } from '../database/connect.ts';
import type { Store } from '../store.ts';
import { at, openTestStore, outgoing, stepsIn } from '../testing/index.ts';
import { readSealKey } from './seal-key.ts';

let store: Store;
let owner: Db;
let sealKeyFile = '';
let steps: ReturnType<typeof stepsIn>;
let matter: Matter;

beforeAll(async () => {
  let url = '';
  ({ store, url, sealKeyFile } = await openTestStore());
  owner = connect(url);
  steps = stepsIn(store);
  const draft = await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
  const submitted = await steps.done(at('edu-clerk'), draft, { type: 'submit', reasons: {} });
  const returned = await steps.done(at('director'), submitted, {
    ...{ type: 'return', seat: steps.seatOf(submitted, 'director'), to: 'submitter', mode: 'step_by_step', reason: '请补充依据' },
  });
  const again = await steps.done(at('edu-clerk'), returned, { type: 'submit' });
  matter = await steps.act(await steps.act(again, 'director'), 'head');
});
afterAll(() => owner.destroy());

/** What a change is undone in, in an order that the references allow. */
const DERIVED = ['decisions', 'ledger', 'roots', 'office_log', 'tasks', 'matter_states'];

/** Changes rows behind the back of the triggers, as somebody with the whole database in hand could; the change is undone afterwards. */
const tampered = async (statement: string): Promise<readonly string[]> => {
  await sql
    .raw(`alter table ledger disable trigger user; alter table decisions disable trigger user; alter table roots disable trigger user;
    alter table office_log disable trigger user`)
    .execute(owner);
  for (const table of DERIVED) await sql.raw(`create table saved_${table} as select * from ${table}`).execute(owner);
  await sql.raw(statement).execute(owner);
  const [report] = await store.ledgerVerify('shili');
  await sql.raw(`delete from ledger; ${DERIVED.map((table) => `delete from ${table}`).join('; ')}`).execute(owner);
  for (const table of DERIVED) {
    await sql.raw(`insert into ${table} overriding system value select * from saved_${table}; drop table saved_${table}`).execute(owner);
  }
  return [...new Set(report?.problems.map(({ code }) => code))].sort();
};

describe('the ledger', () => {
  test('is read with its chain', async () => {
    const ledger = await store.ledgerOf('shili', at('head'), matter.id);
    expect(ledger?.verified).toBe(true);
    expect(ledger?.rows.map(({ version }) => version)).toEqual(Array.from({ length: matter.version }, (_, i) => i + 1));
    expect(await store.ledgerOf('shili', at('civil-clerk'), matter.id)).toBeNull();
  });

  test('is sealed: every row by one signed root, and new rows by the next', async () => {
    const [first] = await store.sealRoots();
    expect(first).toMatchObject({ n: 1, rows: matter.version });
    expect(await store.sealRoots()).toEqual([]);
    await steps.draft(at('edu-clerk'), 'paper', 'edu');
    expect(await store.sealRoots()).toMatchObject([{ n: 2, from_seq: (first?.to_seq ?? 0) + 1 }]);
    const ledger = await store.ledgerOf('shili', at('head'), matter.id);
    expect(new Set(ledger?.rows.map(({ root }) => root))).toEqual(new Set([1]));
  });

  test('verifies', async () => {
    expect(await store.ledgerVerify()).toMatchObject([{ government: 'shili', matters: 2, roots: 2, unsealed: 0, problems: [] }]);
  });

  test.each([
    ['an event that was changed', `update ledger set event = replace(event::text, '请补充依据', '没有问题')::json`, 'row_changed'],
    ['a time that was changed', `update ledger set at = at + interval '1 day' where version = 3`, 'row_mislabelled'],
    ['a last row that was removed', `delete from ledger where version = (select max(version) from ledger) and matter = '$'`, 'chain_cut'],
    ['a row in the middle that was removed', `delete from ledger where version = 2 and matter = '$'`, 'row_missing'],
    [
      'a receipt that was changed',
      `update decisions set receipt = replace(receipt::text, 'edu-clerk', 'civil-clerk')::json`,
      'receipt_changed',
    ],
    ['a state that was changed', `update matter_states set state = replace(state::text, '同意', '不同意')::json`, 'state_differs'],
    [
      'a task that was invented',
      `insert into tasks select government, matter, 'x', 'head', 'head', null, kind, 'sign', created_at, null, null, null, false, null, 0, null, false from matters`,
      'tasks_differ',
    ],
    ['a signature that was changed', `update roots set signature = 'AAAA' where n = 1`, 'signature_wrong'],
    ['a root that was removed', `delete from roots where n = 1`, 'roots_broken'],
    [
      'an appointment that was changed',
      `update office_log set change = replace(change::text, 'edu-head', 'friend')::json`,
      'office_changed',
    ],
  ])('shows %s', async (_what, statement, code) => {
    expect(await tampered(statement.replace('$', matter.id))).toContain(code);
    expect(await store.ledgerVerify()).toMatchObject([{ problems: [] }]);
  });
});

describe('[I-10] replay', () => {
  test('decides every command again and comes to the same, also under an office that has changed since', async () => {
    await store.delegate('shili', at('head'), { post: 'head', to: 'director', from: '2025-11-20', to_day: '2025-11-21', reason: '外出' });
    const draft = await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
    await steps.done(at('edu-clerk'), draft, { type: 'submit' });
    await store.enterNotice('shili', null, {
      year: 2026,
      notice: { url: 'https://example.org/2026', number: '示历〔2025〕1号' },
      days: [{ date: '2026-01-01', name: '元旦', off: true }],
    });
    const [report] = await store.replay();
    expect(report).toMatchObject({ government: 'shili', other_kernels: [], problems: [] });
    expect(report?.decisions).toBeGreaterThan(6);
  });

  test('reports a decision that would come out differently', async () => {
    await sql.raw('alter table decisions disable trigger user').execute(owner);
    await sql
      .raw(`update decisions set receipt = replace(receipt::text, '"reason":"请补充依据"', '"reason":"别的理由"')::json`)
      .execute(owner);
    const [report] = await store.replay('shili');
    expect(report?.problems).toMatchObject([{ code: 'events_differ', matter: matter.id }]);
    await sql
      .raw(`update decisions set receipt = replace(receipt::text, '"reason":"别的理由"', '"reason":"请补充依据"')::json`)
      .execute(owner);
    expect((await store.replay('shili'))[0]?.problems).toEqual([]);
  });
});

describe('the sealing key', () => {
  test('is made once and found again', () => {
    expect(readSealKey(sealKeyFile).id).toBe(readSealKey(sealKeyFile).id);
    expect(readFileSync(sealKeyFile, 'utf8')).toContain('PRIVATE KEY');
  });

  test('that is broken is named, not replaced', () => {
    const file = `${sealKeyFile}.${randomUUID()}`;
    writeFileSync(file, 'nothing');
    expect(() => readSealKey(file)).toThrow(/key_broken|签章密钥/);
    rmSync(file);
  });
});
