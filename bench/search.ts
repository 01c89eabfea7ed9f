import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulebooksRoot } from '@guiju/rulebook';
import { migrate, openStore, startDatabase } from '@guiju/store';
import pg from 'pg';
import { fill } from './inbox/fill.ts';
import { DESKS, deskOf, GOVERNMENT, office } from './inbox/office.ts';
import { draws, median, p95 } from './measure.ts';
import { figure, type Report, type Row } from './report.ts';
import { classes } from './search/classes.ts';
import { fillTexts } from './search/fill.ts';
import { foundPapers } from './search/found-papers.ts';
import { quality, ways } from './search/segments.ts';

const MATTERS = 100_000;
const ROUNDS = 3;
const LIMIT_MS = 200;

const sizes = async (url: string): Promise<Readonly<Record<string, number>>> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string; size: number }>(
    `select 'texts' as name, sum(pg_table_size(c::regclass))::float8 / 1048576 as size from unnest(array['search', 'file_texts', 'attached']) c
     union all
     select 'index', sum(pg_relation_size(c::regclass))::float8 / 1048576
     from unnest(array['search_heads', 'search_texts', 'file_texts_terms', 'attached_terms']) c`,
  );
  await client.end();
  return Object.fromEntries(rows.map(({ name, size }) => [name, size]));
};

/** How well the ways to find Chinese words do, and how long a search over 100,000 matters with their texts takes, by class of query. */
export const run = async (): Promise<Report> => {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-bench-'));
  const database = await startDatabase({ dataDir: folder });
  await migrate(database.url);
  const store = openStore({ url: database.url, rulebooksRoot: rulebooksRoot(), sealKeyFile: join(folder, 'seal.pem') });
  try {
    await store.installOffice(office);
    const auditor = { person: 'auditor', post: 'auditor', audits: true };
    const ask = async (q: string) => (await store.search(GOVERNMENT, auditor, { q })).items.map(({ id }) => id);
    const ours = await foundPapers(database.url, GOVERNMENT, ask);
    await fill(database.url, MATTERS);
    await fillTexts(database.url, MATTERS);
    const draw = draws(3);
    const times: Row[] = [];
    for (const [name, queries] of Object.entries(classes)) {
      const taken: Record<'desk' | 'all', number[]> = { desk: [], all: [] };
      for (let round = 0; round < ROUNDS; round++) {
        for (const query of queries) {
          const post = deskOf(draw(DESKS));
          const viewers = { desk: { person: post, post }, all: auditor };
          for (const who of ['desk', 'all'] as const) {
            const begin = performance.now();
            await store.search(GOVERNMENT, viewers[who], query);
            taken[who].push(performance.now() - begin);
          }
        }
      }
      for (const [who, label] of [
        ['desk', 'a desk'],
        ['all', 'who sees all'],
      ] as const) {
        times.push({ case: `${name}, ${label}`, unit: 'ms', measured: { median: median(taken[who]), p95: p95(taken[who]) } });
      }
    }
    const size = await sizes(database.url);
    const found = Object.entries({ ...ways, 'the search': ours }).map(
      ([name, find]): Row => ({
        case: `found by ${name}`,
        unit: '%',
        measured: Object.fromEntries(Object.entries(quality(find)).map(([what, share]) => [what, share * 100])),
      }),
    );
    const longest = Math.max(...times.map(({ measured }) => measured['p95'] ?? Number.NaN));
    return {
      name: 'search',
      rows: [...found, ...times, { case: 'texts of 100,000 matters', unit: 'MB', measured: size }],
      promises: [
        {
          promise: `95 of 100 searches of 100,000 matters within ${LIMIT_MS} ms, whatever is asked for`,
          measured: `${figure(longest)} ms in the slowest class`,
          kept: longest <= LIMIT_MS,
        },
      ],
    };
  } finally {
    await store.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
