import type { Instant } from '@guiju/kernel';
import { sql } from 'kysely';
import type { Pump } from '../changes/outbox.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../database/connect.ts';
import { inGovernment, type Tx } from '../database/in-government.ts';
import type { SealKey } from '../ledger/seal-key.ts';
import type { Office } from '../office/office.ts';
import type { Offices } from '../office/offices.ts';
import { notInstalled } from '../problem.ts';

/** What every part of the store works with. */
export interface Base {
  readonly db: Db;
  readonly offices: Offices;
  readonly clock: Clock;
  readonly pump: Pump;
  readonly sealKey: SealKey;
  readonly rulebooksRoot: string;
}

/** Runs a transaction in a government with its office as it is now; throws a StoreProblem when it is not installed. `first`: a statement to begin with. */
export const inOffice = <T>(
  { db, offices }: Base,
  government: string,
  work: (tx: Tx, office: Office) => Promise<T>,
  first?: string,
): Promise<T> =>
  inGovernment(
    db,
    government,
    async (tx) => {
      const office = await offices.office(tx, government);
      if (office === null) throw notInstalled(government);
      return work(tx, office);
    },
    first,
  );

/** A government that is installed. */
export interface Installed {
  readonly government: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Of a demonstration office: the password of its desks. */
  readonly demo_password: string | null;
  readonly created_at: Instant;
}

/** All governments of the database, in the order of their ids. */
export const listGovernments = async (db: Db): Promise<readonly Installed[]> =>
  (await sql<Installed>`select government, name, demo_password, created_at from list_governments()`.execute(db)).rows;
