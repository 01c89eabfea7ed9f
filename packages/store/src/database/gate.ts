import { sql } from 'kysely';
import pg from 'pg';
import type { Tx } from './in-government.ts';

/** Class of the advisory locks by which commands of a government let by what must see all of them done. */
const GATE = 7_104;

/** Statement with which a command passes together with all the others of the government, until the end of its transaction. */
export const passGate = (government: string): string =>
  `select pg_advisory_xact_lock_shared(${GATE}, hashtext(${pg.escapeLiteral(government)}))`;

/**
 * Waits until every command under way is done and holds new ones up, until the end of the transaction: for sealing, so that no row with an
 * earlier number appears behind a root, and for a new calendar, so that no limit is written by the old one.
 */
export const closeGate = (tx: Tx, government: string): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(${GATE}, hashtext(${government}))`.execute(tx);
