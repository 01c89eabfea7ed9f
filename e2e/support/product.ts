import { spawnGuiju } from './command-line.ts';
import { killAtOnce } from './processes.ts';
import { until } from './until.ts';

/** The product as a user started it. */
export interface Product {
  readonly url: string;
  /** Folder of its data. */
  readonly data: string;
  /** Seconds from the start of the process to the first answer. */
  readonly seconds: number;
  /** Everything it printed so far. */
  readonly output: () => string;
  /** Ends it as Ctrl-C does and gives its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Ends it as a loss of power does; its database goes on. */
  readonly kill: () => Promise<void>;
}

const ADDRESS = /https?:\/\/(?:localhost|127\.0\.0\.1):\d+/;
const STARTING = 60_000;
const STOPPING = 20_000;

/** Starts `guiju serve` with the demonstration offices and waits until it answers and their matters are there; it ends with its data folder at the latest. */
export const startProduct = async (data: string, args: readonly string[] = []): Promise<Product> => {
  const started = performance.now();
  const child = spawnGuiju(['serve', '--demo', '--port', '0', '--data', data, ...args]);
  // A test run that is broken off leaves no server behind.
  process.once('exit', () => child.kill('SIGTERM'));
  let printed = '';
  let code: number | null | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      printed += part;
    });
  }
  child.once('close', (exit) => {
    code = exit;
  });
  const url = await until(
    'guiju serve answers',
    async () => {
      if (code !== undefined) throw new Error(`guiju serve ended with ${code}:\n${printed}`);
      const [address] = ADDRESS.exec(printed) ?? [];
      if (address === undefined) return undefined;
      return (await fetch(`${address}/readyz`).catch(() => undefined))?.ok ? address : undefined;
    },
    STARTING,
  ).catch((error: Error) => {
    throw new Error(`${error.message}\n${printed}`);
  });
  const seconds = (performance.now() - started) / 1000;
  await until('the sample matters are there', () => printed.includes('演示事项已就绪'), STARTING);
  return {
    url,
    data,
    seconds,
    output: () => printed,
    stop: async () => {
      child.kill('SIGINT');
      await until('guiju serve ends', () => code !== undefined, STOPPING);
      return code ?? null;
    },
    kill: () => killAtOnce(child.pid === undefined || code !== undefined ? [] : [child.pid]),
  };
};
