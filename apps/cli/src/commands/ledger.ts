import type { LedgerProblem, Replayed, Store, Verified } from '@guiju/store';
import { type DataOptions, withStore } from '../data-place.ts';
import { CliError, complain, exitCodes, print, printJson } from '../output.ts';

export interface LedgerOptions extends DataOptions {
  readonly json?: boolean;
}

const place = ({ government, matter, version, root }: LedgerProblem): string =>
  [
    government,
    ...(matter === undefined ? [] : [`事项 ${matter}`]),
    ...(version === undefined ? [] : [`第 ${version} 行`]),
    ...(root === undefined ? [] : [`根 ${root}`]),
  ].join(' ');

/** Asks about one government after another, so that the reader of a large ledger sees how far it is. */
const each = async <T>(
  store: Store,
  government: string | undefined,
  ask: (government: string) => Promise<readonly T[]>,
): Promise<readonly T[]> => {
  const known = (await store.governments()).map((installed) => installed.government);
  if (government !== undefined && !known.includes(government)) {
    const list = known.join(', ');
    throw new CliError(
      { zh: `没有安装 ${government}；已安装：${list}。`, en: `${government} is not installed; there are: ${list}.` },
      exitCodes.usage,
    );
  }
  const reports: T[] = [];
  for (const one of government === undefined ? known : [government]) {
    if (process.stderr.isTTY) complain({ zh: `→ 正在核对 ${one}`, en: `  checking ${one}` });
    reports.push(...(await ask(one)));
  }
  return reports;
};

const report = <T extends { readonly problems: readonly LedgerProblem[] }>(
  reports: readonly T[],
  line: (report: T) => string,
  json: boolean,
): void => {
  const problems = reports.flatMap((one) => one.problems);
  if (problems.length > 0) process.exitCode = exitCodes.problems;
  if (json) {
    printJson(reports);
    return;
  }
  for (const one of reports) print(`${one.problems.length === 0 ? '✓' : '✗'} ${line(one)}`);
  for (const problem of problems) print(`  ${place(problem)}: ${problem.message.zh} · ${problem.message.en}`);
  if (reports.length === 0) print('没有安装任何机关 · no office is installed');
};

const verified = ({ government, matters, rows, roots, unsealed }: Verified): string =>
  `${government}：${matters} 件事项、${rows} 行、${roots} 个签名根，${unsealed} 行尚未签名 · matters, rows, signed roots, rows not yet signed`;

const replayed = ({ government, matters, decisions, kernel, other_kernels }: Replayed): string => {
  const others = other_kernels.length === 0 ? '' : `；曾用内核 · earlier kernels ${other_kernels.join(', ')}`;
  return `${government}：${matters} 件事项、${decisions} 次决定已重算 · matters, decisions repeated（内核 · kernel ${kernel}${others}）`;
};

/** `guiju ledger verify [G]`: chains, receipts, roots, signatures, and that folding gives the stored state. */
export const verifyLedgerCommand = async (government: string | undefined, options: LedgerOptions): Promise<void> =>
  withStore(options, async (store) => report(await each(store, government, store.ledgerVerify), verified, options.json === true));

/** `guiju replay [G]`: decides every command again from its receipt and compares, byte for byte. */
export const replayCommand = async (government: string | undefined, options: LedgerOptions): Promise<void> =>
  withStore(options, async (store) => report(await each(store, government, store.replay), replayed, options.json === true));
