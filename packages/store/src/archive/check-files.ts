import { sm3 } from '../ledger/canonical.ts';
import { isSigned } from '../ledger/seal-key.ts';
import { type PackageProblem, packageProblem } from './package-problem.ts';
import type { ManifestSignature } from './sign-manifest.ts';

/** Names of the files by which a package is checked. */
export const CHECKSUMS = 'checksums.sm3';
export const SIGNATURE = 'signature.json';

/** The files of a package by their paths. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** The list of checksums of all files but itself and its signature, one a line, in the order of their paths. */
export const checksumsOf = (files: PackageFiles): string =>
  [...files]
    .filter(([path]) => path !== CHECKSUMS && path !== SIGNATURE)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${sm3(bytes)}  ${path}\n`)
    .join('');

const missing = (path: string): PackageProblem => packageProblem('file_missing', path, '文件缺失', 'the file is missing');

const listed = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

/** Checks that the package has exactly the files of its list, unchanged. */
export const checkSums = (files: PackageFiles): readonly PackageProblem[] => {
  const list = files.get(CHECKSUMS);
  if (list === undefined) return [missing(CHECKSUMS)];
  const sums = listed(Buffer.from(list).toString());
  const changed = [...sums].flatMap(([path, sum]) => {
    const bytes = files.get(path);
    if (bytes === undefined) return [missing(path)];
    if (sm3(bytes) === sum) return [];
    return [packageProblem('file_changed', path, '内容与校验和不符，文件被改动过', 'it does not give its checksum: the file was changed')];
  });
  const added = [...files.keys()]
    .filter((path) => path !== CHECKSUMS && path !== SIGNATURE && !sums.has(path))
    .map((path) => packageProblem('file_added', path, '不在校验清单中，是后加的文件', 'it is not in the list: the file was added'));
  return [...changed, ...added];
};

/** The signature of a package; null where it cannot be read. */
export const readSignature = (bytes: Uint8Array): ManifestSignature | null => {
  try {
    return JSON.parse(Buffer.from(bytes).toString()) as ManifestSignature;
  } catch {
    return null;
  }
};

const verifies = (publicKey: string, hash: string, signature: string): boolean => {
  try {
    return isSigned(publicKey, hash, signature);
  } catch {
    return false;
  }
};

/** Whether a signature over a hash was made with the key of that id. */
export const isSignedBy = (keyId: string, publicKey: string, hash: string, signature: string): boolean =>
  typeof publicKey === 'string' && sm3(publicKey) === keyId && verifies(publicKey, hash, signature);

/** Checks the office's signature on the list of checksums. */
export const checkSignature = (files: PackageFiles): readonly PackageProblem[] => {
  const [list, bytes] = [files.get(CHECKSUMS), files.get(SIGNATURE)];
  if (bytes === undefined) return [missing(SIGNATURE)];
  const given = readSignature(bytes);
  if (given === null) return [packageProblem('unreadable', SIGNATURE, '读不出来', 'it cannot be read')];
  const { manifest, key_id, public_key, signature } = given;
  if (list !== undefined && sm3(list) !== manifest)
    return [
      packageProblem('list_changed', CHECKSUMS, '校验清单不是签名时的那一份', 'the list of checksums is not the one that was signed'),
    ];
  return isSignedBy(key_id, public_key, manifest, signature)
    ? []
    : [packageProblem('signature_wrong', SIGNATURE, '清单的签名不符', 'the signature on the list is wrong')];
};
