import { fold, type Matter } from '@guiju/kernel';
import { checkSignature, checkSums, type PackageFiles } from './check-files.ts';
import { checkKeys, keysOf } from './check-keys.ts';
import { checkLedger, LEDGER } from './check-ledger.ts';
import { checkMatter, factsOf, type PackageFacts } from './check-matter.ts';
import type { LedgerExtract } from './ledger-extract.ts';
import { type PackageProblem, packageProblem } from './package-problem.ts';
import { readZip } from './read-zip.ts';

export type { PackageFacts } from './check-matter.ts';
export type { PackageProblem } from './package-problem.ts';

/** What an archive package is about, whose keys signed it, and everything that is wrong with it. */
export interface PackageChecked {
  readonly facts: PackageFacts | null;
  readonly files: number;
  readonly rows: number;
  /** SM3 of each public key that signed list and ledger; to be compared with those the office made known. */
  readonly keys: readonly string[];
  readonly problems: readonly PackageProblem[];
}

const nothing = (problem: PackageProblem): PackageChecked => ({ facts: null, files: 0, rows: 0, keys: [], problems: [problem] });

const noPackage = packageProblem(
  'not_a_package',
  '',
  '不是归档包（ZIP 打不开，或者解开后过大）',
  'no archive package: the ZIP cannot be opened or is too large',
);
const noLedger = packageProblem(
  'ledger_unreadable',
  LEDGER,
  '台账缺失、读不出或推不出卷宗',
  'the ledger is missing, unreadable or does not fold',
);

interface ReadLedger {
  readonly extract: LedgerExtract;
  readonly matter: Matter;
  readonly facts: PackageFacts;
  readonly keys: readonly string[];
  readonly problems: readonly PackageProblem[];
}

/** The ledger with what is wrong in it; null where it has not the form of one. */
const readLedger = (files: PackageFiles): ReadLedger | null => {
  try {
    const extract = JSON.parse(Buffer.from(files.get(LEDGER) ?? []).toString()) as LedgerExtract;
    const matter = fold(extract.rows.map(({ event }) => event));
    const facts = factsOf(matter, extract.seal_uses);
    return { extract, matter, facts, keys: keysOf(files, extract), problems: checkLedger(extract) };
  } catch {
    return null;
  }
};

/**
 * Checks an archive package (ZIP) by itself: checksums and their signature, the chain of the ledger, the signed roots that cover it and each
 * use of a seal, and that the paper is the one that was approved. `trusted`: SM3 of the public keys that the office made known; without
 * them the package vouches for itself only.
 */
export const checkPackage = (bytes: Uint8Array, trusted: readonly string[] = []): PackageChecked => {
  const opened = readZip(bytes);
  if (opened === null) return nothing(noPackage);
  const { files } = opened;
  const problems = [...opened.problems, ...checkSums(files), ...checkSignature(files)];
  const found = readLedger(files);
  if (found === null)
    return { ...nothing(noLedger), files: files.size, problems: [...problems, noLedger, ...checkKeys(files, null, trusted)] };
  const { extract, matter, facts, keys } = found;
  return {
    ...{ facts, files: files.size, rows: extract.rows.length, keys },
    problems: [...problems, ...found.problems, ...checkMatter(matter, facts, files), ...checkKeys(files, extract, trusted)],
  };
};
