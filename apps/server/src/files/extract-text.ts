import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Bilingual } from '@guiju/kernel/vocabulary/words';

const seconds = 15;
const heapMegabytes = 512;
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

/** The text of a file, or why it cannot be read. */
export type Extracted = { readonly text: string } | { readonly fault: Bilingual };

const beyondBounds: Extracted = {
  fault: {
    zh: `文件在 ${seconds} 秒内读不完，或内容过于庞大；请拆分后再试。`,
    en: `The file could not be read within ${seconds} seconds; split it.`,
  },
};

/** The text of a DOCX file, a line for each paragraph, or of a PDF, or why it cannot be read; within bounds of time and memory. */
export const extractText = async (bytes: Uint8Array, type: 'docx' | 'pdf'): Promise<Extracted> => {
  await enter();
  const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), {
    workerData: { bytes, type },
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  try {
    const [answer]: Extracted[] = await once(worker, 'message', { signal: AbortSignal.timeout(seconds * 1000) });
    return answer ?? beyondBounds;
  } catch {
    return beyondBounds;
  } finally {
    await worker.terminate();
    leave();
  }
};
