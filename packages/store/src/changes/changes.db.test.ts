import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { connect } from '../database/connect.ts';
import { openStore, type Store } from '../store.ts';
import { at, openTestStore, outgoing, stepsIn, testRulebooks } from '../testing/index.ts';
import type { Change } from './outbox.ts';

let store: Store;
let other: Store;
let url = '';
beforeAll(async () => {
  let sealKeyFile = '';
  ({ store, url, sealKeyFile } = await openTestStore());
  other = openStore({ url, rulebooksRoot: testRulebooks, sealKeyFile });
});
afterAll(() => other.close());

test('every process hears of a change, with the desks whose lists are different, and the outbox is empty then', async () => {
  const heard: Record<string, Change[]> = { here: [], there: [] };
  const stop = store.subscribe((change) => heard['here']?.push(change));
  other.subscribe((change) => heard['there']?.push(change));
  const steps = stepsIn(store);
  // Listening begins a moment after subscribing; whoever comes late asks for the lists anew.
  await vi.waitFor(async () => {
    await steps.draft(at('civil-clerk'), 'paper', 'civil');
    expect(heard['here']?.length).toBeGreaterThan(0);
    expect(heard['there']?.length).toBeGreaterThan(0);
  }, 10_000);
  const submitted = await steps.done(at('edu-clerk'), await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing), { type: 'submit' });
  const expected = { government: 'shili', matter: submitted.id, version: submitted.version, posts: ['director', 'edu-clerk'] };
  await vi.waitFor(() => expect(heard['there']).toContainEqual(expected), 5000);
  await vi.waitFor(() => expect(heard['here']).toContainEqual(expected), 5000);
  stop();
  const count = heard['here']?.length;
  await steps.act(submitted, 'director');
  await vi.waitFor(() => expect(heard['there']?.at(-1)).toMatchObject({ posts: ['director', 'edu-clerk', 'head'] }), 5000);
  expect(heard['here']).toHaveLength(count ?? -1);
  const owner = connect(url);
  await vi.waitFor(async () => expect(await owner.selectFrom('outbox').selectAll().execute()).toEqual([]), 5000);
  await owner.destroy();
});

test('after a break whoever listens is told that changes may be missing, and hears the next ones', async () => {
  const heard: Change[] = [];
  let gaps = 0;
  store.subscribe(
    (change) => heard.push(change),
    () => {
      gaps += 1;
    },
  );
  const owner = connect(url);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'guiju-listen' and datname = current_database()`.execute(owner);
  await owner.destroy();
  await vi.waitFor(() => expect(gaps).toBe(1), 10_000);
  const { id } = await stepsIn(store).draft(at('civil-clerk'), 'paper', 'civil');
  await vi.waitFor(() => expect(heard.map(({ matter }) => matter)).toContain(id), 5000);
});
