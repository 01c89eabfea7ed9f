import type { Matter } from '@guiju/kernel';
import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import type { Office } from '../office/office.ts';
import { type Sight, visible } from './search.ts';

/** Matters read at once: a year of papers is long, and each is read whole. */
const BATCH = 200;

/** The day by which a paper stands in its register: when it was registered, sent out or, before that, begun. */
const dayOf = sql<string>`coalesce(r.day, (m.created_at at time zone 'Asia/Shanghai')::date)`;

/** Goes through the papers of one kind and year that a desk may see, the oldest first; drafts are in no register. */
export const eachRegistered = async <T>(
  tx: Tx,
  { government }: Office,
  sight: Sight,
  { kind, year }: { readonly kind: string; readonly year: number },
  take: (matter: Matter, day: string) => T,
): Promise<readonly T[]> => {
  const found: T[] = [];
  let after: readonly [day: string, matter: string] = ['0001-01-01', ''];
  for (;;) {
    const rows = await tx
      .selectFrom('matters as m')
      .innerJoin('matter_states as s', (join) => join.onRef('s.government', '=', 'm.government').onRef('s.matter', '=', 'm.matter'))
      .leftJoin('register as r', (join) => join.onRef('r.government', '=', 'm.government').onRef('r.matter', '=', 'm.matter'))
      .select(['m.matter', 's.state', dayOf.as('day')])
      .where('m.government', '=', government)
      .where('m.kind', '=', kind)
      .where('m.status', '<>', 'draft')
      .where(visible(government, sight))
      .where(sql<boolean>`extract(year from ${dayOf}) = ${year}`)
      .where(sql<boolean>`(${dayOf}, m.matter) > (${after[0]}::date, ${after[1]})`)
      .orderBy(dayOf)
      .orderBy('m.matter')
      .limit(BATCH)
      .execute();
    found.push(...rows.map(({ state, day }) => take(state as Matter, day)));
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return found;
    after = [last.day, last.matter];
  }
};
