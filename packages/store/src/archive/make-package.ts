import { strToU8, type Zippable, zipSync } from 'fflate';
import { sm3 } from '../ledger/canonical.ts';
import { CHECKSUMS, checksumsOf, type PackageFiles, SIGNATURE } from './check-files.ts';
import type { ManifestSignature } from './sign-manifest.ts';

/** The moment in every entry: the least that ZIP can say, so that the same files give the same bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** Puts files, their checksums and the signature over these into one ZIP; the same files give the same bytes. */
export const makePackage = async (
  files: PackageFiles,
  signManifest: (manifest: string) => Promise<ManifestSignature>,
): Promise<Uint8Array> => {
  const list = checksumsOf(files);
  const signature = await signManifest(sm3(list));
  const all: Zippable = Object.fromEntries([
    ...[...files].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    [CHECKSUMS, strToU8(list)],
    [SIGNATURE, strToU8(`${JSON.stringify(signature, null, 2)}\n`)],
  ]);
  return zipSync(all, { mtime: ZIP_EPOCH, level: 6 });
};
