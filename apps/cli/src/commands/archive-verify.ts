import { existsSync, readFileSync } from 'node:fs';
import { checkPackage, type PackageChecked, publicKeyId } from '@guiju/store';
import { CliError, exitCodes, print, printJson } from '../output.ts';

export interface ArchiveVerifyOptions {
  /** Public keys that the office made known: files (PEM), or the SM3 of a key. */
  readonly key: readonly string[];
  readonly json?: boolean;
}

const read = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new CliError({ zh: `读不到 ${file}。`, en: `${file} cannot be read.` }, exitCodes.usage, { cause });
  }
};

/** The SM3 of a key that was given as such, or as a file. */
const keyId = (given: string): string => {
  if (/^[0-9a-f]{64}$/i.test(given) && !existsSync(given)) return given.toLowerCase();
  const id = publicKeyId(read(given).toString());
  if (id !== null) return id;
  throw new CliError(
    {
      zh: `${given} 不是公钥（PEM），也不是公钥的 SM3（64 位十六进制）。`,
      en: `${given} is neither a public key (PEM) nor the SM3 of one.`,
    },
    exitCodes.usage,
  );
};

/** What has been shown of who signed: by a key the reader knows, or only that whoever signed was one and the same. */
const trust = ({ keys }: PackageChecked, isPinned: boolean): string =>
  isPinned
    ? '  签名的公钥与给定的一致 · signed with the key that was given'
    : [
        '  尚未核实是谁签的：包内公钥只能证明包自身一致 · who signed is not shown yet: the key in the package proves only that it agrees with itself',
        `  签名公钥的 SM3 · SM3 of the signing key: ${keys.join('、')}`,
        '  与机关公布的核对，或者加 --key <公钥文件或 SM3> 再验一次 · compare it with the one the office made known, or give that with --key',
      ].join('\n');

/** `guiju archive verify FILE`: everything that can be checked of an archive package without the office that made it. */
export const archiveVerifyCommand = (file: string, { key, json }: ArchiveVerifyOptions): void => {
  const trusted = key.map(keyId);
  const checked = checkPackage(read(file), trusted);
  const { facts, files, rows, problems } = checked;
  const signer = problems.length > 0 ? 'unproven' : trusted.length > 0 ? 'pinned' : 'own_key_only';
  if (problems.length > 0) process.exitCode = exitCodes.problems;
  if (json === true) {
    printJson({ file, ...checked, signer });
    return;
  }
  const about = facts === null ? file : `${facts.title}${facts.archival_number === null ? '' : `（${facts.archival_number}）`}`;
  print(`${problems.length === 0 ? '✓' : '✗'} ${about}：${files} 个文件、${rows} 行台账 · files, rows of the ledger`);
  for (const { path, message } of problems) print(`  ${path === '' ? file : path}: ${message.zh} · ${message.en}`);
  if (problems.length > 0) return;
  const [zh, en] =
    facts?.status === 'terminated'
      ? ['；此件已终止，没有印发', '; the matter was terminated and nothing was issued']
      : ['，公文就是经批准的那一份', ', and the paper is the one that was approved'];
  print(`  校验和、台账链、签名根、清单签名均符合${zh}`);
  print(`  checksums, ledger, signed root and signature hold${en}`);
  const uses = facts?.seal_uses ?? [];
  for (const { seal, file: sealed, copies, at } of uses) print(`  用印 · seal: ${seal}，${sealed}，${copies} 份 · copies，${at}`);
  print(trust(checked, trusted.length > 0));
};
