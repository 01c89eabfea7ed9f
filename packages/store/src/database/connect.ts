import { Kysely as Database, type Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { preparedPool } from './prepared-pool.ts';
import type { Tables } from './tables.ts';

/** A database of the store: rows are those of `tables.ts`. */
export type Db = Kysely<Tables>;

export interface Connecting {
  /** Role to work as; `guiju_app` sees one government at a time. Absent: the role of the URL. */
  readonly role?: string;
  /** Connections at most. */
  readonly max?: number;
}

/** The role of the application: bound by row-level security. */
export const APP_ROLE = 'guiju_app';

const { builtins } = pg.types;

/** Moments come as `2025-11-20T09:30:00+08:00` (whole seconds, as the kernel writes them), days as text, counts as numbers. */
const read: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.TIMESTAMPTZ]: (text) => `${text.slice(0, 10)}T${text.slice(11, 19)}+08:00`,
  [builtins.DATE]: (text) => text,
  [builtins.INT8]: Number,
};

const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => read[id] ?? pg.types.getTypeParser(id, format),
};

/** Opens a pool of connections; `destroy()` it in the end. Nothing is asked of the server before the first query. */
export const connect = (url: string, { role, max = 10 }: Connecting = {}): Db => {
  // The zone is given as an offset, because a server may come without the names of zones.
  const options = ['-c TimeZone=<+08>-08', '-c DateStyle=ISO', ...(role === undefined ? [] : [`-c role=${role}`])].join(' ');
  // Statements of a transaction that do not wait for each other are sent together: a command needs a few round trips, not twenty.
  const pool = new pg.Pool({ connectionString: url, options, max, types, pipeline: true, application_name: 'guiju' });
  // A connection that breaks while idle is replaced at the next query, which reports what is wrong if it lasts.
  pool.on('error', () => undefined);
  // One that breaks in use fails its queries, which say so; without a listener its own event would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Database<Tables>({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) });
};
