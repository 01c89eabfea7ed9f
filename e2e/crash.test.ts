import { setImmediate } from 'node:timers/promises';
import { type Box, boxes, type Counts, type MatterPage } from '@guiju/contract';
import { beforeAll, expect, test } from 'vitest';
import { isAccepted, isOpen, type Journal, openJournal, type Sent } from './crash/journal.ts';
import { type Work, workUntil } from './crash/workload.ts';
import { dataFolder } from './support/data-folder.ts';
import { inDatabase } from './support/database.ts';
import { type DeskClient, demoDesks, signInByApi } from './support/desk-client.ts';
import { killDatabase } from './support/processes.ts';
import { type Product, startProduct } from './support/product.ts';
import { expectProven } from './support/proof.ts';
import { randomFrom } from './support/random.ts';
import { until } from './support/until.ts';

const CYCLES = 3;
/** Accepted commands in each cycle before the power goes. */
const BEFORE = 150;

const data = dataFolder();
let product: Product;
let clients: readonly DeskClient[];

beforeAll(async () => {
  product = await startProduct(data);
  const desks = await demoDesks(product.url);
  clients = await Promise.all(desks.slice(0, 24).map(({ login, password }) => signInByApi(() => product.url, login, password)));
});

/** The ids that the ledger holds, each as often as it was decided. */
const decided = async (): Promise<readonly string[]> =>
  (await inDatabase(data, (db) => db.selectFrom('decisions').select('command_id').execute())).map(({ command_id }) => command_id);

const expectExactlyOnce = async (entries: readonly Sent[]): Promise<void> => {
  const mine = new Set(entries.map(({ body }) => body.command_id));
  const held = (await decided()).filter((id) => mine.has(id));
  const accepted = entries.filter(isAccepted).map(({ body }) => body.command_id);
  expect([...held].sort()).toEqual([...accepted].sort());
};

/** Numbers of each series and year run from 1 without a gap, and the next one follows; gives how many were taken. */
const expectGaplessNumbers = async (): Promise<number> => {
  const { taken, counters } = await inDatabase(data, async (db) => ({
    taken: await db.selectFrom('numbers').select(['government', 'series', 'year', 'serial']).orderBy('serial').execute(),
    counters: await db.selectFrom('number_counters').select(['government', 'series', 'year', 'next']).execute(),
  }));
  for (const { government, series, year, next } of counters) {
    const own = taken.filter((each) => each.government === government && each.series === series && each.year === year);
    expect(own.map(({ serial }) => serial)).toEqual(Array.from({ length: next - 1 }, (_, at) => at + 1));
  }
  expect(taken.length).toBe(counters.reduce((sum, { next }) => sum + next - 1, 0));
  return taken.length;
};

const listed = async (who: DeskClient, box: Box): Promise<number> => {
  let items = 0;
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body }: { body: MatterPage } = await who.get<MatterPage>(`/inbox/${box}?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`);
    items += body.items.length;
    cursor = body.next;
  }
  return items;
};

const expectCountsEqualLists = async (): Promise<void> => {
  for (const who of clients) {
    const { body: counts } = await who.get<Counts>('/inbox/counts');
    const lists = Object.fromEntries(await Promise.all(boxes.map(async (box) => [box, await listed(who, box)] as const)));
    expect(lists, who.login).toEqual(counts);
  }
};

const killServerFirst = async (): Promise<void> => {
  await product.kill();
  await killDatabase(data);
};

/** The server answers for a moment without its database: what it says then leaves open whether the command was decided. */
const killDatabaseFirst = async (journal: Journal): Promise<void> => {
  await killDatabase(data);
  await until('a command is told that the service is unavailable', () => journal.entries().some(({ status }) => status === 503));
  await product.kill();
};

test('loses no command, doubles none and leaves no number out when server and database are killed in the middle', async () => {
  const journal = openJournal();
  const work: Work = { clients, journal, matters: new Map(), random: randomFrom(20251120) };
  const accepted = (): number => journal.entries().filter(isAccepted).length;
  const underWay = (): number => journal.entries().filter(({ status }) => status === null).length;
  let unanswered = 0;
  for (let cycle = 1; cycle <= CYCLES; cycle++) {
    const enough = accepted() + BEFORE;
    const end = performance.now() + 20_000;
    const working = workUntil(work, () => performance.now() > end);
    while ((accepted() < enough || underWay() < 2) && performance.now() < end) await setImmediate();
    await (cycle % 2 === 1 ? killServerFirst() : killDatabaseFirst(journal));
    await working;
    const lost = journal.entries().filter(isOpen);
    unanswered += lost.length;
    product = await startProduct(data);
    const before = new Set(await decided());
    const kept = lost.filter(({ body }) => before.has(body.command_id)).length;
    for (const entry of lost) expect(isOpen(await journal.again(entry))).toBe(false);
    await expectExactlyOnce(journal.entries());
    const numbers = await expectGaplessNumbers();
    await expectCountsEqualLists();
    console.info(
      `cycle ${cycle}: ${accepted()} accepted, ${lost.length} unanswered (${kept} of them decided), ${numbers} numbers, started again in ${product.seconds.toFixed(1)} s`,
    );
  }
  expect(unanswered).toBeGreaterThan(0);
  const sample = journal.entries().filter(isAccepted).slice(-20);
  const before = await decided();
  for (const entry of sample) expect(isAccepted(await journal.again(entry))).toBe(true);
  expect(await decided()).toHaveLength(before.length);
  await expectProven(data);
  expect(await product.stop()).toBe(0);
});
