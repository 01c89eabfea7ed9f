import { type SelectQueryBuilder, sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import type { Tables } from '../database/tables.ts';
import type { DeskScope } from './desk-scope.ts';

/** The lists of a desk: to do, done, to read, read, mine, drafts (with what came back). */
export const boxes = ['todo', 'done', 'to_read', 'read', 'mine', 'drafts'] as const;
export type Box = (typeof boxes)[number];

/** What stands in a box: a matter, or one open seat of it, with the moment that put it there. */
export interface Entry {
  readonly matter: string;
  readonly seat: string | null;
  readonly box_at: string;
  /** Limit of the seat; the matter's own stands in where the seat has none. */
  readonly due: string | null;
  readonly due_at: string | null;
  readonly warn_on: string | null;
  readonly provisional: boolean | null;
}

type Entries = SelectQueryBuilder<Tables, keyof Tables, Entry>;

/** The columns that only an open seat has. */
const noSeat = [
  sql<string | null>`null::text`.as('seat'),
  sql<string | null>`null::date`.as('due'),
  sql<string | null>`null::timestamptz`.as('due_at'),
  sql<string | null>`null::date`.as('warn_on'),
  sql<boolean | null>`null::boolean`.as('provisional'),
] as const;

const tasksOf = (tx: Tx, government: string, { actor, others }: DeskScope) =>
  tx
    .selectFrom('tasks')
    .select(['tasks.matter', 'tasks.opened_at as box_at', 'tasks.seat', 'tasks.due', 'tasks.due_at', 'tasks.warn_on', 'tasks.provisional'])
    .where('tasks.government', '=', government)
    .where((either) => {
      const own = either('tasks.post', '=', actor.post);
      if (others.length === 0) return own;
      const matters = others.map(({ matter }) => matter);
      const seats = others.map(({ seat }) => seat);
      return either.or([own, sql<boolean>`(tasks.matter, tasks.seat) in (select * from unnest(${matters}::text[], ${seats}::text[]))`]);
    });

const handledAt = (tx: Tx, government: string, { actor }: DeskScope) =>
  tx
    .selectFrom('handled')
    .select(['handled.matter', 'handled.at as box_at', ...noSeat])
    .where('handled.government', '=', government)
    .where('handled.post', '=', actor.post);

const circulatedTo = (tx: Tx, government: string, { actor }: DeskScope, read: boolean) => {
  const reading = tx
    .selectFrom('reading')
    .where('reading.government', '=', government)
    .where('reading.person', '=', actor.person)
    .where('reading.post', '=', actor.post);
  const at = sql<string>`${sql.ref(read ? 'reading.read_at' : 'reading.sent_at')}`;
  return reading.select(['reading.matter', at.as('box_at'), ...noSeat]).where('reading.read_at', read ? 'is not' : 'is', null);
};

/** Statuses stand as literals in the query, so that the index made for them serves also when the query is prepared. */
const submittedFrom = (tx: Tx, government: string, { actor }: DeskScope, drafts: boolean) =>
  tx
    .selectFrom('matters')
    .select(['matters.matter', 'matters.updated_at as box_at', ...noSeat])
    .where('matters.government', '=', government)
    .where('matters.submitter_post', '=', actor.post)
    .where(drafts ? sql<boolean>`matters.status in ('draft', 'returned')` : sql<boolean>`matters.status <> 'draft'`);

const queries: Readonly<Record<Box, (tx: Tx, government: string, scope: DeskScope) => unknown>> = {
  todo: tasksOf,
  done: handledAt,
  to_read: (tx, government, scope) => circulatedTo(tx, government, scope, false),
  read: (tx, government, scope) => circulatedTo(tx, government, scope, true),
  mine: (tx, government, scope) => submittedFrom(tx, government, scope, false),
  drafts: (tx, government, scope) => submittedFrom(tx, government, scope, true),
};

/** The one query that says what stands in a box; the list pages through it and the count counts it. */
export const entriesOf = (tx: Tx, government: string, scope: DeskScope, box: Box): Entries =>
  queries[box](tx, government, scope) as Entries;

/** Boxes that grow for ever: the database keeps how many stand in them. */
const TALLIED: readonly Box[] = ['done', 'read', 'mine'];

/** How many stand in a box. What a desk has to do is counted; what has gathered there over years is summed up from its changes. */
export const totalOf = async (tx: Tx, government: string, scope: DeskScope, box: Box): Promise<number> => {
  if (!TALLIED.includes(box)) {
    const counted = tx.selectFrom(entriesOf(tx, government, scope, box).as('e')).select((row) => row.fn.countAll<number>().as('total'));
    return (await counted.executeTakeFirstOrThrow()).total;
  }
  const { person, post } = scope.actor;
  const { total } = await tx
    .selectFrom('tallies')
    .select(sql<number>`coalesce(sum(n), 0)::bigint`.as('total'))
    .where('government', '=', government)
    .where('box', '=', box)
    .where('post', '=', post)
    .where('person', '=', box === 'read' ? person : '')
    .executeTakeFirstOrThrow();
  return total;
};
