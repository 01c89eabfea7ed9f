import type { Actor } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import type { OfficeChange } from '../office/change.ts';
import { officeHash } from '../office/office-log.ts';
import { type LedgerProblem, ledgerProblem } from './problem.ts';

/** Checks the chain of the office's log: people, posts, notices, editions. */
export const verifyOffice = async (tx: Tx, government: string): Promise<readonly LedgerProblem[]> => {
  const [rows, head] = await Promise.all([
    tx.selectFrom('office_log').selectAll().where('government', '=', government).orderBy('version').execute(),
    tx.selectFrom('governments').select(['office_version', 'office_hash']).where('government', '=', government).executeTakeFirstOrThrow(),
  ]);
  const problems: LedgerProblem[] = [];
  let previous = '';
  for (const [i, row] of rows.entries()) {
    const { version, at, prev_hash, hash } = row;
    const link = { government, version, at, actor: row.actor as Actor | null, change: row.change as OfficeChange };
    if (version !== i + 1 || prev_hash !== previous || officeHash(prev_hash, link) !== hash) {
      problems.push(
        ledgerProblem(government, 'office_changed', `组织台账第 ${version} 行被改动`, `row ${version} of the office's log was changed`),
      );
    }
    previous = hash;
  }
  if (head.office_version !== rows.length || head.office_hash !== previous) {
    problems.push(ledgerProblem(government, 'office_cut', '组织台账的末行缺失', "the last rows of the office's log are missing"));
  }
  return problems;
};
