import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';

/** A box that gathered so many changes is added up; reading fewer takes no time. */
const MANY = 50;

/** Lock under which tallies are added up: two that did it at the same moment would each take away what the other still counts. */
const ADDING_UP = 7_106;

/** Adds up the tallies of boxes that changed often, and what came of provisions; leaves it to another process that is at it. */
export const addUpTallies = async (tx: Tx): Promise<void> => {
  const { rows } = await sql<{
    mine: boolean;
  }>`select pg_try_advisory_xact_lock(${ADDING_UP}, hashtext(current_government())) as mine`.execute(tx);
  if (rows[0]?.mine !== true) return;
  await sql`select add_up_tallies(${MANY})`.execute(tx);
  await sql`select add_up_verdicts(${MANY})`.execute(tx);
};
