import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import type { Voided } from '../database/tables.ts';
import { type Sight, visible } from './search.ts';

/** A series in a year, with the next number of it. */
export interface NumberSeriesYear {
  readonly series: string;
  readonly year: number;
  readonly next: number;
}

/** One number as the register lists it; title and state of its matter only where the matter may be seen. */
export interface RegisteredNumber {
  readonly serial: number;
  /** The whole number; null where the register has a gap, which never happens while nobody meddles with the database. */
  readonly text: string | null;
  readonly matter: string | null;
  readonly title: string | null;
  readonly status: string | null;
  readonly void: boolean;
  readonly voided: Voided | null;
  readonly taken_at: string | null;
}

/** Every series and year of which a number was taken, the newest year first. */
export const numberSeries = (tx: Tx, government: string): Promise<readonly NumberSeriesYear[]> =>
  tx
    .selectFrom('number_counters')
    .select(['series', 'year', 'next'])
    .where('government', '=', government)
    .where('next', '>', 1)
    // Pieces of the archive are counted there too; the archive lists them itself.
    .where('series', 'not like', 'archive:%')
    .orderBy('year', 'desc')
    .orderBy('series')
    .execute();

/** Every number of a series and year from the first to the last one taken, void ones too; one that is missing is listed as missing. */
export const numberRegister = async (
  tx: Tx,
  government: string,
  sight: Sight,
  { series, year }: Pick<NumberSeriesYear, 'series' | 'year'>,
): Promise<readonly RegisteredNumber[]> => {
  const { rows } = await sql<RegisteredNumber>`
    select s.serial, n.text, m.matter, m.title, m.status, coalesce(n.void, false) as void, n.voided, n.taken_at
    from number_counters c
    cross join generate_series(1, c.next - 1) as s(serial)
    left join numbers n on n.government = c.government and n.series = c.series and n.year = c.year and n.serial = s.serial
    left join matters m on m.government = n.government and m.matter = n.matter and ${visible(government, sight)}
    where c.government = ${government} and c.series = ${series} and c.year = ${year}
    order by s.serial`.execute(tx);
  return rows;
};
