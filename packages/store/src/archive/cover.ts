import type { Tx } from '../database/in-government.ts';
import { type MerkleStep, merkleProof } from '../ledger/merkle.ts';
import { type Root, rowHashes } from '../ledger/seal-roots.ts';

/** What proves that a row stood in the ledger of the office: the signed root over its stretch, and the way up to it. */
export interface Cover {
  readonly root: Root & { readonly prev_hash: string; readonly hash: string; readonly signature: string };
  /** From the row up to the Merkle root. */
  readonly proof: readonly MerkleStep[];
  /** Public key (PEM) of the signature. */
  readonly public_key: string;
}

/** The root that covers a row of the ledger, by its place; null while none does. */
export const coverOf = async (tx: Tx, government: string, seq: number): Promise<Cover | null> => {
  const root = await tx
    .selectFrom('roots')
    .selectAll()
    .where('government', '=', government)
    .where('from_seq', '<=', seq)
    .where('to_seq', '>=', seq)
    .executeTakeFirst();
  if (root === undefined) return null;
  const [hashes, { public_key }] = await Promise.all([
    rowHashes(tx, government, root.from_seq - 1, root.to_seq, root.rows),
    tx
      .selectFrom('seal_keys')
      .select('public_key')
      .where('government', '=', government)
      .where('key_id', '=', root.key_id)
      .executeTakeFirstOrThrow(),
  ]);
  const proof = merkleProof(
    hashes.map(({ hash }) => hash),
    hashes.findIndex((row) => row.seq === seq),
  );
  return { root, proof, public_key };
};
