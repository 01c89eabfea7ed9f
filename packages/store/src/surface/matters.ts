import type { Instant, MatterId } from '@guiju/kernel';
import { inGovernment } from '../database/in-government.ts';
import { readFile, saveFile } from '../files/files.ts';
import { ledgerOf } from '../ledger/ledger-of.ts';
import { maySee, seesAll, type Viewer } from '../matters/access.ts';
import { execute } from '../matters/execute.ts';
import { readMatter } from '../matters/read-matter.ts';
import type { Executed, Request } from '../matters/request.ts';
import { viewMatter } from '../matters/view.ts';
import { type Base, inOffice } from './base.ts';

/** Matters, their ledgers and files. */
export const matters = (base: Base) => {
  const { db, offices, clock, pump } = base;

  const maySeeAny = (government: string, viewer: Viewer, ids: readonly MatterId[], now: Instant = clock()): Promise<boolean> =>
    inOffice(base, government, async (tx, office) => {
      if (seesAll({ ...office, now }, viewer)) return ids.length > 0;
      for (const id of ids) {
        const stored = await readMatter(tx, government, id);
        if (stored !== null && maySee({ ...office, now }, viewer, stored.matter)) return true;
      }
      return false;
    });

  return {
    execute: async (request: Request): Promise<Executed> => {
      const answer = await execute(db, offices, request, request.now ?? clock());
      if (answer.outcome === 'accepted') pump.wake(request.government);
      return answer;
    },
    /** A matter with its world, for a desk that may see it; null otherwise. */
    view: (government: string, viewer: Viewer, id: MatterId, now: Instant = clock()) =>
      inOffice(base, government, (tx, office) => viewMatter(tx, offices, office, viewer, id, now)),
    /** Whether a desk may see at least one of some matters. */
    maySeeAny,
    /** The ledger of a matter for a desk that may see it; null otherwise. */
    ledgerOf: async (government: string, viewer: Viewer, id: MatterId, now: Instant = clock()) =>
      (await maySeeAny(government, viewer, [id], now)) ? inGovernment(db, government, (tx) => ledgerOf(tx, government, id)) : null,
    saveFile: (government: string, file: Parameters<typeof saveFile>[2], now: Instant = clock()) => saveFile(db, government, file, now),
    readFile: (government: string, hash: string) => readFile(db, government, hash),
  };
};
