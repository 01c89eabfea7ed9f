import type { Instant } from '@guiju/kernel';
import { type Root, sealRoots } from '../ledger/seal-roots.ts';
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
  };
};
