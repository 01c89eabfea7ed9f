import { sm3 } from '../ledger/canonical.ts';
import { type PackageFiles, readSignature, SIGNATURE } from './check-files.ts';
import { LEDGER } from './check-ledger.ts';
import type { LedgerExtract } from './ledger-extract.ts';
import { type PackageProblem, packageProblem } from './package-problem.ts';

/** Keys that signed something in a package, by their SM3, and the file in which they did. */
const signersOf = (files: PackageFiles, extract: LedgerExtract | null): readonly (readonly [path: string, key: string])[] => {
  const listed = readSignature(files.get(SIGNATURE) ?? new Uint8Array());
  const covers = extract === null ? [] : [extract, ...extract.seal_uses];
  return [
    ...(listed === null ? [] : [[SIGNATURE, sm3(String(listed.public_key))] as const]),
    ...covers.map(({ public_key }) => [LEDGER, sm3(String(public_key))] as const),
  ];
};

/** SM3 of each key with which a package was signed; one, unless the office changed its key meanwhile. */
export const keysOf = (files: PackageFiles, extract: LedgerExtract | null): readonly string[] => [
  ...new Set(signersOf(files, extract).map(([, key]) => key)),
];

/**
 * Checks with whose keys a package was signed: each must be one of those trusted (by their SM3). With none to trust, all must be the same
 * one, and the package vouches for itself only.
 */
export const checkKeys = (files: PackageFiles, extract: LedgerExtract | null, trusted: readonly string[]): readonly PackageProblem[] => {
  const signers = signersOf(files, extract);
  const foreign = new Map(signers.filter(([, key]) => !trusted.includes(key)).map(([path, key]) => [`${path} ${key}`, { path, key }]));
  if (trusted.length > 0)
    return [...foreign.values()].map(({ path, key }) =>
      packageProblem(
        'key_foreign',
        path,
        `不是用给定的公钥签名的，签名公钥的 SM3 是 ${key}`,
        `it was not signed with a key that was given, but with the one whose SM3 is ${key}`,
      ),
    );
  const keys = keysOf(files, extract);
  return keys.length <= 1
    ? []
    : [
        packageProblem(
          'keys_differ',
          SIGNATURE,
          `清单与台账不是同一把密钥签名的（${keys.join('、')}）；机关换过密钥的，请用 --key 逐一给出`,
          `list and ledger were signed with different keys (${keys.join(', ')}); where the office changed its key, give each with --key`,
        ),
      ];
};
