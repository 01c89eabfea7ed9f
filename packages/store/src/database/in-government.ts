import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import pg from 'pg';
import type { Db } from './connect.ts';
import type { Tables } from './tables.ts';

/** The inside of a transaction: statements given without waiting for each other travel together. */
export type Tx = Kysely<Tables>;

/** Runs a transaction that sees one government; row-level security hides every other one. `first`: a statement to begin with. */
export const inGovernment = <T>(db: Db, government: string, work: (tx: Tx) => Promise<T>, first = ''): Promise<T> =>
  db.connection().execute(async (tx) => {
    // Begun and bound to the government in one round trip. A first statement that fails leaves a transaction to be rolled back.
    let result: T;
    try {
      await sql.raw(`begin; set local guiju.government = ${pg.escapeLiteral(government)}; ${first}`).execute(tx);
      result = await work(tx);
    } catch (error) {
      // Where the connection itself is gone, the server has rolled back already.
      await sql`rollback`.execute(tx).catch(() => undefined);
      throw error;
    }
    await sql`commit`.execute(tx);
    return result;
  });
