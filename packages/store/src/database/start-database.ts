import { chownSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { StoreProblem } from '../problem.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { type ClusterFolder, clusterFolder, ensureCluster, prepareFolder, writeSettings } from './cluster.ts';
import { type ClusterUser, clusterUser, letPass } from './cluster-user.ts';
import { freePort } from './free-port.ts';
import { runProgram } from './run-program.ts';
import { namedServer, type Ownership, takeOwnership, urlOf } from './running.ts';

/** A database that answers. `shared`: another process started it and will stop it; our `stop` then leaves it alone. */
export interface RunningDatabase {
  readonly url: string;
  readonly port: number;
  readonly shared: boolean;
  /** Resolves when the database that this process started has ended, stopped or not; never for a shared one. */
  readonly gone: Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface DatabasePlace {
  readonly dataDir: string;
  /** A free one is taken when absent. */
  readonly port?: number;
  /** Server settings, e.g. `fsync: 'off'` for a database that need not survive a crash. */
  readonly settings?: Readonly<Record<string, string>>;
}

const ATTEMPTS = 5;
const LOG_LIMIT = 20_000_000;

const DEFAULTS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  // Matters are small rows written often; fewer checkpoints keep the p95 of a command even.
  max_wal_size: '4GB',
};

const shortenLog = ({ log }: ClusterFolder, { uid, gid }: ClusterUser): void => {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) rmSync(log);
  if (existsSync(log)) return;
  writeFileSync(log, '', { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) chownSync(log, uid, gid);
};

const start = (binaries: Binaries, folder: ClusterFolder, user: ClusterUser, place: DatabasePlace, port: number) => {
  writeSettings(folder, { ...DEFAULTS, ...place.settings, port: String(port) });
  shortenLog(folder, user);
  return runProgram(binaries.pg_ctl, ['start', '-D', folder.data, '-l', folder.log, '-w', '-t', '120', '-s'], user);
};

const lastWords = ({ log }: ClusterFolder): string => {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
  return lines.slice(-8).join('\n');
};

const inUse = ({ root }: ClusterFolder, pid: number): StoreProblem =>
  new StoreProblem(
    'in_use',
    `数据文件夹 ${root} 正被进程 ${pid} 使用，但它不接受本程序的连接；请先停止该进程`,
    `the data folder ${root} is in use by process ${pid}, which does not accept our connection; stop it first`,
  );

const stopServer = async ({ pg_ctl }: Binaries, folder: ClusterFolder, user: ClusterUser): Promise<void> => {
  const { code, output } = await runProgram(pg_ctl, ['stop', '-D', folder.data, '-m', 'fast', '-w', '-t', '60', '-s'], user);
  if (code !== 0 && namedServer(folder) !== undefined) {
    throw new StoreProblem('cannot_start', `数据库没有停下来：${output}`, `the database did not stop: ${output}`);
  }
};

/**
 * Starts the embedded PostgreSQL of a folder, or finds the one that already runs there: data, port and password are found again.
 * A server whose owner was killed is taken over. Throws a StoreProblem that says what is wrong with the folder.
 */
export const startDatabase = async (place: DatabasePlace): Promise<RunningDatabase> => {
  const folder = clusterFolder(resolve(place.dataDir));
  const binaries = await findBinaries();
  const runner = clusterUser();
  prepareFolder(folder, runner);
  const user = letPass(runner, [folder.data, binaries.postgres]);
  await ensureCluster(binaries, folder, user);

  const answer = (port: number, ownership: Ownership): RunningDatabase => ({
    url: urlOf(folder, port),
    port,
    shared: !ownership.mine,
    gone: ownership.gone,
    stop: async () => {
      await ownership.end();
      if (ownership.mine) await stopServer(binaries, folder, user);
    },
  });

  let said = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const running = namedServer(folder);
    if (running !== undefined) {
      const ownership = await takeOwnership(folder, running.port);
      if (ownership === undefined) {
        // Either it is just starting or stopping, or it is not ours; the last attempt tells.
        if (attempt === ATTEMPTS - 1) throw inUse(folder, running.pid);
        await setTimeout(1000);
        continue;
      }
      if (!ownership.mine || place.port === undefined || place.port === running.port) return answer(running.port, ownership);
      await ownership.end();
      await stopServer(binaries, folder, user);
    }
    const port = place.port ?? (await freePort());
    const { code, output } = await start(binaries, folder, user, place, port);
    const ownership = code === 0 ? await takeOwnership(folder, port) : undefined;
    if (ownership !== undefined) return answer(port, ownership);
    said = output;
    // After a crash of the server alone its workers need a moment to notice.
    await setTimeout(500);
  }
  throw new StoreProblem(
    'cannot_start',
    `数据库无法启动（${folder.root}）：${said}\n${lastWords(folder)}`,
    `the database in ${folder.root} does not start; its log is ${folder.log}`,
  );
};
