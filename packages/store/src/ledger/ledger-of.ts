import type { Actor, Event, MatterId } from '@guiju/kernel';
import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import { rowHash } from './chain.ts';

/** A ledger row as a reader sees it. */
export interface LedgerRow {
  readonly version: number;
  readonly type: string;
  readonly at: string;
  readonly actor: Actor;
  readonly command_id: string;
  readonly event: Event;
  readonly receipt_hash: string;
  readonly prev_hash: string;
  readonly hash: string;
  /** The signed root that covers it; null until the next one is made. */
  readonly root: number | null;
}

/** The ledger of a matter, oldest first, and whether its chain holds. */
export interface MatterLedger {
  readonly rows: readonly LedgerRow[];
  readonly verified: boolean;
}

/** Reads the ledger of a matter and follows its chain. */
export const ledgerOf = async (tx: Tx, government: string, matter: MatterId): Promise<MatterLedger> => {
  const read = await tx
    .selectFrom('ledger as l')
    .innerJoin('decisions as d', (join) => join.onRef('d.government', '=', 'l.government').onRef('d.command_id', '=', 'l.command_id'))
    .select(['l.version', 'l.type', 'l.at', 'l.command_id', 'l.event', 'l.prev_hash', 'l.hash', 'd.receipt_hash'])
    .select(
      sql<number | null>`(select r.n from roots r where r.government = l.government and l.seq between r.from_seq and r.to_seq)`.as('root'),
    )
    .where('l.government', '=', government)
    .where('l.matter', '=', matter)
    .orderBy('l.version')
    .execute();
  let previous = '';
  let verified = true;
  const rows = read.map((row, i): LedgerRow => {
    const event = row.event as Event;
    const { version, command_id, receipt_hash: receipt, prev_hash, hash } = row;
    const right =
      version === i + 1 &&
      prev_hash === previous &&
      rowHash(previous, { government, matter, version, command_id, event, receipt }) === hash;
    verified &&= right;
    previous = hash;
    return { ...row, event, actor: event.actor };
  });
  return { rows, verified: verified && rows.length > 0 };
};
