import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { median } from './measure.ts';
import { figure, type Report } from './report.ts';

const ROUNDS = 3;
const LIMIT_SECONDS = 5;
const bin = fileURLToPath(new URL('../apps/cli/bin/guiju.mjs', import.meta.url));

const serve = (data: string): ChildProcess => {
  const { DATABASE_URL: _, ...env } = process.env;
  const args = ['serve', '--demo', '--json', '--port', '0', '--data', data];
  return spawn(process.execPath, [bin, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
};

/** Seconds from the start of the process until the office answers; the process is then stopped. */
const secondsToServe = async (data: string): Promise<number> => {
  const begin = performance.now();
  const child = serve(data);
  const ended = once(child, 'exit');
  const answered = once(createInterface({ input: child.stdout! }), 'line').then(async ([line]) => {
    const { url } = JSON.parse(line);
    const { ok } = await fetch(`${url}/readyz`);
    if (!ok) throw new Error('the server does not answer');
    return (performance.now() - begin) / 1000;
  });
  const gone = ended.then(([code]) => {
    throw new Error(`guiju serve ended with ${code}`);
  });
  const seconds = await Promise.race([answered, gone]);
  gone.catch(() => undefined);
  child.kill('SIGINT');
  await ended;
  return seconds;
};

/** From installed to serving the demonstration office: with an empty data folder, and again with what is there. */
export const run = async (): Promise<Report> => {
  const first: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const data = mkdtempSync(join(tmpdir(), 'guiju-bench-'));
    try {
      first.push(await secondsToServe(data));
      again.push(await secondsToServe(data));
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  }
  const seconds = median(first);
  return {
    name: 'start',
    rows: [{ case: 'guiju serve --demo until it answers', unit: 's', measured: { 'empty folder': seconds, again: median(again) } }],
    promises: [
      { promise: `from installed to serving within ${LIMIT_SECONDS} s`, measured: `${figure(seconds)} s`, kept: seconds < LIMIT_SECONDS },
    ],
  };
};
