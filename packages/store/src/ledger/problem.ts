import type { Bilingual } from '@guiju/kernel';

/** Something in the ledger that is not as it must be. */
export interface LedgerProblem {
  readonly government: string;
  readonly code: string;
  readonly matter?: string;
  readonly version?: number;
  readonly root?: number;
  readonly message: Bilingual;
}

/** A problem of one government; `at` says where. */
export const ledgerProblem = (
  government: string,
  code: string,
  zh: string,
  en: string,
  at: Pick<LedgerProblem, 'matter' | 'version' | 'root'> = {},
): LedgerProblem => ({ government, code, ...at, message: { zh, en } });
