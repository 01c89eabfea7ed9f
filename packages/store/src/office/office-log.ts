import type { Actor, Instant } from '@guiju/kernel';
import { later } from '../clock.ts';
import type { Tx } from '../database/in-government.ts';
import { canonical, linkHash } from '../ledger/canonical.ts';
import type { OfficeChange } from './change.ts';
import { evolveOffice, type Office } from './office.ts';

/** What the hash of a row covers, besides the hash before it. */
interface OfficeRow {
  readonly government: string;
  readonly version: number;
  readonly at: Instant;
  readonly actor: Actor | null;
  readonly change: OfficeChange;
}

/** Hash of a row of `office_log`. */
export const officeHash = (previous: string, row: OfficeRow): string => linkHash(previous, row);

/** Who changed the office, and when; `actor` is null for what the program itself did (installation). */
export interface OfficeWriter {
  readonly actor: Actor | null;
  readonly at: Instant;
}

/** Writes changes at the end of the office's log and gives the number of the last row; writers wait for each other. */
export const appendOffice = async (
  tx: Tx,
  government: string,
  { actor, at: now }: OfficeWriter,
  changes: readonly OfficeChange[],
): Promise<number> => {
  const head = await tx
    .selectFrom('governments')
    .select(['office_version', 'office_hash'])
    .where('government', '=', government)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const last = await tx
    .selectFrom('office_log')
    .select('at')
    .where('government', '=', government)
    .where('version', '=', head.office_version)
    .executeTakeFirst();
  // A clock that was set back must not make the log run backwards.
  const at = later(now, last?.at ?? null);
  let { office_version: version, office_hash: hash } = head;
  const rows = changes.map((change) => {
    version += 1;
    const row = { government, version, at, actor, change };
    const prev_hash = hash;
    hash = officeHash(prev_hash, row);
    return { ...row, actor: canonical(actor), change: canonical(change), prev_hash, hash };
  });
  await tx.insertInto('office_log').values(rows).execute();
  await tx.updateTable('governments').set({ office_version: version, office_hash: hash }).where('government', '=', government).execute();
  return version;
};

/** Folds the log onto an office that is known, up to a version. */
export const readOffice = async (tx: Tx, government: string, known: Office | null, version: number): Promise<Office | null> => {
  const rows = await tx
    .selectFrom('office_log')
    .select('change')
    .where('government', '=', government)
    .where('version', '>', known?.version ?? 0)
    .where('version', '<=', version)
    .orderBy('version')
    .execute();
  return rows.reduce<Office | null>((office, { change }) => evolveOffice(office, government, change as OfficeChange), known);
};
