import type { Tx } from '../database/in-government.ts';
import type { SealKey } from '../ledger/seal-key.ts';

/** A public key with which an office signs, or signed, its ledger and its packages. */
export interface OfficeKey {
  /** SM3 of the key. */
  readonly key_id: string;
  /** PEM. */
  readonly public_key: string;
  /** Whether it is the one in use now. */
  readonly current: boolean;
}

/** The keys of an office, the one in use first; what an outsider must have from the office itself to know who signed a package. */
export const officeKeys = async (tx: Tx, government: string, { id, publicKey }: SealKey): Promise<readonly OfficeKey[]> => {
  const earlier = await tx
    .selectFrom('seal_keys')
    .select(['key_id', 'public_key'])
    .where('government', '=', government)
    .where('key_id', '<>', id)
    .orderBy('since', 'desc')
    .execute();
  return [{ key_id: id, public_key: publicKey, current: true }, ...earlier.map((key) => ({ ...key, current: false }))];
};
