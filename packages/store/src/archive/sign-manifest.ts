import type { Tx } from '../database/in-government.ts';
import type { SealKey } from '../ledger/seal-key.ts';

/** The office's signature on the list of checksums of a package. */
export interface ManifestSignature {
  /** SM3 of the list. */
  readonly manifest: string;
  readonly key_id: string;
  readonly public_key: string;
  /** SM2, base64. */
  readonly signature: string;
}

/** Signs a list of checksums by its hash; what was signed before keeps its signature, for each new one would differ. */
export const signManifest = async (tx: Tx, government: string, manifest: string, key: SealKey): Promise<ManifestSignature> => {
  await tx
    .insertInto('seal_keys')
    .values({ government, key_id: key.id, public_key: key.publicKey })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx
    .insertInto('archive_signatures')
    .values({ government, manifest, key_id: key.id, signature: key.sign(manifest) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { signature } = await tx
    .selectFrom('archive_signatures')
    .select('signature')
    .where('government', '=', government)
    .where('manifest', '=', manifest)
    .where('key_id', '=', key.id)
    .executeTakeFirstOrThrow();
  return { manifest, key_id: key.id, public_key: key.publicKey, signature };
};
