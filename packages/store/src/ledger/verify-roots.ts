import type { Tx } from '../database/in-government.ts';
import { merkleRoot } from './merkle.ts';
import { type LedgerProblem, ledgerProblem } from './problem.ts';
import { isSigned } from './seal-key.ts';
import { rootHash, rowHashes } from './seal-roots.ts';

/** Checks the signed roots of a government: their chain, that each covers exactly its rows, and their signatures. */
export const verifyRoots = async (
  tx: Tx,
  government: string,
): Promise<{ readonly roots: number; readonly problems: readonly LedgerProblem[] }> => {
  const [roots, keys] = await Promise.all([
    tx.selectFrom('roots').selectAll().where('government', '=', government).orderBy('n').execute(),
    tx.selectFrom('seal_keys').select(['key_id', 'public_key']).where('government', '=', government).execute(),
  ]);
  const problems: LedgerProblem[] = [];
  let previous = { n: 0, hash: '', to_seq: 0 };
  for (const root of roots) {
    const { n, from_seq, to_seq } = root;
    const complain = (code: string, zh: string, en: string): void => {
      problems.push(ledgerProblem(government, code, zh, en, { root: n }));
    };
    if (n !== previous.n + 1 || root.prev_hash !== previous.hash || from_seq !== previous.to_seq + 1) {
      complain('roots_broken', '与上一个根不相接', 'it does not follow from the root before');
    }
    const hashes = (await rowHashes(tx, government, from_seq - 1, to_seq, root.rows + 1)).map(({ hash }) => hash);
    if (hashes.length !== root.rows || merkleRoot(hashes) !== root.merkle) {
      complain(
        'root_differs',
        `所覆盖的 ${root.rows} 行被增删或改动`,
        `of the ${root.rows} rows it covers some were added, removed or changed`,
      );
    }
    if (rootHash(root.prev_hash, root) !== root.hash)
      complain('root_changed', '根的内容与哈希不符', 'the content of the root does not give its hash');
    const key = keys.find(({ key_id }) => key_id === root.key_id);
    if (key === undefined || !isSigned(key.public_key, root.hash, root.signature)) {
      complain('signature_wrong', '签名不符或没有公钥', 'the signature is wrong or its key is missing');
    }
    previous = root;
  }
  return { roots: roots.length, problems };
};
