import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.ts';

/** Every process of the machine with its parent, as `ps` lists them. */
const table = (): readonly { readonly pid: number; readonly parent: number; readonly command: string }[] =>
  spawnSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .stdout.split('\n')
    .flatMap((line) => {
      const [, pid, parent, state, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
      return pid === undefined || state?.startsWith('Z') ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
    });

/** A process and all that descend from it, itself first. */
const familyOf = (pid: number): readonly number[] => {
  const all = table();
  const below = (parent: number): readonly number[] =>
    all.filter((each) => each.parent === parent).flatMap((each) => [each.pid, ...below(each.pid)]);
  return all.some((each) => each.pid === pid) ? [pid, ...below(pid)] : [];
};

/** Processes whose command line names a folder: the server of its data, and the database in it. */
export const processesNaming = (folder: string): readonly { readonly pid: number; readonly command: string }[] =>
  table().flatMap(({ pid, command }) => (command.includes(folder) && pid !== process.pid ? [{ pid, command }] : []));

/** Kills processes at once, as a loss of power does, and waits until they are gone. */
export const killAtOnce = async (pids: readonly number[]): Promise<void> => {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  await until('killed processes are gone', () => !table().some(({ pid }) => pids.includes(pid)));
};

/** The PostgreSQL server of a data folder, as its lock file names it; undefined when none runs. */
export const postmasterOf = (data: string): { readonly pid: number; readonly port: number } | undefined => {
  const file = join(data, 'postgres', 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid = Number.NaN, , , port = Number.NaN] = readFileSync(file, 'utf8').split('\n').map(Number);
  return familyOf(pid).length === 0 ? undefined : { pid, port };
};

/** Kills PostgreSQL of a data folder with all its workers. */
export const killDatabase = async (data: string): Promise<void> => {
  const running = postmasterOf(data);
  if (running !== undefined) await killAtOnce(familyOf(running.pid));
};
