import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulebooksRoot } from '@guiju/rulebook';
import { migrate, openStore, type SearchQuery, startDatabase } from '@guiju/store';
import pg from 'pg';
import { fill } from './inbox/fill.ts';
import { DESKS, deskOf, GOVERNMENT, office } from './inbox/office.ts';
import { draws, median, p95 } from './measure.ts';
import { figure, type Report, type Row } from './report.ts';
import { fillTexts } from './search/fill.ts';
import { questions } from './search/papers.ts';
import { quality, ways } from './search/segments.ts';

const MATTERS = 100_000;
const ROUNDS = 3;
/** Asked for as well: words that nearly every paper has. */
const everywhere = ['监督检查', '各有关单位', '贯彻落实'];

const sizes = async (url: string): Promise<Readonly<Record<string, number>>> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string; size: number }>(
    `select 'texts' as name, sum(pg_table_size(c::regclass))::float8 / 1048576 as size from unnest(array['search', 'file_texts', 'attached']) c
     union all
     select 'index', sum(pg_relation_size(c::regclass))::float8 / 1048576 from unnest(array['search_terms_index', 'file_texts_terms', 'attached_terms']) c`,
  );
  await client.end();
  return Object.fromEntries(rows.map(({ name, size }) => [name, size]));
};

/** How well the ways to find Chinese words do, and how long a search over 100,000 matters with their texts takes. */
export const run = async (): Promise<Report> => {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-bench-'));
  const database = await startDatabase({ dataDir: folder });
  await migrate(database.url);
  const store = openStore({ url: database.url, rulebooksRoot: rulebooksRoot(), sealKeyFile: join(folder, 'seal.pem') });
  try {
    await store.installOffice(office);
    await fill(database.url, MATTERS);
    await fillTexts(database.url, MATTERS);
    const taken = new Map<string, number[]>();
    const draw = draws(3);
    const ask = async (who: string, viewer: { person: string; post: string; audits?: boolean }, query: SearchQuery): Promise<void> => {
      const begin = performance.now();
      await store.search(GOVERNMENT, viewer, query);
      const all = taken.get(who) ?? [];
      taken.set(who, all);
      all.push(performance.now() - begin);
    };
    for (let round = 0; round < ROUNDS; round++) {
      for (const q of [...questions.map(([asked]) => asked), ...everywhere]) {
        const post = deskOf(draw(DESKS));
        await ask('a desk', { person: post, post }, { q });
        await ask('who sees all', { person: 'auditor', post: 'auditor', audits: true }, { q });
      }
    }
    const size = await sizes(database.url);
    const found = Object.entries(ways).map(
      ([name, find]): Row => ({
        case: `found by ${name}`,
        unit: '%',
        measured: Object.fromEntries(Object.entries(quality(find)).map(([what, share]) => [what, share * 100])),
      }),
    );
    const times = [...taken].map(
      ([who, all]): Row => ({ case: `search of ${who}`, unit: 'ms', measured: { median: median(all), p95: p95(all) } }),
    );
    const longest = p95(taken.get('a desk') ?? []);
    return {
      name: 'search',
      rows: [...found, ...times, { case: 'texts of 100,000 matters', unit: 'MB', measured: size }],
      promises: [
        {
          promise: 'a desk finds in 100,000 matters within a second for 95 of 100 questions',
          measured: `${figure(longest)} ms`,
          kept: longest < 1000,
        },
      ],
    };
  } finally {
    await store.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
