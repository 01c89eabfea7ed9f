import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreProblem } from '../problem.ts';

/** User and group a database program runs as; empty means as we are. */
export interface ClusterUser {
  readonly uid?: number;
  readonly gid?: number;
  /** Program, with its arguments, through which the database programs are run as that user instead. */
  readonly through?: readonly string[];
}

const NAME = 'postgres';

const idOf = (flag: '-u' | '-g'): number | undefined => {
  try {
    return Number.parseInt(execFileSync('id', [flag, NAME], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }), 10);
  } catch {
    return undefined;
  }
};

/** PostgreSQL refuses to run as root: then the user `postgres` runs it, who is created where there is none. */
export const clusterUser = (): ClusterUser => {
  if (process.getuid?.() !== 0) return {};
  if (idOf('-u') === undefined) {
    try {
      execFileSync('groupadd', ['--system', NAME], { stdio: 'ignore' });
    } catch {
      // The group may exist without the user; useradd says what is really wrong.
    }
    try {
      execFileSync('useradd', ['--system', '-g', NAME, '-s', '/bin/false', NAME], { stdio: 'ignore' });
    } catch (cause) {
      throw new StoreProblem(
        'no_permission',
        `数据库不能以 root 运行，又无法建立用户 ${NAME}；请先建立该用户，或换普通用户运行`,
        `the database cannot run as root and the user ${NAME} could not be created; create that user, or run as an ordinary user`,
        cause,
      );
    }
  }
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  return { ...(uid === undefined ? {} : { uid }), ...(gid === undefined ? {} : { gid }) };
};

const pass = (folder: string, uid: number): boolean => {
  const { mode, uid: owner } = statSync(folder);
  return owner === uid || (mode & 0o001) !== 0;
};

const canEnter = (path: string, uid: number): boolean => {
  const above = dirname(path);
  return pass(above, uid) && (above === path || canEnter(above, uid));
};

const hasSetpriv = (): boolean => {
  try {
    execFileSync('setpriv', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/**
 * Root keeps its own folders closed to others (`/root`, a temporary folder), and the project may lie in one: the database's user is then
 * allowed to pass by a capability of these processes alone, and no folder is opened to anybody. Without `setpriv` the user stays as it is.
 */
export const letPass = (user: ClusterUser, paths: readonly string[]): ClusterUser => {
  const { uid, gid } = user;
  if (uid === undefined || gid === undefined || paths.every((path) => canEnter(path, uid)) || !hasSetpriv()) return user;
  // access() asks with the real user's rights, unless the secure bit says that the capability counts there too.
  const rights = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'];
  return { ...user, through: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...rights, '--'] };
};
