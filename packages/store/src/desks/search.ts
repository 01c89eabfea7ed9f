import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import type { Office } from '../office/office.ts';
import { anywhere, type ListedMatter, linesOf, type MatterLine } from './matter-list.ts';
import { cursorOf, type ListQuery, PAGE_SIZE, placeOf } from './page.ts';
import { type Place, placesIn } from './places.ts';

/** Whose eyes: the subjects under which a desk sees matters; null sees all. */
export type Sight = readonly string[] | null;

/** Condition that a matter `m` may be seen. */
export const visible = (government: string, sight: Sight) =>
  sight === null
    ? sql<boolean>`true`
    : sql<boolean>`exists (select from access a where a.government = ${government} and a.matter = m.matter and a.subject = any(${[...sight]}::text[]))`;

/** What is searched for: words, and what narrows the matters; `from` and `to` are the days between which they were drafted. */
export interface SearchQuery extends Omit<ListQuery, 'sort'> {
  readonly unit?: string | undefined;
  readonly number?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A line with the places where the words stand. */
export interface FoundLine extends MatterLine {
  readonly found: readonly Place[];
}

/** A page of what was found; `total` counts no further than `MOST_COUNTED`, and `more` says that there are more. */
export interface FoundPage {
  readonly items: readonly FoundLine[];
  readonly total: number;
  readonly more: boolean;
  readonly next: string | null;
}

/** So many matches are counted: nobody reads on. */
const MOST_COUNTED = 1000;

/** The words of a query as the index knows them; signs that stand alone are none. */
const wordsOf = async (tx: Tx, q: string): Promise<readonly string[]> => {
  const given = q.split(/\s+/u).filter((word) => word !== '');
  const { rows } = await sql<{ word: string }>`
    select distinct word from unnest(${given}::text[]) as written, fold(written) as word where search_terms(word) <> '{}'`.execute(tx);
  return rows.map(({ word }) => word);
};

const matching = (tx: Tx, { government }: Office, sight: Sight, { kind, unit, number, from, to }: SearchQuery) =>
  tx
    .selectFrom('matters as m')
    .where('m.government', '=', government)
    .where(visible(government, sight))
    .$if(kind !== undefined, (list) => list.where('m.kind', '=', kind ?? ''))
    .$if(unit !== undefined, (list) => list.where('m.unit', '=', unit ?? ''))
    .$if(number !== undefined, (list) => list.where('m.number', 'ilike', anywhere(number ?? '')))
    .$if(from !== undefined, (list) => list.where('m.created_at', '>=', `${from}T00:00:00+08:00`))
    .$if(to !== undefined, (list) => list.where(sql<boolean>`m.created_at < ${`${to}T00:00:00+08:00`}::timestamptz + interval '1 day'`));

/** The matters that may be seen, null for all. */
const seen = ({ government }: Office, sight: Sight) =>
  sight === null
    ? sql`null`
    : sql`array(select matter from access where government = ${government} and subject = any(${[...sight]}::text[]))`;

/** The first matters that have every word as it is written, in their order, among those that may be seen and match the rest of the query. */
const foundMatters = async (
  tx: Tx,
  office: Office,
  sight: Sight,
  query: SearchQuery,
  words: readonly string[],
): Promise<readonly string[]> => {
  const { kind, unit, number, from, to } = query;
  const among = [kind, unit, number, from, to].every((narrowing) => narrowing === undefined)
    ? seen(office, sight)
    : sql`array(${matching(tx, office, sight, query).select('m.matter')})`;
  const { rows } = await sql<{ matter: string }>`
    select matter from matters_found(${[...words]}::text[], ${among}, ${MOST_COUNTED + 1}) as matter`.execute(tx);
  return rows.map(({ matter }) => matter);
};

const rowsOf = async (tx: Tx, office: Office, sight: Sight, matters: readonly string[]): Promise<readonly ListedMatter[]> => {
  const rows = await tx
    .selectFrom('matters as m')
    .selectAll('m')
    .select(sql<string | null>`null::text`.as('seat'))
    .where('m.government', '=', office.government)
    .where(visible(office.government, sight))
    .where('m.matter', '=', sql<string>`any(${[...matters]}::text[])`)
    .execute();
  const byId = new Map(rows.map((row) => [row.matter, row]));
  return matters.flatMap((matter) => byId.get(matter) ?? []);
};

const find = async (tx: Tx, office: Office, sight: Sight, query: SearchQuery, now: string): Promise<FoundPage> => {
  const words = await wordsOf(tx, query.q ?? '');
  const found = words.length === 0 ? [] : await foundMatters(tx, office, sight, query, words);
  const listed = found.slice(0, MOST_COUNTED);
  const place = query.cursor === undefined ? null : placeOf(query.cursor);
  const from = place === null ? 0 : listed.indexOf(place[1]) + 1;
  const shown = listed.slice(from, from + (query.limit ?? PAGE_SIZE));
  const counted = { total: listed.length, more: found.length > listed.length };
  const last = shown.at(-1);
  if (last === undefined) return { items: [], ...counted, next: null };
  const rows = await rowsOf(tx, office, sight, shown);
  const places = await placesIn(tx, office.government, rows, words);
  return {
    items: linesOf(office, rows, now).map((line) => ({ ...line, found: places.get(line.id) ?? [] })),
    ...counted,
    next: from + shown.length < listed.length ? cursorOf(['', last, '']) : null,
  };
};

/** Everything that may be seen, newest first, where no words are asked for. */
const browse = async (tx: Tx, office: Office, sight: Sight, query: SearchQuery, now: string): Promise<FoundPage> => {
  const size = query.limit ?? PAGE_SIZE;
  const place = query.cursor === undefined ? null : placeOf(query.cursor);
  const matters = matching(tx, office, sight, query);
  const [listed, { total }] = await Promise.all([
    matters
      .selectAll('m')
      .select(sql<string | null>`null::text`.as('seat'))
      .$if(place !== null, (list) => list.where(sql<boolean>`(m.updated_at, m.matter) < (${place?.[0]}::timestamptz, ${place?.[1]})`))
      .orderBy('m.updated_at', 'desc')
      .orderBy('m.matter', 'desc')
      .limit(size + 1)
      .execute(),
    matters.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ]);
  const page: readonly ListedMatter[] = listed.slice(0, size);
  const last = listed.length > size ? page.at(-1) : undefined;
  return {
    items: linesOf(office, page, now).map((line) => ({ ...line, found: [] })),
    total,
    more: false,
    next: last === undefined ? null : cursorOf([last.updated_at, last.matter, '']),
  };
};

/**
 * Matters in whose title, number, text or attachments every word of the query stands. What may not be seen is neither listed nor counted; a
 * query of nothing but signs finds nothing.
 */
export const search = (tx: Tx, office: Office, sight: Sight, query: SearchQuery, now: string): Promise<FoundPage> =>
  ((query.q ?? '').trim() === '' ? browse : find)(tx, office, sight, query, now);
