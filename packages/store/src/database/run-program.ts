import { spawn } from 'node:child_process';
import type { ClusterUser } from './cluster-user.ts';

/** How a program ended and what it wrote. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Milliseconds that the output of a program that has ended may still take. */
const PATIENCE_MS = 500;

/** Runs a program to its end as the given user, in a process group of its own; a program that cannot be started has code null. */
export const runProgram = (program: string, args: readonly string[], user: ClusterUser): Promise<Ran> =>
  new Promise((resolve) => {
    // LC_ALL: the messages are read below by the program, and the collation must not depend on the machine.
    const env = { ...process.env, LC_ALL: 'C' };
    const { through = [], ...as } = user;
    const [first = program, ...rest] = [...through, program, ...args];
    const child = spawn(first, rest, { ...(through.length > 0 ? {} : as), env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    const end = (code: number | null): void => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, output: output.trim() });
    };
    // 'close' comes when all output was read; the server that pg_ctl leaves behind may hold the pipes open, so 'exit' does not wait long.
    child.on('close', end);
    child.on('exit', (code) => setTimeout(end, PATIENCE_MS, code).unref());
  });
