import { sql } from 'kysely';
import type { Db } from '../database/connect.ts';
import { inGovernment } from '../database/in-government.ts';

/** Gives the text of a file; empty where it has none or none that can be read. */
export type ReadText = (file: { readonly media_type: string; readonly bytes: Buffer }) => Promise<string>;

/** Characters of one part, and how many of them stand at the beginning of the next: as many as the longest query. */
const PART = 8000;
const OVERLAP = 200;

/** Cuts a text into the parts that are searched; at least one, so that a file without text counts as read. */
export const partsOf = (text: string): readonly string[] => {
  const parts = [text.slice(0, PART)];
  for (let from = PART - OVERLAP; from + OVERLAP < text.length; from += PART - OVERLAP) parts.push(text.slice(from, from + PART));
  return parts;
};

/** Reads the texts of all files of a government that nobody has read yet, each once; gives how many there were. */
export const readFileTexts = async (db: Db, government: string, read: ReadText): Promise<number> => {
  const unread = await inGovernment(db, government, (tx) =>
    tx
      .selectFrom('files as f')
      .select('f.hash')
      .where('f.government', '=', government)
      .where(sql<boolean>`not exists (select from file_texts t where t.government = f.government and t.hash = f.hash)`)
      .execute(),
  );
  for (const { hash } of unread) {
    const file = await inGovernment(db, government, (tx) =>
      tx
        .selectFrom('files')
        .select(['media_type', 'bytes'])
        .where('government', '=', government)
        .where('hash', '=', hash)
        .executeTakeFirstOrThrow(),
    );
    const { media_type, bytes } = file;
    // PostgreSQL keeps no zero character.
    const text = (await read({ media_type, bytes: Buffer.from(bytes) })).replaceAll('\0', '');
    const rows = partsOf(text).map((part, n) => ({ government, hash, part: n, text: part }));
    // Another process may have read it meanwhile.
    await inGovernment(db, government, (tx) =>
      tx
        .insertInto('file_texts')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
  }
  return unread.length;
};
