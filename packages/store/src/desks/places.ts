import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import { excerptOf } from './excerpt.ts';

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

const placeOf = (place: Place['place'], text: string, words: readonly string[], name: string | null = null): readonly Place[] => {
  const excerpt = excerptOf(text, words);
  return excerpt === null ? [] : [{ place, name, excerpt }];
};

/** Files that matters carry and in whose name or text one of the words stands, with the part of the text where it does. */
const filesWith = async (tx: Tx, government: string, matters: readonly string[], words: readonly string[]) => {
  const { rows } = await sql<{ matter: string; name: string; text: string | null }>`
    select a.matter, a.name, found.text
    from attached a
    left join lateral (
      select f.text from file_texts f
      where f.government = a.government and f.hash = a.hash and exists (select from unnest(${[...words]}::text[]) w where strpos(lower(f.text), w) > 0)
      order by f.part
      limit 1
    ) found on true
    where a.government = ${government} and a.matter = any(${[...matters]}::text[])
      and (found.text is not null or exists (select from unnest(${[...words]}::text[]) w where strpos(lower(a.name), w) > 0))
    order by a.matter, a.name`.execute(tx);
  return Map.groupBy(rows, ({ matter }) => matter);
};

/** Where each of some matters has the words, title before text before attachments. Only for matters that the reader may see. */
export const placesIn = async (
  tx: Tx,
  government: string,
  lines: readonly Line[],
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly Place[]>> => {
  const matters = lines.map(({ matter }) => matter);
  const [texts, files] = await Promise.all([
    tx.selectFrom('search').select(['matter', 'text']).where('government', '=', government).where('matter', 'in', matters).execute(),
    filesWith(tx, government, matters, words),
  ]);
  const textOf = new Map(texts.map(({ matter, text }) => [matter, text]));
  return new Map(
    lines.map(({ matter, title, number }) => {
      // Title and number stand on lines of their own before the text.
      const text = (textOf.get(matter) ?? '').slice(title.length + (number ?? '').length + 2);
      const carried = (files.get(matter) ?? []).slice(0, FILES);
      return [
        matter,
        [
          ...placeOf('title', title, words),
          ...placeOf('number', number ?? '', words),
          ...placeOf('text', text, words),
          ...carried.flatMap(({ name, text: part }) => placeOf('attachment', part ?? name, words, name)),
        ],
      ];
    }),
  );
};
