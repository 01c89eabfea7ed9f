import type { Instant } from '@guiju/kernel';
import { sql } from 'kysely';
import { milliseconds, shifted } from '../clock.ts';
import type { Tx } from '../database/in-government.ts';

/** After so many wrong passwords in a row a name is locked for so many seconds; without a further one they are forgotten after as many. */
export const MAX_FAILURES = 5;
export const LOCK_SECONDS = 900;

/** Until when so many wrong passwords, the last at a moment, lock a name; null when they do not. */
export const lockOf = (failures: number, last: Instant): Instant | null => (failures >= MAX_FAILURES ? shifted(last, LOCK_SECONDS) : null);

/** Wrong passwords in a row that were given with a name, as far as they still count. */
interface Tries {
  readonly failures: number;
  /** The end of the lock; null when the name is not locked. */
  readonly until: Instant | null;
}

/** The count of a name, whether a login or not; other tries with it wait for the end of the transaction. */
export const holdTries = async (tx: Tx, name: string, now: Instant): Promise<Tries> => {
  const { rows } = await sql<{ failures: number; at: Instant }>`select * from hold_tries(${name}, ${now})`.execute(tx);
  const [{ failures, at } = { failures: 0, at: now }] = rows;
  const forgotten = milliseconds(shifted(at, LOCK_SECONDS)) <= milliseconds(now);
  return forgotten ? { failures: 0, until: null } : { failures, until: lockOf(failures, at) };
};

/** Sets the count of a name, 0 after the right password. */
export const setTries = (tx: Tx, name: string, failures: number, now: Instant): Promise<unknown> =>
  sql`select set_tries(${name}, ${failures}, ${now}, ${shifted(now, -LOCK_SECONDS)})`.execute(tx);
