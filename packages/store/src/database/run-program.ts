import { spawn } from 'node:child_process';
import type { ClusterUser } from './cluster-user.ts';

/** How a program ended and what it wrote. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end as the given user, in a process group of its own; a program that cannot be started has code null. */
export const runProgram = (program: string, args: readonly string[], user: ClusterUser): Promise<Ran> =>
  new Promise((resolve) => {
    // LC_ALL: the messages are read below by the program, and the collation must not depend on the machine.
    const env = { ...process.env, LC_ALL: 'C' };
    const child = spawn(program, args, { ...user, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    // 'exit', not 'close': the server that pg_ctl leaves behind may hold the pipes open.
    child.on('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, output: output.trim() });
    });
  });
