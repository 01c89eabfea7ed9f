import { setTimeout } from 'node:timers/promises';
import { StoreProblem } from '../problem.ts';
import { type DatabasePlace, type RunningDatabase, startDatabase } from './start-database.ts';

/** How a database that is kept does: `attempt` of `of` to start it again is under way, or all of them failed. */
export type DatabaseState =
  | { readonly state: 'running' }
  | { readonly state: 'starting'; readonly attempt: number; readonly of: number }
  | { readonly state: 'failed'; readonly attempts: number };

export interface Keeping {
  /** Hears of every new state, and of what went wrong before it. */
  readonly report?: (state: DatabaseState, error?: unknown) => void;
  /** Milliseconds before each attempt; there are no more attempts than pauses. */
  readonly pauses?: readonly number[];
  /** Milliseconds after which a database runs steadily: one that ends sooner has used up the attempts it took. */
  readonly steady?: number;
}

/** A database that is started again on the same port when it ends by itself. */
export interface KeptDatabase {
  readonly url: string;
  readonly state: () => DatabaseState;
  /** Stops the database, unless it is shared, and any attempt to start it. */
  readonly stop: () => Promise<void>;
}

const PAUSES = [0, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000, 60_000];
const STEADY = 60_000;

/** Starts it where its clients look for it. */
const startAt = async (place: DatabasePlace, port: number): Promise<RunningDatabase> => {
  const database = await startDatabase({ ...place, port });
  if (database.port === port) return database;
  await database.stop();
  const [zh, en] = [
    `数据库已由别的进程在端口 ${database.port} 启动，本进程用的是 ${port}`,
    `another process started the database on port ${database.port}, ours is ${port}`,
  ];
  throw new StoreProblem('cannot_start', zh, en);
};

/**
 * Starts the database of a folder and starts it again whenever it ends without having been stopped: what was committed is there again, and
 * connections to the same address work again. One that another process started is left to that process.
 */
export const keepDatabase = async (
  place: DatabasePlace,
  { report = () => undefined, pauses = PAUSES, steady = STEADY }: Keeping = {},
): Promise<KeptDatabase> => {
  let database = await startDatabase(place);
  const { url, port } = database;
  let state: DatabaseState = { state: 'running' };
  const enter = (next: DatabaseState, error?: unknown): void => {
    state = next;
    report(next, error);
  };
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

  /** Attempts to start the database, `from` of them used up; gives how many are used up then, or null when it does not run. */
  const startAgain = async (from: number): Promise<number | null> => {
    let error: unknown;
    for (const [n, pause] of pauses.entries()) {
      if (n < from) continue;
      enter({ state: 'starting', attempt: n + 1, of: pauses.length }, error);
      await setTimeout(pause, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return null;
      try {
        database = await startAt(place, port);
        enter({ state: 'running' });
        return n + 1;
      } catch (caught) {
        if (signal.aborted) return null;
        error = caught;
      }
    }
    enter({ state: 'failed', attempts: pauses.length }, error);
    return null;
  };

  const keep = async (): Promise<void> => {
    for (let used: number | null = 0; used !== null; ) {
      const since = performance.now();
      await Promise.race([database.gone, stopped]);
      if (signal.aborted) return;
      used = await startAgain(performance.now() - since > steady ? 0 : used);
    }
  };
  const kept = keep();

  return {
    url,
    state: () => state,
    stop: async () => {
      stopping.abort();
      await kept;
      await database.stop();
    },
  };
};
