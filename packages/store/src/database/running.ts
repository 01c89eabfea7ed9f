import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type ClusterFolder, SUPERUSER } from './cluster.ts';

/** The advisory lock in `postgres` that the process holds which started the database and will stop it. */
const OWNER_LOCK = 7_104_211;

/** Address of an embedded database. */
export const urlOf = (folder: ClusterFolder, port: number, database = 'postgres'): string =>
  `postgres://${SUPERUSER}:${readFileSync(folder.password, 'utf8').trim()}@127.0.0.1:${port}/${database}`;

/** Whether a process is the server of this folder: after a restart of the machine its number may belong to another program. */
const isServer = (pid: number, { data }: ClusterFolder): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes(data);
};

/** Process and port of the server that PostgreSQL's lock file names; a file that a crash left behind is cleared away. */
export const namedServer = (folder: ClusterFolder): { readonly pid: number; readonly port: number } | undefined => {
  const file = join(folder.data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid = Number.NaN, , , port = Number.NaN] = readFileSync(file, 'utf8').split('\n').map(Number);
  if (!(pid > 0)) return undefined;
  if (isServer(pid, folder)) return { pid, port };
  rmSync(file, { force: true });
  return undefined;
};

/** A connection that shows who owns the database: `mine` is false while another living process does. */
export interface Ownership {
  readonly mine: boolean;
  /** Resolves when the connection of an owner ends, by `end` or with the database itself. */
  readonly gone: Promise<void>;
  readonly end: () => Promise<void>;
}

/** Asks the server on a port for the ownership; undefined when it does not answer as the server of this folder. */
export const takeOwnership = async (folder: ClusterFolder, port: number): Promise<Ownership | undefined> => {
  const client = new pg.Client({ connectionString: urlOf(folder, port), connectionTimeoutMillis: 5000, application_name: 'guiju-owner' });
  // The connection only holds the lock; when the database goes away there is nothing left to hold.
  client.on('error', () => undefined);
  const gone = new Promise<void>((resolve) => client.once('end', resolve));
  try {
    await client.connect();
    const result = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${OWNER_LOCK}) as mine`);
    const [answer] = result.rows;
    if (answer?.mine === true) return { mine: true, gone, end: () => client.end() };
    await client.end();
    return answer === undefined ? undefined : { mine: false, gone: new Promise(() => undefined), end: async () => undefined };
  } catch {
    await client.end().catch(() => undefined);
    return undefined;
  }
};
