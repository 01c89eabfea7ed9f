import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import type { Office } from '../office/office.ts';
import { anywhere, type ListedMatter, linesOf } from './matter-list.ts';
import { cursorOf, type ListQuery, PAGE_SIZE, type Page, placeOf } from './page.ts';

/** Whose eyes: the subjects under which a desk sees matters; null sees all. */
export type Sight = readonly string[] | null;

/** Condition that a matter `m` may be seen. */
export const visible = (government: string, sight: Sight) =>
  sight === null
    ? sql<boolean>`true`
    : sql<boolean>`exists (select from access a where a.government = ${government} and a.matter = m.matter and a.subject = any(${[...sight]}::text[]))`;

/** Matters whose title, number or text has what is asked for, newest first; a single character is looked for in titles and numbers only. */
export const search = async (tx: Tx, office: Office, sight: Sight, query: ListQuery, now: string): Promise<Page> => {
  const { government } = office;
  const q = (query.q ?? '').trim();
  const size = query.limit ?? PAGE_SIZE;
  const place = query.cursor === undefined ? null : placeOf(query.cursor);
  const { rows: found } = await sql<{ terms: string[] }>`select search_terms(${q}) as terms`.execute(tx);
  const terms = found[0]?.terms ?? [];
  const inText = terms.length === 0 ? sql<boolean>`false` : sql<boolean>`m.matter in (select matters_with_terms(${terms}::text[]))`;
  const matching = tx
    .selectFrom('matters as m')
    .where('m.government', '=', government)
    .where(visible(government, sight))
    .$if(q !== '', (list) => list.where(sql<boolean>`(${inText} or m.title ilike ${anywhere(q)} or m.number ilike ${anywhere(q)})`))
    .$if(query.kind !== undefined, (list) => list.where('m.kind', '=', query.kind ?? ''));
  const [listed, { total }] = await Promise.all([
    matching
      .selectAll('m')
      .select(sql<string | null>`null::text`.as('seat'))
      .$if(place !== null, (list) => list.where(sql<boolean>`(m.updated_at, m.matter) < (${place?.[0]}::timestamptz, ${place?.[1]})`))
      .orderBy('m.updated_at', 'desc')
      .orderBy('m.matter', 'desc')
      .limit(size + 1)
      .execute(),
    matching.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ]);
  const page: readonly ListedMatter[] = listed.slice(0, size);
  const last = listed.length > size ? page.at(-1) : undefined;
  return {
    items: linesOf(office, page, now),
    total,
    next: last === undefined ? null : cursorOf([last.updated_at, last.matter, '']),
  };
};
