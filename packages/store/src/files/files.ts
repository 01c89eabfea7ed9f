import type { Attachment, Instant, MatterId, PersonId } from '@guiju/kernel';
import type { Db } from '../database/connect.ts';
import { inGovernment } from '../database/in-government.ts';
import { sm3 } from '../ledger/canonical.ts';

/** A file as it was uploaded. */
export interface StoredFile {
  readonly hash: string;
  readonly size: number;
  readonly media_type: string;
  readonly bytes: Uint8Array;
  readonly uploaded_by: readonly PersonId[];
  /** Matters that carry it: whoever may see one of them may read it. */
  readonly matters: readonly MatterId[];
}

/** Keeps bytes under their SM3; the same bytes are kept once, with the name that whoever attaches them gives. */
export const saveFile = async (
  db: Db,
  government: string,
  file: { readonly name: string; readonly media_type: string; readonly bytes: Uint8Array; readonly by: PersonId },
  now: Instant,
): Promise<Attachment> => {
  const { name, media_type, by } = file;
  const bytes = Buffer.from(file.bytes);
  const hash = sm3(bytes);
  await inGovernment(db, government, async (tx) => {
    await Promise.all([
      tx
        .insertInto('files')
        .values({ government, hash, size: bytes.length, media_type, bytes })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
      tx
        .insertInto('uploads')
        .values({ government, hash, person: by, at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    ]);
  });
  return { name, hash, size: bytes.length, media_type };
};

/** Reads a file by its hash; null when there is none. Throws when the bytes no longer have that hash. */
export const readFile = (db: Db, government: string, hash: string): Promise<StoredFile | null> =>
  inGovernment(db, government, async (tx) => {
    const [file, uploads, uses] = await Promise.all([
      tx.selectFrom('files').selectAll().where('government', '=', government).where('hash', '=', hash).executeTakeFirst(),
      tx.selectFrom('uploads').select('person').where('government', '=', government).where('hash', '=', hash).execute(),
      tx.selectFrom('file_uses').select('matter').where('government', '=', government).where('hash', '=', hash).execute(),
    ]);
    if (file === undefined) return null;
    if (sm3(file.bytes) !== hash) throw new Error(`the bytes of the file ${hash} no longer have that hash`);
    const { size, media_type, bytes } = file;
    return { hash, size, media_type, bytes, uploaded_by: uploads.map(({ person }) => person), matters: uses.map(({ matter }) => matter) };
  });
