import { sql } from 'kysely';
import { openListening } from './changes/listen.ts';
import { type Change, openPump } from './changes/outbox.ts';
import { type Clock, machineClock } from './clock.ts';
import { APP_ROLE, connect } from './database/connect.ts';
import { readSealKey } from './ledger/seal-key.ts';
import { openOffices } from './office/offices.ts';
import { archive } from './surface/archive.ts';
import { type Base, listGovernments } from './surface/base.ts';
import { desks } from './surface/desks.ts';
import { identity } from './surface/identity.ts';
import { jobs } from './surface/jobs.ts';
import { ledger } from './surface/ledger.ts';
import { matters } from './surface/matters.ts';
import { office } from './surface/office.ts';
import { registers } from './surface/registers.ts';

/** What a store is opened with. */
export interface StoreOptions {
  /** Address of a database that `migrate` has brought to the newest schema; its user must be allowed to take the role `guiju_app`. */
  readonly url: string;
  /** Folder `rulebooks/` from which offices take their editions. */
  readonly rulebooksRoot: string;
  /** File of the SM2 key that signs the roots; made when there is none. */
  readonly sealKeyFile: string;
  readonly clock?: Clock;
  /** Connections at most. */
  readonly connections?: number;
}

/** Opens the store: everything the office keeps, behind functions that each run one transaction in one government. */
export const openStore = ({ url, rulebooksRoot, sealKeyFile, clock = machineClock, connections = 10 }: StoreOptions) => {
  const db = connect(url, { role: APP_ROLE, max: connections });
  const pump = openPump(db);
  // A process or a database that was killed may have left changes that nobody has passed on.
  const passOnAll = (): void =>
    void listGovernments(db).then(
      (all) => {
        for (const { government } of all) pump.wake(government);
      },
      () => undefined,
    );
  const listening = openListening(url, passOnAll);
  const base: Base = { db, offices: openOffices(), clock, pump, sealKey: readSealKey(sealKeyFile), rulebooksRoot };
  return {
    ...identity(base),
    ...matters(base),
    ...desks(base),
    ...office(base),
    ...registers(base),
    ...ledger(base),
    ...archive(base),
    ...jobs(base),
    /** Address of the database, for what must work beside the store. */
    url,
    clock,
    /** Resolves when the database answers. */
    ready: async (): Promise<void> => {
      await sql`select 1`.execute(db);
    },
    /** Hears of every change in every government, whichever process made it, and after a break that some may be missing; gives how to stop. */
    subscribe: (hear: (change: Change) => void, missed: () => void = () => undefined): (() => void) => listening.subscribe(hear, missed),
    /** Passes on what is still in the outbox and closes every connection. */
    close: async (): Promise<void> => {
      await pump.rest();
      await listening.close();
      await db.destroy();
    },
  };
};

/** An open store. */
export type Store = ReturnType<typeof openStore>;
