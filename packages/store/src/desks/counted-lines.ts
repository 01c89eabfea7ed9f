import type { World } from '@guiju/kernel';
import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import type { Office } from '../office/office.ts';
import { type CountedAsked, countedMatters } from './counted-rules.ts';
import { linesOf, type MatterLine } from './matter-list.ts';
import { type Sight, visible } from './search.ts';

/** The matters behind a number as far as they may be seen, the newest day first, and how many there are in all. */
export interface CountedLines {
  readonly items: readonly (MatterLine & { readonly day: string })[];
  readonly total: number;
}

/** Lists the matters that a rule counts in a period. */
export const countedLines = async (
  tx: Tx,
  office: Office,
  world: World,
  sight: Sight,
  asked: CountedAsked,
  limit = 200,
): Promise<CountedLines> => {
  const counted = await countedMatters(tx, world, asked);
  if (counted.length === 0) return { items: [], total: 0 };
  const days = new Map(counted.map(({ matter, date }) => [matter, date]));
  const rows = await tx
    .selectFrom('matters as m')
    .selectAll('m')
    .select(sql<string | null>`null::text`.as('seat'))
    .where('m.government', '=', office.government)
    .where('m.matter', 'in', [...days.keys()])
    .where(visible(office.government, sight))
    .execute();
  const items = linesOf(office, rows, world.now).map((line) => ({ ...line, day: days.get(line.id) ?? '' }));
  return { items: items.toSorted((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id)).slice(0, limit), total: counted.length };
};
