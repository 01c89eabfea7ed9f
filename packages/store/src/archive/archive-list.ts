import type { Instant, Retention } from '@guiju/kernel';
import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import { linesOf, type MatterLine, mentions } from '../desks/matter-list.ts';
import { cursorOf, PAGE_SIZE, placeOf } from '../desks/page.ts';
import type { Office } from '../office/office.ts';

/** What a reader wants to see of the archive: what waits for it, or what it has. */
export interface ArchiveQuery {
  readonly state: 'due' | 'archived';
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
  /** Year of closing, or of the archival number. */
  readonly year?: number | undefined;
  readonly retention?: Retention | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** One line: the matter, when it was closed, and its place once it has one. */
export interface ArchiveLine extends MatterLine {
  readonly closed_at: Instant;
  readonly archived: { readonly at: Instant; readonly retention: Retention; readonly class: string; readonly number: string } | null;
}

export interface ArchivePage {
  readonly items: readonly ArchiveLine[];
  readonly total: number;
  readonly next: string | null;
}

const yearOf = sql<number>`coalesce(a.year, extract(year from a.closed_at at time zone 'Asia/Shanghai'))`;

/** Closed matters that wait to be archived, the oldest first, or archived ones, the newest first. */
export const archiveList = async (tx: Tx, office: Office, query: ArchiveQuery, now: Instant): Promise<ArchivePage> => {
  const { government } = office;
  const { state, kind, year, retention } = query;
  const q = query.q?.trim() ?? '';
  const due = state === 'due';
  const size = query.limit ?? PAGE_SIZE;
  const place = query.cursor === undefined ? null : placeOf(query.cursor);
  const at = due ? sql<string>`a.closed_at` : sql<string>`a.archived_at`;
  const matching = tx
    .selectFrom('archives as a')
    .innerJoin('matters as m', (join) => join.onRef('m.government', '=', 'a.government').onRef('m.matter', '=', 'a.matter'))
    .where('a.government', '=', government)
    .where('a.archived_at', due ? 'is' : 'is not', null)
    .$if(q !== '', (list) => list.where(sql<boolean>`(${mentions(office, q)} or a.number ilike ${`%${q.replaceAll(/[\\%_]/g, '\\$&')}%`})`))
    .$if(kind !== undefined, (list) => list.where('m.kind', '=', kind ?? ''))
    .$if(year !== undefined, (list) => list.where(yearOf, '=', year ?? 0))
    .$if(retention !== undefined, (list) => list.where('a.retention', '=', retention ?? ''));
  const after = due ? sql<boolean>`(${at}, a.matter) > ` : sql<boolean>`(${at}, a.matter) < `;
  const [rows, { total }] = await Promise.all([
    matching
      .selectAll('m')
      .select([sql<string | null>`null::text`.as('seat'), 'a.closed_at', 'a.archived_at', 'a.retention', 'a.class', 'a.number as archival'])
      .$if(place !== null, (list) => list.where(sql<boolean>`${after}(${place?.[0]}::timestamptz, ${place?.[1]})`))
      .orderBy(at, due ? 'asc' : 'desc')
      .orderBy('a.matter', due ? 'asc' : 'desc')
      .limit(size + 1)
      .execute(),
    matching.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ]);
  const page = rows.slice(0, size);
  const last = rows.length > size ? page.at(-1) : undefined;
  return {
    items: linesOf(office, page, now).map((line, i): ArchiveLine => {
      const { closed_at = '', archived_at = null, retention: kept, class: given, archival } = page[i] ?? {};
      const archived =
        archived_at === null ? null : { at: archived_at, retention: kept as Retention, class: given ?? '', number: archival ?? '' };
      return { ...line, closed_at, archived };
    }),
    total,
    next: last === undefined ? null : cursorOf([(due ? last.closed_at : last.archived_at) ?? '', last.matter, '']),
  };
};

/** How many closed matters wait to be archived. */
export const archiveDue = async (tx: Tx, government: string): Promise<number> => {
  const { due } = await tx
    .selectFrom('archives')
    .select((row) => row.fn.countAll<number>().as('due'))
    .where('government', '=', government)
    .where('archived_at', 'is', null)
    .executeTakeFirstOrThrow();
  return due;
};
