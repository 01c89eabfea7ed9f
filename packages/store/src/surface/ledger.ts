import type { Instant } from '@guiju/kernel';
import { type Replayed, replayGovernment } from '../ledger/replay.ts';
import { type Root, sealRoots } from '../ledger/seal-roots.ts';
import { type Verified, verifyGovernment } from '../ledger/verify.ts';
import { openOffices } from '../office/offices.ts';
import { type Base, listGovernments } from './base.ts';

/** Sealing, verifying and repeating what the ledger says. */
export const ledger = (base: Base) => {
  const governmentsOf = async (government?: string): Promise<readonly string[]> =>
    government === undefined ? (await listGovernments(base.db)).map((each) => each.government) : [government];
  return {
    /** Signs roots over the rows that none covers yet, of one government or of all. */
    sealRoots: async (government?: string, now: Instant = base.clock()): Promise<readonly Root[]> => {
      const roots: Root[] = [];
      for (const each of await governmentsOf(government)) roots.push(...(await sealRoots(base.db, each, base.sealKey, now)));
      return roots;
    },
    /** Checks chains, receipts, roots and that folding gives the stored state, of one government or of all. */
    ledgerVerify: async (government?: string): Promise<readonly Verified[]> => {
      const reports: Verified[] = [];
      for (const each of await governmentsOf(government)) reports.push(await verifyGovernment(base.db, each));
      return reports;
    },
    /** Decides every command again from its receipt and reports what comes out differently, of one government or of all. */
    replay: async (government?: string): Promise<readonly Replayed[]> => {
      const reports: Replayed[] = [];
      for (const each of await governmentsOf(government)) reports.push(await replayGovernment(base.db, openOffices(), each));
      return reports;
    },
  };
};
