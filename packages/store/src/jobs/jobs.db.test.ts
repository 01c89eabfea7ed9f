import type { Matter } from '@guiju/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Store } from '../store.ts';
import { openStore } from '../store.ts';
import { at, connect, NOW, openTestStore, stepsIn, testRulebooks } from '../testing/index.ts';
import { type Jobs, startJobs } from './start-jobs.ts';

let store: Store;
let other: Store;
let url = '';
let steps: ReturnType<typeof stepsIn>;
/** After the end of both limits that begin on Thursday the 20th. */
const LATER = '2025-11-28T09:00:00+08:00';

beforeAll(async () => {
  let sealKeyFile = '';
  ({ store, url, sealKeyFile } = await openTestStore());
  other = openStore({ url, rulebooksRoot: testRulebooks, sealKeyFile, clock: () => LATER });
  steps = stepsIn(store);
});
afterAll(() => other.close());

const consultation = async (): Promise<Matter> => {
  const draft = await steps.draft(at('edu-clerk'), 'consultation', 'edu', {}, { departments_concerned: ['civil'] }, '征求意见');
  return steps.done(at('edu-clerk'), draft, { type: 'submit' });
};
const paper = async (): Promise<Matter> => {
  const draft = await steps.draft(at('edu-clerk'), 'paper', 'edu', {}, { lead_department: ['civil'] });
  return steps.act(await steps.done(at('edu-clerk'), draft, { type: 'submit' }), 'office-clerk', 'done');
};
const seen = async (id: string) => (await store.view('shili', at('head'), id))?.matter;
const told = async (post: string, id: string) =>
  (await store.messages('shili', at(post))).filter(({ matter }) => matter === id).map(({ code }) => code);

describe('limits that pass', () => {
  test('[S-20] make silence consent where a provision says so, once, and tell who asked', async () => {
    const { id } = await consultation();
    await store.runLimits('2025-11-27T17:00:00+08:00');
    expect((await seen(id))?.stages[0]?.state).toBe('open');
    const runs = await Promise.all([store.runLimits(LATER), other.runLimits(LATER), store.runLimits(LATER)]);
    expect(runs.flat().reduce((sum, { deemed }) => sum + deemed, 0)).toBe(1);
    const seat = (await seen(id))?.stages[0]?.rounds[0]?.seats[0];
    expect(seat).toMatchObject({ state: 'acted', act: { deemed: 'shili-3.2', on_behalf_of: 'civil-head' } });
    expect((await told('edu-clerk', id)).toSorted()).toEqual(['deemed_consent', 'stages_done']);
  });

  test('[S-20] otherwise act for nobody: the seat is marked overdue and the office is told', async () => {
    const { id } = await paper();
    await store.runLimits(LATER);
    await store.runLimits(LATER);
    const seat = (await seen(id))?.stages[1]?.rounds[0]?.seats[0];
    expect(seat).toMatchObject({ state: 'open', overdue: { provision: 'shili-2.2', due: '2025-11-25' } });
    expect(await told('civil-head', id)).toEqual(['limit_passed']);
    expect(await told('office-clerk', id)).toEqual(['limit_passed']);
  });

  test('are announced one working day before and on the day, each once', async () => {
    const { id } = await paper();
    const at9 = (day: string) => `${day}T09:00:00+08:00`;
    await store.runLimits(at9('2025-11-21'));
    expect(await told('civil-head', id)).toEqual([]);
    await store.runLimits(at9('2025-11-24'));
    await store.runLimits(at9('2025-11-24'));
    expect(await told('civil-head', id)).toEqual(['limit_near']);
    await store.runLimits(at9('2025-11-25'));
    expect(await told('civil-head', id)).toEqual(['limit_today', 'limit_near']);
    const [newest] = await store.messages('shili', at('civil-head'));
    await store.readMessages('shili', at('civil-head'), newest?.message ?? 0, NOW);
    expect((await store.messages('shili', at('civil-head'))).every(({ read_at }) => read_at === NOW)).toBe(true);
  });
});

describe('background work', () => {
  let running: readonly Jobs[] = [];
  afterAll(() => Promise.all(running.map(({ stop }) => stop())));

  test('of several processes does everything once', async () => {
    const { id } = await consultation();
    const errors: unknown[] = [];
    const report = (error: unknown) => errors.push(error);
    running = await Promise.all([startJobs(other, { poll: 0.5, report }), startJobs(other, { poll: 0.5, report })]);
    await Promise.all(running.flatMap(({ trigger }) => [trigger('limits'), trigger('daily')]));
    await vi.waitFor(async () => expect((await seen(id))?.stages[0]?.state).toBe('done'), 15_000);
    await Promise.all(running.map(({ trigger }) => trigger('roots')));
    await vi.waitFor(async () => expect((await store.ledgerVerify('shili'))[0]?.unsealed).toBe(0), 15_000);
    const ledger = await store.ledgerOf('shili', at('head'), id);
    expect(ledger?.rows.filter(({ type }) => type === 'acted')).toHaveLength(1);
    expect((await store.ledgerVerify('shili'))[0]?.problems).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('goes on after all its connections were cut off', async () => {
    const { id } = await consultation();
    const owner = connect(url);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'guiju-jobs' and datname = current_database()`.execute(owner);
    await owner.destroy();
    await vi.waitFor(() => running[0]?.trigger('limits'), 15_000);
    await vi.waitFor(async () => expect((await seen(id))?.stages[0]?.state).toBe('done'), 15_000);
  });
});
