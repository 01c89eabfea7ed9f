import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../apps/cli/bin/guiju.mjs', import.meta.url));

/** The environment without what only tests set. */
export const asUser = (): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _, VITEST: __, NODE_ENV: ___, NODE_OPTIONS: ____, ...inherited } = process.env;
  return inherited;
};

/** Starts `guiju` with these arguments, as a user does. */
export const spawnGuiju = (args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [program, ...args], { env: { ...asUser(), ...env } });

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
