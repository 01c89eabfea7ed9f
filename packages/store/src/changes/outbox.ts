import { sql } from 'kysely';
import type { Db } from '../database/connect.ts';
import { inGovernment } from '../database/in-government.ts';

/** Channel on which every process of the store hears of changes. */
export const CHANNEL = 'guiju_changes';

/** A matter that changed, and the desks whose lists may be different now; null when that may be any desk of the government. */
export interface Change {
  readonly government: string;
  readonly matter: string;
  readonly version: number;
  readonly posts: readonly string[] | null;
}

/** A notification of PostgreSQL carries less than 8,000 bytes. */
const MOST = 7_900;

const payload = (change: Change): string => {
  const text = JSON.stringify(change);
  return Buffer.byteLength(text) <= MOST ? text : JSON.stringify({ ...change, posts: null });
};

const BATCH = 500;

/** Passes on what stands in the outbox of a government and takes it out, in one transaction; gives how many there were. */
const passOn = (db: Db, government: string): Promise<number> =>
  inGovernment(db, government, async (tx) => {
    // What a crash undoes here is passed on again; it need not wait for the disk, for which the commands wait already.
    await sql`set local synchronous_commit = off`.execute(tx);
    const rows = await tx
      .deleteFrom('outbox')
      .where('government', '=', government)
      .where('seq', 'in', (inner) =>
        inner.selectFrom('outbox').select('seq').where('government', '=', government).orderBy('seq').limit(BATCH),
      )
      .returning(['seq', 'body'])
      .execute();
    rows.sort((a, b) => a.seq - b.seq);
    const changes = rows.map(({ body }) => payload({ government, ...(body as Omit<Change, 'government'>) }));
    if (changes.length > 0) await sql`select pg_notify(${CHANNEL}, change) from unnest(${changes}::text[]) as change`.execute(tx);
    return rows.length;
  });

/** Passes changes on a moment after they were written, many together; the commands themselves do not wait for it. */
export interface Pump {
  /** Something was written to the outbox of a government. */
  readonly wake: (government: string) => void;
  /** Waits until everything that was written has been passed on. */
  readonly rest: () => Promise<void>;
}

/** Notifications commit one after another in the whole database; gathering them keeps that off the path of the commands. */
const GATHER_MS = 50;

/** Starts with nothing to do. What it cannot pass on stays in the outbox for the next time. */
export const openPump = (db: Db): Pump => {
  const waiting = new Set<string>();
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
    while (waiting.size > 0) {
      const [government = ''] = waiting;
      waiting.delete(government);
      try {
        if ((await passOn(db, government)) === BATCH) waiting.add(government);
      } catch {
        // The database is away: commands report it, and the rows are still there.
      }
    }
    running = null;
  };
  return {
    wake: (government) => {
      waiting.add(government);
      running ??= run();
    },
    rest: async () => {
      while (running !== null) await running;
    },
  };
};
