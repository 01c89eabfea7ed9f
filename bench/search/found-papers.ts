import pg from 'pg';
import { fill } from '../inbox/fill.ts';
import { papers, questions } from './papers.ts';
import type { Find } from './segments.ts';

/** Ids of the matters that a question finds. */
type Ask = (question: string) => Promise<readonly string[]>;

const idOf = (n: number): string => `m${String(n + 1).padStart(8, '0')}`;

/** Asks the search itself all questions, with nothing but the papers in the database, which is empty again afterwards. */
export const foundPapers = async (url: string, government: string, ask: Ask): Promise<Find> => {
  await fill(url, papers.length);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`set session_replication_role = replica`);
  await client.query(`select set_config('guiju.government', $1, false)`, [government]);
  await client.query(
    `insert into search (government, matter, head, text, folded, updated_at)
     select $1, matter, '', text, fold(text), now() from unnest($2::text[], $3::text[]) t (matter, text)`,
    [government, papers.map((_, n) => idOf(n)), papers],
  );
  const found = new Map<string, ReadonlySet<string>>();
  for (const [question] of questions) found.set(question, new Set(await ask(question)));
  for (const table of ['search', 'tasks', 'handled', 'reading', 'tallies', 'matters']) await client.query(`delete from ${table}`);
  await client.end();
  return (paper, asked) => found.get(asked)?.has(idOf(papers.indexOf(paper))) === true;
};
