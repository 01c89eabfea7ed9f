import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PaperRead } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';

const seconds = 20;
const heapMegabytes = 1024;

/** What came of reading a file as a paper. */
export type PaperFile = { readonly read: PaperRead } | { readonly problem: Bilingual };

const unreadable: PaperFile = {
  problem: {
    zh: `文件在 ${seconds} 秒内读不完，或内容过于庞大；请拆分后再试。`,
    en: `The file could not be read within ${seconds} seconds; split it.`,
  },
};

/** Reads a file as a paper in a thread of its own, within bounds of time and memory. */
export const readPaperFile = async (bytes: Buffer): Promise<PaperFile> => {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  try {
    const [answer]: PaperFile[] = await once(worker, 'message', { signal: AbortSignal.timeout(seconds * 1000) });
    return answer ?? unreadable;
  } catch {
    return unreadable;
  } finally {
    await worker.terminate();
  }
};
