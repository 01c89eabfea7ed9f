import { rowHash } from '../ledger/chain.ts';
import { rootOfProof } from '../ledger/merkle.ts';
import { rootHash } from '../ledger/seal-roots.ts';
import { isSignedBy } from './check-files.ts';
import type { Cover } from './cover.ts';
import type { ExtractRow, LedgerExtract } from './ledger-extract.ts';
import { type PackageProblem, packageProblem } from './package-problem.ts';
import { stretches } from './stretches.ts';

/** File of the package with the ledger of the matter. */
export const LEDGER = 'ledger.json';

const wrong = (code: string, zh: string, en: string): PackageProblem => packageProblem(code, LEDGER, zh, en);

type Words = { readonly zh: string; readonly en: string };

/** Rows that are not there, that are there twice, and where their order turns back. */
const orderProblems = (rows: readonly ExtractRow[]): readonly PackageProblem[] => {
  const versions = rows.map(({ version }) => version);
  const known = new Set(versions);
  const lost = Array.from({ length: Math.min(Math.max(0, ...versions), 1_000_000) }, (_, i) => i + 1).filter((n) => !known.has(n));
  const twice = [...new Set(versions.filter((version, i) => versions.indexOf(version) !== i))];
  const turned = rows.filter(({ version }, i) => version < (versions[i - 1] ?? 0)).map(({ version }) => version);
  return [
    ...stretches(lost).map((n) => wrong('row_missing', `台账缺第 ${n} 行`, `row ${n} of the ledger is missing`)),
    ...twice.map((n) => wrong('row_twice', `台账第 ${n} 行出现了不止一次，有后加的行`, `row ${n} of the ledger is there more than once`)),
    ...turned
      .filter((n) => !twice.includes(n))
      .map((n) => wrong('row_moved', `台账第 ${n} 行次序不对，行被调换过`, `row ${n} of the ledger is out of order`)),
  ];
};

const chainProblems = ({ government, matter, rows }: LedgerExtract): readonly PackageProblem[] => {
  const loose = rows.filter(({ version, prev_hash }, i) => {
    const before = rows[i - 1];
    return (before?.version ?? 0) + 1 === version && prev_hash !== (before?.hash ?? '');
  });
  const changed = rows.filter((row) => rowHash(row.prev_hash, { government, matter, ...row }) !== row.hash);
  const numbers = (of: readonly ExtractRow[]): readonly string[] => stretches(of.map(({ version }) => version));
  return [
    ...numbers(loose).map((n) => wrong('chain_broken', `台账第 ${n} 行与上一行不相接`, `row ${n} does not follow from the one before`)),
    ...numbers(changed).map((n) =>
      wrong('row_changed', `台账第 ${n} 行内容与哈希不符，记录被改动过`, `row ${n} of the ledger was changed`),
    ),
  ];
};

/** Checks that a signed root covers a row, by the words for that row. */
const coverProblems = (government: string, hash: string, { root, proof, public_key }: Cover, row: Words): readonly PackageProblem[] => [
  ...(rootOfProof(hash, proof) === root.merkle
    ? []
    : [
        wrong(
          'not_covered',
          `签名根不覆盖${row.zh}：记录被截短、接长或整体改写过`,
          `the signed root does not cover ${row.en}: it was cut, prolonged or rewritten`,
        ),
      ]),
  ...(root.government === government && rootHash(root.prev_hash, root) === root.hash
    ? []
    : [wrong('root_changed', `覆盖${row.zh}的签名根内容与哈希不符`, `the content of the root over ${row.en} does not give its hash`)]),
  ...(isSignedBy(root.key_id, public_key, root.hash, root.signature)
    ? []
    : [wrong('root_signature_wrong', `覆盖${row.zh}的签名根签名不符`, `the signature of the root over ${row.en} is wrong`)]),
];

const useProblems = ({ government, matter: paper, seal_uses }: LedgerExtract): readonly PackageProblem[] =>
  seal_uses.flatMap(({ matter, row, ...cover }, i) => {
    const words = { zh: `第 ${i + 1} 次用印的记录（申请 ${matter}）`, en: `use ${i + 1} of a seal (application ${matter})` };
    const { event } = row;
    const isOfPaper = event.type === 'seal_used' && event.file.matter === paper;
    const isKept = rowHash(row.prev_hash, { government, matter, ...row }) === row.hash;
    return [
      ...(isOfPaper ? [] : [wrong('use_of_other', `${words.zh}不是本件的用印`, `${words.en} is not about this paper`)]),
      ...(isKept ? [] : [wrong('row_changed', `${words.zh}内容与哈希不符，记录被改动过`, `${words.en} was changed`)]),
      ...coverProblems(government, row.hash, cover, words),
    ];
  });

/** Checks order and chain of the rows, that signed roots cover the last of them and each use of a seal, and the signatures of the roots. */
export const checkLedger = (extract: LedgerExtract): readonly PackageProblem[] => {
  const last = extract.rows.at(-1);
  const n = last?.version ?? 0;
  const words = { zh: `台账末行（第 ${n} 行）`, en: `the last row of the ledger (${n})` };
  return [
    ...orderProblems(extract.rows),
    ...chainProblems(extract),
    ...coverProblems(extract.government, last?.hash ?? '', extract, words),
    ...useProblems(extract),
  ];
};
