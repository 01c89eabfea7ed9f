import { type RawBuilder, sql } from 'kysely';
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

/** So many matches are looked at: nobody reads on, and each costs a look into its text. */
const MOST_COUNTED = 1000;

/** A word of the query in lower case, with what the index knows it by; a single character has no term. */
interface Word {
  readonly word: string;
  readonly terms: readonly string[];
}

const wordsOf = async (tx: Tx, q: string): Promise<readonly Word[]> => {
  const given = [...new Set(q.toLowerCase().split(/\s+/u))].filter((word) => word !== '');
  const { rows } = await sql<Word>`select word, search_terms(word) as terms from unnest(${given}::text[]) as word`.execute(tx);
  return rows;
};

const inHead = ({ word }: Word): RawBuilder<boolean> =>
  sql`(strpos(lower(m.title), ${word}) > 0 or strpos(lower(coalesce(m.number, '')), ${word}) > 0)`;
const all = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> => sql`(${sql.join(conditions, sql` and `)})`;

const hasWord = (given: Word): RawBuilder<boolean> =>
  given.terms.length === 0
    ? inHead(given)
    : sql`m.matter in (select matters_with_terms(${[...given.terms]}::text[]) union all select matters_carrying(${[...given.terms]}::text[]))`;

/** A pair of characters is what the index holds; anything longer has to be compared with the text. */
const isPair = (word: string): boolean => /^\p{Script=Han}{2}$/u.test(word);

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

/** A matter in the order of the list: title and number (0) before text (1) before attachments (2), newest first. */
interface Ranked {
  readonly matter: string;
  readonly updated_at: string;
  readonly rank: number;
}

/** The first matters that have every word as it is written, in their order. */
const ranked = async (tx: Tx, office: Office, sight: Sight, query: SearchQuery, words: readonly Word[]): Promise<readonly Ranked[]> => {
  const terms = [...new Set(words.flatMap((word) => word.terms))];
  const own = terms.length === 0 ? sql`false` : sql`m.matter in (select matters_with_terms(${terms}::text[]))`;
  const long = words.filter(({ word, terms }) => terms.length > 0 && !isPair(word)).map(({ word }) => word);
  const candidates = matching(tx, office, sight, query)
    .where(all(words.map(hasWord)))
    .select(['m.matter', 'm.updated_at'])
    .select(sql<number>`case when ${all(words.map(inHead))} then 0 when ${own} then 1 else 2 end`.as('rank'))
    .orderBy('rank')
    .orderBy('m.updated_at', 'desc')
    .orderBy('m.matter', 'desc')
    // Keeps the reading of texts behind the sorting, so that it ends when enough are found.
    .offset(0);
  return tx
    .selectFrom(candidates.as('c'))
    .selectAll('c')
    .$if(long.length > 0, (list) => list.where(sql<boolean>`(c.rank = 0 or stands_in(c.matter, ${long}::text[]))`))
    .limit(MOST_COUNTED + 1)
    .execute();
};

const rowsOf = async (tx: Tx, office: Office, matters: readonly string[]): Promise<readonly ListedMatter[]> => {
  const rows = await tx
    .selectFrom('matters as m')
    .selectAll('m')
    .select(sql<string | null>`null::text`.as('seat'))
    .where('m.government', '=', office.government)
    .where('m.matter', 'in', [...matters])
    .execute();
  const byId = new Map(rows.map((row) => [row.matter, row]));
  return matters.flatMap((matter) => byId.get(matter) ?? []);
};

const find = async (tx: Tx, office: Office, sight: Sight, query: SearchQuery, now: string): Promise<FoundPage> => {
  const words = await wordsOf(tx, query.q ?? '');
  const found = await ranked(tx, office, sight, query, words);
  const listed = found.slice(0, MOST_COUNTED);
  const place = query.cursor === undefined ? null : placeOf(query.cursor);
  const from = place === null ? 0 : listed.findIndex(({ matter }) => matter === place[1]) + 1;
  const shown = listed.slice(from, from + (query.limit ?? PAGE_SIZE));
  const counted = { total: listed.length, more: found.length > listed.length };
  const last = shown.at(-1);
  if (last === undefined) return { items: [], ...counted, next: null };
  const rows = await rowsOf(
    tx,
    office,
    shown.map(({ matter }) => matter),
  );
  const places = await placesIn(
    tx,
    office.government,
    rows,
    words.map(({ word }) => word),
  );
  return {
    items: linesOf(office, rows, now).map((line) => ({ ...line, found: places.get(line.id) ?? [] })),
    ...counted,
    next: from + shown.length < listed.length ? cursorOf([last.updated_at, last.matter, String(last.rank)]) : null,
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
 * Matters in whose title, number, text or attachments every word of the query stands. What may not be seen is neither listed nor counted. A
 * single character is looked for in titles and numbers only.
 */
export const search = (tx: Tx, office: Office, sight: Sight, query: SearchQuery, now: string): Promise<FoundPage> =>
  ((query.q ?? '').trim() === '' ? browse : find)(tx, office, sight, query, now);
