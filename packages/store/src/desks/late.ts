import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import type { Office } from '../office/office.ts';
import { linesOf, type MatterLine } from './matter-list.ts';

/** A limit that has passed and is not kept yet. */
export interface LateLimit extends MatterLine {
  readonly provision: string;
  readonly act: string;
  readonly due_at: string;
}

/** What is late in a whole government, the longest first; a limit that is paused is not. */
export const late = async (tx: Tx, office: Office, now: string, limit = 500): Promise<readonly LateLimit[]> => {
  const { government } = office;
  const rows = await tx
    .selectFrom('limits as l')
    .innerJoin('matters as m', (join) => join.onRef('m.government', '=', 'l.government').onRef('m.matter', '=', 'l.matter'))
    .selectAll('m')
    .select([
      sql<string | null>`null::text`.as('seat'),
      'l.provision',
      'l.act as late_act',
      'l.due as late_due',
      'l.due_at as late_due_at',
      'l.warn_on as late_warn_on',
      'l.provisional as late_provisional',
    ])
    .where('l.government', '=', government)
    .where('l.state', '=', 'open')
    .where('l.paused', '=', false)
    .where('l.due_at', '<', now)
    .orderBy('l.due_at')
    .orderBy('l.matter')
    .limit(limit)
    .execute();
  const lines = linesOf(
    office,
    rows.map((row) => ({
      ...row,
      due: row.late_due,
      due_at: row.late_due_at,
      warn_on: row.late_warn_on,
      provisional: row.late_provisional,
    })),
    now,
  );
  return lines.map((line, i) => {
    const { provision = '', late_act = '', late_due_at = '' } = rows[i] ?? {};
    return { ...line, provision, act: late_act, due_at: late_due_at };
  });
};
