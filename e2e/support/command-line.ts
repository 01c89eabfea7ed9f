import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../apps/cli/bin/guiju.mjs', import.meta.url));

/** Starts `guiju` with these arguments, as a user does; variables of the test that would change it are left out. */
export const spawnGuiju = (args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcessWithoutNullStreams => {
  const { DATABASE_URL: _, VITEST: __, NODE_ENV: ___, NODE_OPTIONS: ____, ...inherited } = process.env;
  return spawn(process.execPath, [program, ...args], { env: { ...inherited, ...env } });
};

/** What a command that ran to its end printed, and its exit code. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly error: string;
}

/** Runs `guiju` to its end, at most for a minute. */
export const guiju = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawnGuiju(args, env);
    const limit = setTimeout(() => child.kill('SIGKILL'), 60_000);
    let output = '';
    let error = '';
    child.stdout.on('data', (part: Buffer) => {
      output += part;
    });
    child.stderr.on('data', (part: Buffer) => {
      error += part;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(limit);
      resolve({ code, output, error });
    });
  });
