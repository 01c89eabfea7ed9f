import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import type { Office } from '../office/office.ts';
import { type Box, boxes, entriesOf, totalOf } from './boxes.ts';
import type { DeskScope } from './desk-scope.ts';
import { type ListedMatter, linesOf, mentions } from './matter-list.ts';
import { cursorOf, type ListQuery, type Order, PAGE_SIZE, type Page, placeOf, sortOf } from './page.ts';

/** How many stand in each box. */
export type Counts = Readonly<Record<Box, number>>;

const orderFor = (box: Box): Order => (box === 'todo' ? 'pressing' : '-updated');

/** Whether `box_at` is what the reader calls the date of a line: when it was done, sent or read. */
const datedByBox = (box: Box): boolean => box === 'done' || box === 'to_read' || box === 'read';

const filtered = (tx: Tx, office: Office, scope: DeskScope, box: Box, { q, kind }: ListQuery) => {
  const { government } = office;
  return tx
    .selectFrom(entriesOf(tx, government, scope, box).as('e'))
    .innerJoin('matters as m', (join) => join.onRef('m.matter', '=', 'e.matter').on('m.government', '=', government))
    .$if(kind !== undefined, (query) => query.where('m.kind', '=', kind ?? ''))
    .$if(q !== undefined && q.trim() !== '', (query) => query.where(mentions(office, (q ?? '').trim())));
};

/** A page of a box, with the number of all lines that the same conditions find. */
export const inbox = async (tx: Tx, office: Office, scope: DeskScope, box: Box, query: ListQuery, now: string): Promise<Page> => {
  const { value, descending, type } = sortOf(query.sort ?? orderFor(box));
  const size = query.limit ?? PAGE_SIZE;
  const place = query.cursor === undefined ? null : placeOf(query.cursor);
  const seat = sql<string>`coalesce(e.seat, '')`;
  const direction = descending ? 'desc' : 'asc';
  const isPlain = (query.q ?? '').trim() === '' && query.kind === undefined;
  const [rows, total] = await Promise.all([
    filtered(tx, office, scope, box, query)
      .selectAll('m')
      .select((row) => [
        'e.seat',
        'e.box_at',
        sql<string>`(${value})::text`.as('sorted'),
        row.fn.coalesce('e.due', 'm.due').as('line_due'),
        row.fn.coalesce('e.due_at', 'm.due_at').as('line_due_at'),
        row.fn.coalesce('e.warn_on', 'm.warn_on').as('line_warn_on'),
        row.fn.coalesce('e.provisional', 'm.provisional').as('line_provisional'),
      ])
      .$if(place !== null, (list) =>
        list.where(
          sql<boolean>`(${value}, m.matter, ${seat}) ${sql.raw(descending ? '<' : '>')} (${place?.[0]}::${sql.raw(type)}, ${place?.[1]}, ${place?.[2]})`,
        ),
      )
      .orderBy(value, direction)
      .orderBy('m.matter', direction)
      .orderBy(seat, direction)
      .limit(size + 1)
      .execute(),
    // Without a filter the box alone is counted: every entry has its matter.
    isPlain
      ? totalOf(tx, office.government, scope, box)
      : filtered(tx, office, scope, box, query)
          .select((row) => row.fn.countAll<number>().as('total'))
          .executeTakeFirstOrThrow()
          .then((counted) => counted.total),
  ]);
  const page = rows.slice(0, size);
  const last = rows.length > size ? page.at(-1) : undefined;
  const listed = page.map(
    (row): ListedMatter => ({
      ...row,
      due: row.line_due,
      due_at: row.line_due_at,
      warn_on: row.line_warn_on,
      provisional: row.line_provisional,
      updated_at: datedByBox(box) ? row.box_at : row.updated_at,
    }),
  );
  return {
    items: linesOf(office, listed, now),
    total,
    next: last === undefined ? null : cursorOf([last.sorted, last.matter, last.seat ?? '']),
  };
};

/** How many lines each list of a desk has. */
export const countBoxes = async (tx: Tx, office: Office, scope: DeskScope): Promise<Counts> => {
  const counted = await Promise.all(boxes.map(async (box) => [box, await totalOf(tx, office.government, scope, box)] as const));
  return Object.fromEntries(counted) as Counts;
};
