import type { Db } from '../database/connect.ts';
import { closeGate } from '../database/gate.ts';
import { inGovernment, type Tx } from '../database/in-government.ts';
import { linkHash } from './canonical.ts';
import { merkleRoot } from './merkle.ts';
import type { SealKey } from './seal-key.ts';

/** A signed root over the ledger rows of one stretch. */
export interface Root {
  readonly government: string;
  readonly n: number;
  readonly from_seq: number;
  readonly to_seq: number;
  readonly rows: number;
  readonly merkle: string;
  readonly office_version: number;
  readonly office_hash: string;
  readonly at: string;
  readonly key_id: string;
}

/** Hash of a root, over the root before it and everything it says. */
export const rootHash = (previous: string, root: Root): string => {
  const { government, n, from_seq, to_seq, rows, merkle, office_version, office_hash, at, key_id } = root;
  return linkHash(previous, { government, n, from_seq, to_seq, rows, merkle, office_version, office_hash, at, key_id });
};

/** Rows of one root at most, so that a government that was not sealed for long does not need much memory at once. */
const MOST = 100_000;

/** Hashes of the ledger rows after a place, in their order. */
export const rowHashes = (tx: Tx, government: string, after: number, upTo: number | null, most: number) =>
  tx
    .selectFrom('ledger')
    .select(['seq', 'hash'])
    .where('government', '=', government)
    .where('seq', '>', after)
    .$if(upTo !== null, (query) => query.where('seq', '<=', upTo))
    .orderBy('seq')
    .limit(most)
    .execute();

const sealOnce = async (tx: Tx, government: string, key: SealKey, at: string): Promise<Root | null> => {
  await closeGate(tx, government);
  const [last, office] = await Promise.all([
    tx.selectFrom('roots').selectAll().where('government', '=', government).orderBy('n', 'desc').limit(1).executeTakeFirst(),
    tx.selectFrom('governments').select(['office_version', 'office_hash']).where('government', '=', government).executeTakeFirstOrThrow(),
  ]);
  const rows = await rowHashes(tx, government, last?.to_seq ?? 0, null, MOST);
  const [first, end] = [rows[0], rows.at(-1)];
  if (first === undefined || end === undefined) return null;
  const root: Root = {
    ...{ government, n: (last?.n ?? 0) + 1, from_seq: (last?.to_seq ?? 0) + 1, to_seq: end.seq, rows: rows.length },
    ...{ merkle: merkleRoot(rows.map(({ hash }) => hash)), ...office, at, key_id: key.id },
  };
  const prev_hash = last?.hash ?? '';
  const hash = rootHash(prev_hash, root);
  await tx
    .insertInto('seal_keys')
    .values({ government, key_id: key.id, public_key: key.publicKey })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx
    .insertInto('roots')
    .values({ ...root, prev_hash, hash, signature: key.sign(hash) })
    .execute();
  return root;
};

/** Signs roots over all ledger rows of a government that none covers yet; none when there are no new rows. */
export const sealRoots = async (db: Db, government: string, key: SealKey, at: string): Promise<readonly Root[]> => {
  const roots: Root[] = [];
  for (;;) {
    const root = await inGovernment(db, government, (tx) => sealOnce(tx, government, key, at));
    if (root === null) return roots;
    roots.push(root);
    if (root.rows < MOST) return roots;
  }
};
