import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';

/** Where a matter has a word that was asked for, with what stands around it; `name` is that of the file. */
export interface Place {
  readonly place: 'title' | 'number' | 'text' | 'attachment';
  readonly name: string | null;
  readonly excerpt: string;
}

/** Files shown for one matter. */
const FILES = 3;

interface Line {
  readonly matter: string;
  readonly title: string;
  readonly number: string | null;
}

interface Found extends Place {
  readonly matter: string;
}

/** Excerpts of the titles, numbers and texts of matters in which a word stands. */
const inMatters = (government: string, matters: RawBuilder<unknown>, words: RawBuilder<unknown>) => sql<Found>`
  select matter, place, null as name, excerpt
  from search s
  join matters m using (government, matter),
    lateral (values
      ('title', excerpt(m.title, fold(m.title), ${words})),
      ('number', excerpt(m.number, fold(m.number), ${words})),
      ('text', excerpt(s.text, s.folded, ${words}))
    ) as each (place, excerpt)
  where government = ${government} and matter = any(${matters}) and excerpt is not null`;

/** Excerpts of the first part of each file in which a word stands, or of its name. */
const inFiles = (government: string, matters: RawBuilder<unknown>, words: RawBuilder<unknown>) => sql<Found>`
  select a.matter, 'attachment' as place, a.name, coalesce(found.excerpt, excerpt(a.name, fold(a.name), ${words})) as excerpt
  from attached a
  left join lateral (
    select excerpt(f.text, f.folded, ${words}) as excerpt
    from file_texts f
    where f.government = a.government and f.hash = a.hash and exists (select from unnest(${words}) word where strpos(f.folded, word) > 0)
    order by f.part
    limit 1
  ) found on true
  where a.government = ${government} and a.matter = any(${matters})
    and coalesce(found.excerpt, excerpt(a.name, fold(a.name), ${words})) is not null
  order by a.name`;

/** Where each of some matters has the words, title before text before attachments. Only for matters that the reader may see. */
export const placesIn = async (
  tx: Tx,
  government: string,
  lines: readonly Line[],
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly Place[]>> => {
  const [ids, wanted] = [sql`${lines.map(({ matter }) => matter)}::text[]`, sql`${[...words]}::text[]`];
  const [own, carried] = await Promise.all([inMatters(government, ids, wanted).execute(tx), inFiles(government, ids, wanted).execute(tx)]);
  const placeOf = ({ place, name, excerpt }: Found): Place => ({ place, name, excerpt });
  const [ownOf, carriedOf] = [Map.groupBy(own.rows, ({ matter }) => matter), Map.groupBy(carried.rows, ({ matter }) => matter)];
  return new Map(
    lines.map(({ matter }) => [matter, [...(ownOf.get(matter) ?? []), ...(carriedOf.get(matter) ?? []).slice(0, FILES)].map(placeOf)]),
  );
};
