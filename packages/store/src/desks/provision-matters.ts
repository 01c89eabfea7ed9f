import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import type { Office } from '../office/office.ts';
import { linesOf, type MatterLine } from './matter-list.ts';
import { type Sight, visible } from './search.ts';

/** The matters that an article touched, as far as they may be seen, and how often it applied, was met, unmet and waived in all. */
export interface ProvisionMatters {
  readonly items: readonly (MatterLine & { readonly verdict: string })[];
  readonly counts: { readonly applied: number; readonly met: number; readonly unmet: number; readonly waived: number };
}

/** Looks up what a provision did, newest first. */
export const provisionMatters = async (
  tx: Tx,
  office: Office,
  sight: Sight,
  provision: string,
  now: string,
  limit = 200,
): Promise<ProvisionMatters> => {
  const { government } = office;
  const of = tx.selectFrom('verdicts as v').where('v.government', '=', government).where('v.provision', '=', provision);
  const count = (condition: string) => sql<number>`count(*) filter (where ${sql.raw(condition)})`;
  const [counts, rows] = await Promise.all([
    of
      .select([
        count(`verdict <> 'unknown'`).as('applied'),
        count(`verdict = 'met'`).as('met'),
        count(`verdict = 'unmet' and not waived`).as('unmet'),
        count('waived').as('waived'),
      ])
      .executeTakeFirstOrThrow(),
    of
      .innerJoin('matters as m', (join) => join.onRef('m.government', '=', 'v.government').onRef('m.matter', '=', 'v.matter'))
      .where(visible(government, sight))
      .selectAll('m')
      .select([sql<string | null>`null::text`.as('seat'), 'v.verdict', 'v.waived'])
      .orderBy('m.updated_at', 'desc')
      .orderBy('m.matter')
      .limit(limit)
      .execute(),
  ]);
  const items = linesOf(office, rows, now).map((line, i) => ({
    ...line,
    verdict: rows[i]?.waived === true ? 'waived' : (rows[i]?.verdict ?? ''),
  }));
  return { items, counts };
};
