import type { Event, Finding, Matter, MatterId } from '@guiju/kernel';
import { fold } from '@guiju/kernel';
import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import type { Before } from '../project/changes.ts';
import type { Shown } from '../project/project.ts';

/** A matter with its place in the chain and what the desks showed of it. */
export interface StoredMatter extends Before {
  readonly last_hash: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/** A command that was carried out, as it was answered then. */
export interface EarlierDecision {
  readonly request_hash: string;
  readonly matter: MatterId;
  readonly from_version: number;
  readonly to_version: number;
  readonly findings: readonly Finding[];
}

const matterOf = (
  row: Pick<StoredMatter, 'last_hash' | 'created_at' | 'updated_at'> & { state: unknown; shown: unknown },
): StoredMatter => {
  const { state, shown, last_hash, created_at, updated_at } = row;
  return { matter: state as Matter, shown: shown as Shown, last_hash, created_at, updated_at };
};

const matterQuery = (tx: Tx, government: string, id: MatterId) =>
  tx
    .selectFrom('matters as m')
    .innerJoin('matter_states as s', (join) => join.onRef('s.government', '=', 'm.government').onRef('s.matter', '=', 'm.matter'))
    .select(['s.state', 's.shown', 'm.last_hash', 'm.created_at', 'm.updated_at'])
    .where('m.government', '=', government)
    .where('m.matter', '=', id);

/** Reads the state of a matter; null when there is none. */
export const readMatter = async (tx: Tx, government: string, id: MatterId): Promise<StoredMatter | null> => {
  const row = await matterQuery(tx, government, id).executeTakeFirst();
  return row === undefined ? null : matterOf(row);
};

/**
 * Reads a matter, the version of the office and whether a command was carried out before, and keeps the matter locked until the end of the
 * transaction; both its rows, so that after waiting both are the newest. An answer that was given while this one waited is not seen: where
 * the version is not the one expected, look again (`findDecision`).
 */
export const lockMatter = async (tx: Tx, government: string, id: MatterId, commandId: string) => {
  const row = await matterQuery(tx, government, id)
    .leftJoin('decisions as d', (join) => join.on('d.government', '=', government).on('d.command_id', '=', commandId))
    .select((inner) => [
      ...(['d.request_hash', 'd.matter', 'd.from_version', 'd.to_version', 'd.findings'] as const),
      inner.selectFrom('governments').select('office_version').where('government', '=', government).as('office_version'),
    ])
    .forUpdate(['m', 's'])
    .executeTakeFirst();
  if (row === undefined) return null;
  const { request_hash, matter, from_version, to_version, findings, office_version } = row;
  const earlier = request_hash === null ? null : ({ request_hash, matter, from_version, to_version, findings } as EarlierDecision);
  return { stored: matterOf(row), earlier, office: office_version ?? 0 };
};

/** The events of a matter after one version, up to and with another. */
export const readEvents = async (tx: Tx, government: string, id: MatterId, after = 0, upTo?: number): Promise<readonly Event[]> => {
  const rows = await tx
    .selectFrom('ledger')
    .select('event')
    .where('government', '=', government)
    .where('matter', '=', id)
    .where('version', '>', after)
    .where('version', '<=', upTo ?? sql<number>`2147483647`)
    .orderBy('version')
    .execute();
  return rows.map(({ event }) => event as Event);
};

/** Looks a command up by its id. */
export const findDecision = async (tx: Tx, government: string, commandId: string): Promise<EarlierDecision | null> => {
  const row = await tx
    .selectFrom('decisions')
    .select(['request_hash', 'matter', 'from_version', 'to_version', 'findings'])
    .where('government', '=', government)
    .where('command_id', '=', commandId)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, findings: row.findings as readonly Finding[] };
};

/** The matter and the events that a command carried out earlier made. */
export const answerAgain = async (tx: Tx, government: string, { matter: id, from_version, to_version }: EarlierDecision) => {
  const all = await readEvents(tx, government, id, 0, to_version);
  return { matter: fold(all), events: all.slice(from_version) };
};
