import type { Instant } from '@guiju/kernel';
import { inGovernment } from '../database/in-government.ts';
import { type ReadText, readFileTexts } from '../files/file-texts.ts';
import { addUpTallies } from '../jobs/add-up-tallies.ts';
import { tellEndedDelegations } from '../jobs/ended-delegations.ts';
import { type Expired, expireLimits } from '../jobs/expire-limits.ts';
import { remind, tellVacancies } from '../jobs/remind.ts';
import { remindCounts } from '../jobs/remind-counts.ts';
import { tellWaitingEditions } from '../jobs/waiting-editions.ts';
import { worldOf } from '../office/world.ts';
import { type Base, inOffice, listGovernments } from './base.ts';

/** Work that is due by the clock, in every government; `startJobs` calls it at its times. */
export const jobs = (base: Base) => {
  const everywhere = async <T>(work: (government: string) => Promise<T>): Promise<readonly T[]> => {
    const results: T[] = [];
    for (const { government } of await listGovernments(base.db)) results.push(await work(government));
    return results;
  };
  return {
    /** Expires limits that passed, reminds of those that are near, over or due, tells the office of vacant seats, and adds up tallies. */
    runLimits: (now: Instant = base.clock()): Promise<readonly (Expired & { readonly reminded: number })[]> =>
      everywhere(async (government) => {
        const expired = await expireLimits(base, government, now);
        const reminded = await inOffice(
          base,
          government,
          async (tx, office) =>
            (await remind(tx, office, now)) + (await tellVacancies(tx, office, await worldOf(tx, base.offices, office, now))),
        );
        await inGovernment(base.db, government, addUpTallies);
        return { ...expired, reminded };
      }),
    /** Reads the texts of files that came in, so that they are found by them; gives how many files there were in each government. */
    readTexts: (read: ReadText): Promise<readonly number[]> => everywhere((government) => readFileTexts(base.db, government, read)),
    /** Tells of delegations that ended, of matters that wait for an edition, and of meetings and caps that come due. */
    runDaily: (now: Instant = base.clock()): Promise<readonly number[]> =>
      everywhere((government) =>
        inOffice(
          base,
          government,
          async (tx, office) =>
            (await tellEndedDelegations(tx, office, now)) +
            (await tellWaitingEditions(tx, base.offices, office, now)) +
            (await remindCounts(tx, office, await worldOf(tx, base.offices, office, now))),
        ),
      ),
  };
};
