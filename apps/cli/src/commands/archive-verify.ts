import { readFileSync } from 'node:fs';
import { checkPackage, type PackageChecked } from '@guiju/store';
import { CliError, exitCodes, print, printJson } from '../output.ts';

export interface ArchiveVerifyOptions {
  /** File of the public key that the office made known. */
  readonly key?: string;
  readonly json?: boolean;
}

const read = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new CliError({ zh: `读不到 ${file}。`, en: `${file} cannot be read.` }, exitCodes.usage, { cause });
  }
};

const trust = ({ key_id }: PackageChecked, isTrusted: boolean): string =>
  isTrusted
    ? '  签名的公钥与给定的一致 · signed with the key that was given'
    : `  签名公钥的 SM3 · SM3 of the signing key: ${key_id}\n  请与机关公布的核对，或用 --key 给出公钥 · compare it with the one the office made known, or give that with --key`;

/** `guiju archive verify FILE`: everything that can be checked of an archive package without the office that made it. */
export const archiveVerifyCommand = (file: string, { key, json }: ArchiveVerifyOptions): void => {
  const checked = checkPackage(read(file), key === undefined ? undefined : read(key).toString());
  const { facts, files, rows, key_id, problems } = checked;
  if (problems.length > 0) process.exitCode = exitCodes.problems;
  if (json === true) {
    printJson({ file, ...checked });
    return;
  }
  const about = facts === null ? file : `${facts.title}${facts.archival_number === null ? '' : `（${facts.archival_number}）`}`;
  print(`${problems.length === 0 ? '✓' : '✗'} ${about}：${files} 个文件、${rows} 行台账 · files, rows of the ledger`);
  for (const { path, message } of problems) print(`  ${path === '' ? file : path}: ${message.zh} · ${message.en}`);
  if (problems.length > 0 || key_id === null) return;
  print('  校验和、台账链、签名根、清单签名均符合，公文就是经批准的那一份');
  print('  checksums, ledger, signed root and signature hold, and the paper is the one that was approved');
  print(trust(checked, key !== undefined));
};
