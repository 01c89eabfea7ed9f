import { type Comparison, compareQuery, comparison } from '@guiju/contract';
import type { Rulebook } from '@guiju/kernel';
import { compare, ofCapability } from '@guiju/rulebook';
import { compress } from 'hono/compress';
import { whoOf } from '../http/access.ts';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { bookOf } from '../rules/books.ts';

/** Governments that may stand side by side at once. */
const MOST = 8;

/** Comparisons by the editions they compare; these never change. */
const known = new Map<string, ReturnType<typeof compare>>();
const KEPT = 40;

const comparisonOf = (books: readonly Rulebook[]): ReturnType<typeof compare> => {
  const key = books.map(({ data: { edition, hash } }) => `${edition} ${hash}`).join();
  const found = known.get(key) ?? compare(books);
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return found;
};

const line = ({ text, when, provisions, articles }: ReturnType<typeof compare>['rows'][number]['cells'][number]['lines'][number]) => ({
  ...{ text, when },
  provisions: [...provisions],
  articles: [...articles],
});

const viewOf = ({ governments, capabilities, rows }: ReturnType<typeof compare>): Comparison => ({
  governments: [...governments],
  capabilities: [...capabilities],
  rows: rows.map((row) => ({
    ...row,
    capabilities: [...row.capabilities],
    cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(line), otherwise: [...cell.otherwise] })),
  })),
});

/** Governments side by side; the rules of others may be read, nothing of their matters is told. */
export const compareRoute = ({ store, rulebooksRoot, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/rules/compare',
      summary: '各政府规定对照 · Governments side by side',
      access: 'reader',
      before: [compress()],
      request: { query: compareQuery },
      responses: { 200: json(comparison, '逐项对照，按请求的次序 · Topic by topic, in the order asked') },
    },
    async (c) => {
      const own = whoOf(c).government.id;
      const { governments, capability } = c.req.valid('query');
      const asked = [...new Set(governments.split(',').map((each) => each.trim()))].slice(0, MOST);
      const books = await Promise.all(
        asked.map(async (each) => (each === own ? (await store.world(own, now())).rulebook : bookOf(rulebooksRoot, each, now()))),
      );
      const found = books.filter((book) => book !== null);
      if (found.length < books.length) throw problem('not_found');
      const whole = comparisonOf(found);
      return c.json(viewOf(capability === undefined ? whole : ofCapability(whole, capability)), 200);
    },
  );
