import { type Kysely, sql } from 'kysely';
import type { Db } from './connect.ts';
import type { Tables } from './tables.ts';

/** The inside of a transaction: statements given without waiting for each other travel together. */
export type Tx = Kysely<Tables>;

/** Names the government whose rows the transaction sees. */
export const enter = (tx: Tx, government: string): Promise<unknown> =>
  sql`select set_config('guiju.government', ${government}, true)`.execute(tx);

/** Runs a transaction that sees one government; row-level security hides every other one. */
export const inGovernment = <T>(db: Db, government: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await enter(tx, government);
    return work(tx);
  });
