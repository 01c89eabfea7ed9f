import type { Event, MatterId } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import { type MerkleStep, merkleProof } from '../ledger/merkle.ts';
import { type Root, rowHashes } from '../ledger/seal-roots.ts';

/** The ledger of one matter as it leaves the house: its rows, and the signed root that covers the last of them, whose hash covers the others. */
export interface LedgerExtract {
  readonly government: string;
  readonly matter: MatterId;
  readonly rows: readonly {
    readonly version: number;
    readonly command_id: string;
    readonly event: Event;
    readonly receipt: string;
    readonly prev_hash: string;
    readonly hash: string;
  }[];
  readonly root: Root & { readonly prev_hash: string; readonly hash: string; readonly signature: string };
  /** From the last row up to the Merkle root. */
  readonly proof: readonly MerkleStep[];
  /** Public key (PEM) of the signature. */
  readonly public_key: string;
}

const readRows = (tx: Tx, government: string, matter: MatterId) =>
  tx
    .selectFrom('ledger as l')
    .innerJoin('decisions as d', (join) => join.onRef('d.government', '=', 'l.government').onRef('d.command_id', '=', 'l.command_id'))
    .select(['l.seq', 'l.version', 'l.command_id', 'l.event', 'l.prev_hash', 'l.hash', 'd.receipt_hash as receipt'])
    .where('l.government', '=', government)
    .where('l.matter', '=', matter)
    .orderBy('l.version')
    .execute();

/** Reads the ledger of a matter for its package; null when there is none or no root covers its last row yet. */
export const ledgerExtract = async (tx: Tx, government: string, matter: MatterId): Promise<LedgerExtract | null> => {
  const rows = await readRows(tx, government, matter);
  const last = rows.at(-1);
  if (last === undefined) return null;
  const root = await tx
    .selectFrom('roots')
    .selectAll()
    .where('government', '=', government)
    .where('from_seq', '<=', last.seq)
    .where('to_seq', '>=', last.seq)
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
    hashes.findIndex(({ seq }) => seq === last.seq),
  );
  return {
    ...{ government, matter, root, proof, public_key },
    rows: rows.map(({ seq: _, event, ...row }) => ({ ...row, event: event as Event })),
  };
};
