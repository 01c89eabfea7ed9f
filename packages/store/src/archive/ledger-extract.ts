import type { Event, MatterId } from '@guiju/kernel';
import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import { type Cover, coverOf } from './cover.ts';

/** One row of a ledger as it leaves the house. */
export interface ExtractRow {
  readonly version: number;
  readonly command_id: string;
  readonly event: Event;
  readonly receipt: string;
  readonly prev_hash: string;
  readonly hash: string;
}

/** A use of a seal on the paper of this matter that was recorded with another one, its application: that one row, covered by itself. */
export interface ExtractedUse extends Cover {
  readonly matter: MatterId;
  readonly row: ExtractRow;
}

/** The ledger of one matter as it leaves the house: its rows, and the signed root that covers the last of them, whose hash covers the others. */
export interface LedgerExtract extends Cover {
  readonly government: string;
  readonly matter: MatterId;
  readonly rows: readonly ExtractRow[];
  readonly seal_uses: readonly ExtractedUse[];
}

const readRows = (tx: Tx, government: string) =>
  tx
    .selectFrom('ledger as l')
    .innerJoin('decisions as d', (join) => join.onRef('d.government', '=', 'l.government').onRef('d.command_id', '=', 'l.command_id'))
    .select(['l.seq', 'l.version', 'l.command_id', 'l.event', 'l.prev_hash', 'l.hash', 'd.receipt_hash as receipt'])
    .where('l.government', '=', government);

type ReadRow = Awaited<ReturnType<ReturnType<typeof readRows>['execute']>>[number];

const extracted = ({ seq: _, event, ...row }: ReadRow): ExtractRow => ({ ...row, event: event as Event });

/** Uses of seals on the paper of a matter that stand in the ledgers of other matters; the register counts them as their ledgers do. */
const readUses = async (tx: Tx, government: string, paper: MatterId): Promise<readonly (ReadRow & { readonly matter: MatterId })[]> =>
  readRows(tx, government)
    .select('l.matter')
    .where('l.type', '=', 'seal_used')
    .where(
      sql<boolean>`(l.matter, (select count(*) from ledger e where e.government = l.government and e.matter = l.matter
        and e.type = 'seal_used' and e.version <= l.version)) in
        (select u.matter, u.n from seal_uses u where u.government = ${government} and u.paper = ${paper} and u.matter <> ${paper})`,
    )
    .where('l.matter', 'in', (uses) =>
      uses
        .selectFrom('seal_uses as u')
        .select('u.matter')
        .where('u.government', '=', government)
        .where('u.paper', '=', paper)
        .where('u.matter', '<>', paper),
    )
    .orderBy('l.seq')
    .execute();

/** Reads the ledger of a matter for its package; null when there is none or a row that it shows is covered by no root yet. */
export const ledgerExtract = async (tx: Tx, government: string, matter: MatterId): Promise<LedgerExtract | null> => {
  const rows = await readRows(tx, government).where('l.matter', '=', matter).orderBy('l.version').execute();
  const last = rows.at(-1);
  const cover = last === undefined ? null : await coverOf(tx, government, last.seq);
  if (cover === null) return null;
  const uses: ExtractedUse[] = [];
  for (const { matter: application, ...row } of await readUses(tx, government, matter)) {
    const covered = await coverOf(tx, government, row.seq);
    if (covered === null) return null;
    uses.push({ matter: application, row: extracted(row), ...covered });
  }
  return { government, matter, ...cover, rows: rows.map(extracted), seal_uses: uses };
};
