import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import type { Office } from '../office/office.ts';
import { linesOf, type MatterLine } from './matter-list.ts';
import { noNumbers, type ProvisionNumbers, provisionNumbers } from './provision-numbers.ts';
import { type Sight, visible } from './search.ts';

/** A matter that a provision touched: what came of it, and the reason when it was gone over. */
export interface TouchedMatter extends MatterLine {
  readonly verdict: string;
  readonly reason: string | null;
}

/** The matters that a provision touched, as far as they may be seen, and how often it applied, was met, unmet and waived in all. */
export interface ProvisionMatters {
  readonly items: readonly TouchedMatter[];
  readonly counts: ProvisionNumbers;
}

/** The numbers behind which there are matters. */
export const outcomes = ['applied', 'met', 'unmet', 'waived', 'unknown', 'needs_human'] as const;
export type Outcome = (typeof outcomes)[number];

const CONDITIONS: Readonly<Record<Outcome, string>> = {
  applied: `v.verdict <> 'unknown'`,
  met: `v.verdict = 'met'`,
  unmet: `v.verdict = 'unmet' and not v.waived`,
  waived: 'v.waived',
  unknown: `v.verdict = 'unknown'`,
  needs_human: `v.verdict = 'needs_human'`,
};

/** Reason with which somebody went over a provision, as the state of the matter keeps it. */
const reasonOf = (provision: string) =>
  sql<string | null>`(
    select r ->> 'reason' from matter_states s, json_array_elements(s.state -> 'reasons') as r
    where v.waived and s.government = v.government and s.matter = v.matter and r ->> 'provision' = ${provision} limit 1
  )`;

/** Looks up what a provision did, newest first; `outcome` narrows to the matters behind one of the numbers. */
export const provisionMatters = async (
  tx: Tx,
  office: Office,
  sight: Sight,
  provision: string,
  now: string,
  { outcome, limit = 200 }: { readonly outcome?: Outcome | undefined; readonly limit?: number } = {},
): Promise<ProvisionMatters> => {
  const { government } = office;
  const [numbers, rows] = await Promise.all([
    provisionNumbers(tx),
    tx
      .selectFrom('verdicts as v')
      .innerJoin('matters as m', (join) => join.onRef('m.government', '=', 'v.government').onRef('m.matter', '=', 'v.matter'))
      .where('v.government', '=', government)
      .where('v.provision', '=', provision)
      .$if(outcome !== undefined, (list) => list.where(sql.raw<boolean>(`(${CONDITIONS[outcome ?? 'applied']})`)))
      .where(visible(government, sight))
      .selectAll('m')
      .select([sql<string | null>`null::text`.as('seat'), 'v.verdict', 'v.waived', reasonOf(provision).as('reason')])
      .orderBy('m.updated_at', 'desc')
      .orderBy('m.matter')
      .limit(limit)
      .execute(),
  ]);
  const items = linesOf(office, rows, now).map((line, i) => ({
    ...line,
    verdict: rows[i]?.waived === true ? 'waived' : (rows[i]?.verdict ?? ''),
    reason: rows[i]?.reason ?? null,
  }));
  return { items, counts: numbers.get(provision) ?? noNumbers };
};
