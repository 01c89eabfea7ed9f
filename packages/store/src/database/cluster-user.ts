import { execFileSync } from 'node:child_process';
import { StoreProblem } from '../problem.ts';

/** User and group a database program runs as; empty means as we are. */
export interface ClusterUser {
  readonly uid?: number;
  readonly gid?: number;
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
