import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreProblem } from '../problem.ts';
import type { Binaries } from './binaries.ts';
import type { ClusterUser } from './cluster-user.ts';
import { runProgram } from './run-program.ts';

/** Where the parts of an embedded database lie in its folder. */
export interface ClusterFolder {
  readonly root: string;
  /** PostgreSQL's own folder. */
  readonly data: string;
  readonly password: string;
  readonly log: string;
}

/** The superuser of an embedded database; the application never works as it (`connect` takes the role `guiju_app`). */
export const SUPERUSER = 'guiju';

export const clusterFolder = (root: string): ClusterFolder => ({
  root,
  data: join(root, 'postgres'),
  password: join(root, 'password'),
  log: join(root, 'postgres.log'),
});

/** File in PostgreSQL's folder with the settings of this start. */
const SETTINGS = 'guiju.conf';

/** Writes the settings that the server reads when it starts. */
export const writeSettings = ({ data }: ClusterFolder, settings: Readonly<Record<string, string>>): void => {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  writeFileSync(join(data, SETTINGS), lines.join(''));
};

const own = (path: string, { uid, gid }: ClusterUser): void => {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
};

/** Creates the folder, or says why it cannot be used. */
export const prepareFolder = ({ root }: ClusterFolder, user: ClusterUser): void => {
  try {
    // Only the folder itself is closed to others: its user must get through those above.
    mkdirSync(dirname(root), { recursive: true });
    mkdirSync(root, { recursive: true, mode: 0o700 });
    own(root, user);
  } catch (cause) {
    throw new StoreProblem(
      'no_permission',
      `无法使用数据文件夹 ${root}，请检查路径和权限`,
      `the data folder ${root} cannot be used; check the path and its permissions`,
      cause,
    );
  }
};

const notCreated = ({ root }: ClusterFolder, output: string): StoreProblem =>
  /permission denied/i.test(output)
    ? new StoreProblem(
        'no_permission',
        `运行数据库的用户进不了 ${root} 或它的上级文件夹；请换一个位置，或放开上级文件夹的进入权限`,
        `the user that runs the database cannot enter ${root} or a folder above it; take another place, or let it pass`,
        output,
      )
    : new StoreProblem('cannot_start', `无法在 ${root} 建立数据库：${output}`, `no database could be created in ${root}: ${output}`);

/** Lays out an empty database beside its place and moves it there whole, so that an interrupted start leaves nothing half made. */
const create = async ({ initdb }: Binaries, folder: ClusterFolder, user: ClusterUser): Promise<void> => {
  const password = randomBytes(24).toString('base64url');
  const work = mkdtempSync(join(folder.root, 'new-'));
  own(work, user);
  const secret = join(work, 'password');
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  own(secret, user);
  const data = join(work, 'postgres');
  const args = [`--pgdata=${data}`, `--username=${SUPERUSER}`, `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  // The builtin provider orders by code point on every platform; an operating system's collation may change under an index.
  const { code, output } = await runProgram(initdb, [...args, '--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions'], user);
  if (code !== 0) {
    rmSync(work, { recursive: true, force: true });
    throw notCreated(folder, output);
  }
  // The password goes first: a password without a database is written anew, a database without its password is lost.
  if (!existsSync(folder.data)) {
    appendFileSync(join(data, 'postgresql.conf'), `include_if_exists = '${SETTINGS}'\n`);
    writeFileSync(folder.password, `${password}\n`, { mode: 0o600 });
    renameSync(data, folder.data);
  }
  rmSync(work, { recursive: true, force: true });
};

/** Makes sure that the folder holds a database of the version of the programs. */
export const ensureCluster = async (binaries: Binaries, folder: ClusterFolder, user: ClusterUser): Promise<void> => {
  const stamp = join(folder.data, 'PG_VERSION');
  if (!existsSync(folder.data)) await create(binaries, folder, user);
  if (!existsSync(stamp) || !existsSync(folder.password)) {
    const lacks = existsSync(stamp) ? folder.password : stamp;
    const holds = readdirSync(folder.root).join(', ');
    throw new StoreProblem(
      'folder_broken',
      `数据文件夹 ${folder.root} 不完整，缺 ${lacks}；请从备份恢复，或换一个空文件夹`,
      `the data folder ${folder.root} is incomplete, ${lacks} is missing (it holds ${holds}); restore a backup or take an empty folder`,
    );
  }
  const found = readFileSync(stamp, 'utf8').trim();
  const { output } = await runProgram(binaries.postgres, ['--version'], user);
  const ours = /(\d+)[.\w]*\s*$/.exec(output)?.[1] ?? output;
  if (found !== ours) {
    throw new StoreProblem(
      'version_mismatch',
      `数据文件夹 ${folder.root} 属于 PostgreSQL ${found}，本程序带的是 ${ours}；请用原版本备份后再恢复到新文件夹`,
      `the data folder ${folder.root} belongs to PostgreSQL ${found}, this program brings ${ours}; back up with the old one and restore into a new folder`,
    );
  }
};
