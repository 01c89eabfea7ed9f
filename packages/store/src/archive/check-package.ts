import { fold, type Matter } from '@guiju/kernel';
import { unzipSync } from 'fflate';
import { checkSignature, checkSums, type PackageFiles, SIGNATURE } from './check-files.ts';
import { checkLedger, LEDGER } from './check-ledger.ts';
import { checkMatter, factsOf, type PackageFacts } from './check-matter.ts';
import type { LedgerExtract } from './ledger-extract.ts';
import { type PackageProblem, packageProblem } from './package-problem.ts';

export type { PackageFacts } from './check-matter.ts';
export type { PackageProblem } from './package-problem.ts';

/** What an archive package is about, whose key signed it, and everything that is wrong with it. */
export interface PackageChecked {
  readonly facts: PackageFacts | null;
  readonly files: number;
  readonly rows: number;
  /** SM3 of the public key that signed ledger and list; to be compared with the one the office made known. */
  readonly key_id: string | null;
  readonly problems: readonly PackageProblem[];
}

const nothing = (problem: PackageProblem): PackageChecked => ({ facts: null, files: 0, rows: 0, key_id: null, problems: [problem] });

const read = (bytes: Uint8Array): PackageFiles | null => {
  try {
    return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
  } catch {
    return null;
  }
};

const extractIn = (files: PackageFiles): { readonly extract: LedgerExtract; readonly matter: Matter } | null => {
  try {
    const extract = JSON.parse(Buffer.from(files.get(LEDGER) ?? []).toString()) as LedgerExtract;
    return { extract, matter: fold(extract.rows.map(({ event }) => event)) };
  } catch {
    return null;
  }
};

const sameKey = (files: PackageFiles, { public_key }: LedgerExtract, trusted: string | undefined): readonly PackageProblem[] => {
  const signer = Buffer.from(files.get(SIGNATURE) ?? []).toString();
  const foreign = trusted !== undefined && trusted.trim() !== public_key.trim();
  return [
    ...(foreign ? [packageProblem('key_foreign', LEDGER, '不是用给定的公钥签名的', 'it was not signed with the key that was given')] : []),
    ...(signer.includes(JSON.stringify(public_key))
      ? []
      : [packageProblem('keys_differ', SIGNATURE, '清单与台账不是同一把密钥签名的', 'list and ledger were signed with different keys')]),
  ];
};

/**
 * Checks an archive package (ZIP) by itself: checksums and their signature, the chain of the ledger, the signed root that covers it, and that
 * the paper is the one that was approved. `trusted`: the public key (PEM) that the office made known; without it the package vouches for
 * itself only.
 */
export const checkPackage = (bytes: Uint8Array, trusted?: string): PackageChecked => {
  const files = read(bytes);
  if (files === null)
    return nothing(packageProblem('not_a_package', '', '不是归档包（ZIP 打不开）', 'no archive package: the ZIP cannot be opened'));
  const found = extractIn(files);
  const problems = [...checkSums(files), ...checkSignature(files)];
  if (found === null) {
    const lost = packageProblem(
      'ledger_unreadable',
      LEDGER,
      '台账缺失、读不出或推不出卷宗',
      'the ledger is missing, unreadable or does not fold',
    );
    return { ...nothing(lost), files: files.size, problems: [...problems, lost] };
  }
  const { extract, matter } = found;
  return {
    facts: factsOf(matter),
    files: files.size,
    rows: extract.rows.length,
    key_id: extract.root.key_id,
    problems: [...problems, ...checkLedger(extract), ...checkMatter(matter, files), ...sameKey(files, extract, trusted)],
  };
};
