import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Threads at once: each may take the memory that it is allowed. */
const lanes = 2;

let busy = 0;
const waiting: (() => void)[] = [];

const enter = async (): Promise<void> => {
  if (busy >= lanes) await new Promise<void>((resolve) => waiting.push(resolve));
  busy += 1;
};
const leave = (): void => {
  busy -= 1;
  waiting.shift()?.();
};

/** What a thread may take at most. */
export interface Bounds {
  readonly seconds: number;
  readonly heapMegabytes: number;
}

/** Whether a thread was stopped because it took too long or too much; anything else that ends it is a fault of ours. */
const isBeyondBounds = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'));

/** The first message of a script that runs in a thread of its own on this data; null when it goes beyond the bounds. Throws what the script throws. */
export const inThread = async <T>(script: URL, workerData: unknown, { seconds, heapMegabytes }: Bounds): Promise<T | null> => {
  await enter();
  let worker: Worker | undefined;
  try {
    worker = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
    const [answer]: T[] = await once(worker, 'message', { signal: AbortSignal.timeout(seconds * 1000) });
    return answer ?? null;
  } catch (error) {
    if (isBeyondBounds(error)) return null;
    throw error;
  } finally {
    await worker?.terminate();
    leave();
  }
};
