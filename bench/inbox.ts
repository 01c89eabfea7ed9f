import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulebooksRoot } from '@guiju/rulebook';
import { migrate, openStore, type Store, startDatabase } from '@guiju/store';
import pg from 'pg';
import { fill } from './inbox/fill.ts';
import { DESKS, deskOf, GOVERNMENT, office } from './inbox/office.ts';
import { draws, median, p95 } from './measure.ts';
import { figure, type Report, type Row, times } from './report.ts';

const SIZES = [10_000, 1_000_000] as const;
const ROUNDS = 200;
const WARM_UP = 60;
const BOXES = ['todo', 'done', 'mine', 'read'] as const;

/** What a desk asks for when its inbox opens. */
const looks = (store: Store, post: string): Readonly<Record<string, () => Promise<unknown>>> => {
  const actor = { person: post, post };
  const lists = BOXES.map((box) => [`first page of ${box}`, () => store.inbox(GOVERNMENT, actor, box)] as const);
  return { counts: () => store.counts(GOVERNMENT, actor), ...Object.fromEntries(lists) };
};

const openAt = async (server: string, size: number, sealKeyFile: string): Promise<Store> => {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database m${size}`);
  await admin.end();
  const url = new URL(server);
  url.pathname = `/m${size}`;
  await migrate(url.href);
  const store = openStore({ url: url.href, rulebooksRoot: rulebooksRoot(), sealKeyFile });
  await store.installOffice(office);
  await fill(url.href, size);
  return store;
};

/** Milliseconds of each look in each store, by turns, so that a busy machine hits all alike. */
const measure = async (stores: readonly Store[]): Promise<ReadonlyMap<string, readonly number[][]>> => {
  const taken = new Map<string, number[][]>();
  const draw = draws(7);
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const post = deskOf(draw(DESKS));
    for (const [i, store] of stores.entries()) {
      for (const [what, look] of Object.entries(looks(store, post))) {
        const begin = performance.now();
        await look();
        const all = taken.get(what) ?? stores.map(() => []);
        taken.set(what, all);
        if (round >= WARM_UP) all[i]?.push(performance.now() - begin);
      }
    }
  }
  return taken;
};

/** The inbox of a desk at 10,000 and at 1,000,000 matters. */
export const run = async (): Promise<Report> => {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-bench-'));
  const database = await startDatabase({ dataDir: folder });
  const stores: Store[] = [];
  try {
    for (const size of SIZES) stores.push(await openAt(database.url, size, join(folder, 'seal.pem')));
    const taken = await measure(stores);
    const rows = [...taken].map(
      ([what, all]): Row => ({
        case: what,
        unit: 'ms',
        measured: Object.fromEntries(SIZES.map((size, i) => [size.toLocaleString('en'), median(all[i] ?? [])])),
      }),
    );
    const [small = Number.NaN, large = Number.NaN] = SIZES.map((_, i) => median([...taken.values()].flatMap((all) => all[i] ?? [])));
    const slowest = Math.max(...[...taken.values()].map(([few = [], many = []]) => median(many) / median(few)));
    const longest = p95([...taken.values()].flatMap((all) => all[1] ?? []));
    return {
      name: 'inbox',
      rows,
      promises: [
        {
          promise: 'every list and the counts at 1,000,000 matters less than 2 × slower than at 10,000',
          measured: times(slowest),
          kept: slowest < 2,
        },
        {
          promise: 'all looks together less than 2 × slower',
          measured: `${times(large / small)}, p95 ${figure(longest)} ms`,
          kept: large / small < 2,
        },
      ],
    };
  } finally {
    for (const store of stores) await store.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
