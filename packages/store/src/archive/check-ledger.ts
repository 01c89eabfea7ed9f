import { rowHash } from '../ledger/chain.ts';
import { rootOfProof } from '../ledger/merkle.ts';
import { rootHash } from '../ledger/seal-roots.ts';
import { isSignedBy } from './check-files.ts';
import type { LedgerExtract } from './ledger-extract.ts';
import { type PackageProblem, packageProblem } from './package-problem.ts';

/** File of the package with the ledger of the matter. */
export const LEDGER = 'ledger.json';

const wrong = (code: string, zh: string, en: string): PackageProblem => packageProblem(code, LEDGER, zh, en);

/** Checks the chain of the rows, that the signed root covers the last of them, and the signature of the root. */
export const checkLedger = (extract: LedgerExtract): readonly PackageProblem[] => {
  const { government, matter, rows, root, proof, public_key } = extract;
  const problems: PackageProblem[] = [];
  let previous = '';
  for (const [i, row] of rows.entries()) {
    const n = i + 1;
    if (row.version !== n || row.prev_hash !== previous)
      problems.push(wrong('chain_broken', `台账第 ${n} 行与上一行不相接`, `row ${n} of the ledger does not follow from the one before`));
    if (rowHash(row.prev_hash, { government, matter, ...row }) !== row.hash)
      problems.push(wrong('row_changed', `台账第 ${n} 行内容与哈希不符，记录被改动过`, `row ${n} of the ledger was changed`));
    previous = row.hash;
  }
  if (rows.length === 0 || rootOfProof(previous, proof) !== root.merkle)
    problems.push(wrong('not_covered', '签名根不覆盖台账的末行', 'the signed root does not cover the last row of the ledger'));
  if (root.government !== government || rootHash(root.prev_hash, root) !== root.hash)
    problems.push(wrong('root_changed', '签名根的内容与哈希不符', 'the content of the root does not give its hash'));
  if (!isSignedBy(root.key_id, public_key, root.hash, root.signature))
    problems.push(wrong('root_signature_wrong', '签名根的签名不符', 'the signature of the root is wrong'));
  return problems;
};
