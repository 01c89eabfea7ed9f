import { mkdirSync } from 'node:fs';
import { type DatabaseState, keepDatabase, migrate } from '@guiju/store';
import { StartProblem } from './problem.ts';

/** A database that answers, with the newest schema; `stop` ends it when this process started it. */
export interface Database {
  readonly url: string;
  /** How the one of the folder does; one that was named is always taken to run, its connections are only made anew. */
  readonly state: () => DatabaseState;
  readonly stop: () => Promise<void>;
}

/** Where the data lie: a database of one's own, or, without one, a folder in which one is kept. */
export interface DataPlace {
  readonly databaseUrl: string | null;
  readonly dataDir: string;
}

const whereOf = (url: string): string => {
  if (!URL.canParse(url)) return 'DATABASE_URL';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
};

const reasons: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ECONNREFUSED: ['那里没有数据库在接受连接', 'nothing accepts connections there'],
  ENOTFOUND: ['找不到这台主机', 'there is no such host'],
  EAI_AGAIN: ['找不到这台主机', 'there is no such host'],
  ETIMEDOUT: ['连接超时', 'the connection timed out'],
  '28P01': ['用户名或密码不对', 'wrong user name or password'],
  '28000': ['不允许这个用户连接', 'this user may not connect'],
  '3D000': ['没有这个数据库', 'there is no such database'],
  '42501': ['用户没有建表的权限', 'the user may not create tables'],
  '57P03': ['数据库正在启动或停止', 'the database is starting up or shutting down'],
};

/** The code of a network or database error, also of one that stands for several tries. */
const codeOf = (error: unknown): string => {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
};

const wrongUrl = (url: string, error: unknown): StartProblem => {
  const [zh, en] = reasons[codeOf(error)] ?? [error instanceof Error ? error.message : String(error), 'it does not answer as PostgreSQL'];
  return new StartProblem(
    `连不上 DATABASE_URL 所指的数据库（${whereOf(url)}）：${zh}`,
    `the database of DATABASE_URL (${whereOf(url)}) cannot be used: ${en}`,
    [],
    error,
  );
};

/** Hears how a database of the folder does after the start. */
type Report = (state: DatabaseState, error?: unknown) => void;

/**
 * Connects to the database that was named, or starts the one of the folder and keeps it running, and brings it to the newest schema.
 */
export const openDatabase = async ({ databaseUrl: url, dataDir }: DataPlace, report: Report): Promise<Database> =>
  url === null ? openEmbedded(dataDir, report) : openNamed(url, dataDir);

const openEmbedded = async (dataDir: string, report: Report): Promise<Database> => {
  const database = await keepDatabase({ dataDir }, { report });
  try {
    await migrate(database.url);
  } catch (error) {
    await database.stop();
    throw error;
  }
  return database;
};

/** With a database of one's own the folder holds the sealing key only. */
const keyFolder = (dataDir: string): void => {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    const [zh, en] = [
      `无法使用文件夹 ${dataDir}，请检查路径和权限`,
      `the folder ${dataDir} cannot be used; check the path and its permissions`,
    ];
    throw new StartProblem(zh, en, [], error);
  }
};

const openNamed = async (url: string, dataDir: string): Promise<Database> => {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new StartProblem(
      'DATABASE_URL 写法不对，应为 postgres://用户:密码@主机:5432/数据库名',
      'DATABASE_URL is malformed; write postgres://user:password@host:5432/database',
    );
  keyFolder(dataDir);
  try {
    await migrate(url);
  } catch (error) {
    if (error instanceof Error && 'words' in error) throw error;
    throw wrongUrl(url, error);
  }
  return { url, state: () => ({ state: 'running' }), stop: async () => undefined };
};
