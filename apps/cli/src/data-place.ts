import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rulebooksRoot } from '@guiju/rulebook';
import { openStore, type Store, startDatabase } from '@guiju/store';
import { CliError, exitCodes } from './output.ts';

export interface DataOptions {
  readonly data: string;
}

/** Where the office's data lie: always a folder, and a database of one's own when the environment names it. */
export const dataPlace = ({ data }: DataOptions) => {
  const databaseUrl = process.env['DATABASE_URL'];
  return { dataDir: resolve(data), ...(databaseUrl ? { databaseUrl } : {}) };
};

const noData = (folder: string): CliError =>
  new CliError(
    {
      zh: `${folder} 里没有数据；请用 --data 指明数据文件夹，或用 DATABASE_URL 指明数据库。`,
      en: `There are no data in ${folder}; name the folder with --data or the database with DATABASE_URL.`,
    },
    exitCodes.usage,
  );

/** Errors of the network, and the classes of PostgreSQL's that speak of the connection, the account, the schema or the server. */
const UNREACHABLE = /^(E[A-Z]+|08...|28...|3D...|42...|22023|57P..)$/;
/** A table, a function or the application's role is missing: nobody has migrated this database. */
const EMPTY = new Set(['42P01', '42883', '22023']);

/** What keeps a database of one's own from being used, in one sentence; undefined for what is no fault of the database. */
const unreachable = (error: unknown): CliError | undefined => {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  if (!(first instanceof Error && 'code' in first && UNREACHABLE.test(String(first.code)))) return undefined;
  const [zh, en] = EMPTY.has(String(first.code))
    ? ['先执行 guiju migrate', 'Run guiju migrate first']
    : ['请检查地址、用户和权限', 'Check address, user and rights'];
  return new CliError(
    {
      zh: `DATABASE_URL 所指的数据库不能用：${first.message}。${zh}。`,
      en: `The database of DATABASE_URL cannot be used: ${first.message}. ${en}.`,
    },
    exitCodes.problems,
    { cause: error },
  );
};

/** Finds the database of the folder or of the environment, starting it where it does not run; it is left as it was found. */
export const withDatabase = async <T>(options: DataOptions, use: (url: string) => Promise<T>): Promise<T> => {
  const { dataDir, databaseUrl } = dataPlace(options);
  if (databaseUrl !== undefined) {
    return use(databaseUrl).catch((error: unknown) => {
      throw unreachable(error) ?? error;
    });
  }
  const database = await startDatabase({ dataDir });
  try {
    return await use(database.url);
  } finally {
    await database.stop();
  }
};

/** The store over data that are there already; nothing is created but the folder of the sealing key. */
export const withStore = async <T>(options: DataOptions, use: (store: Store) => Promise<T>): Promise<T> => {
  const { dataDir, databaseUrl } = dataPlace(options);
  if (databaseUrl === undefined && !existsSync(join(dataDir, 'postgres'))) throw noData(dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return withDatabase(options, async (url) => {
    const store = openStore({ url, rulebooksRoot: rulebooksRoot(), sealKeyFile: join(dataDir, 'seal-key.pem') });
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  });
};
