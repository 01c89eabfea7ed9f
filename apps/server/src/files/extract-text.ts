import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

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

/** The text of a DOCX file, a line for each paragraph; null when it cannot be read within the bounds of time and memory. */
export const docxText = async (bytes: Buffer): Promise<string | null> => {
  await enter();
  const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  try {
    const [text]: unknown[] = await once(worker, 'message', { signal: AbortSignal.timeout(seconds * 1000) });
    return typeof text === 'string' ? text.replaceAll('\n\n', '\n').trimEnd() : null;
  } catch {
    // Damaged inside, too slow or too large: the caller says so to the person who sent it.
    return null;
  } finally {
    await worker.terminate();
    leave();
  }
};

/** The text of a plain file: UTF-8, else GB18030, which older office software writes; says which. */
export const plainText = (bytes: Buffer): { readonly text: string; readonly encoding: 'utf-8' | 'gb18030' } => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
  }
};
