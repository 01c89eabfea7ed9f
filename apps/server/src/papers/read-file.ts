import type { PaperRead } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { inThread } from '../files/in-thread.ts';

const bounds = { seconds: 20, heapMegabytes: 1024 } as const;

/** What came of reading a file as a paper. */
export type PaperFile = { readonly read: PaperRead } | { readonly problem: Bilingual };

const unreadable: PaperFile = {
  problem: {
    zh: `文件在 ${bounds.seconds} 秒内读不完，或内容过于庞大；请拆分后再试。`,
    en: `The file could not be read within ${bounds.seconds} seconds; split it.`,
  },
};

/** Reads a file as a paper in a thread of its own, within bounds of time and memory. */
export const readPaperFile = async (bytes: Buffer): Promise<PaperFile> =>
  (await inThread<PaperFile>(new URL('./read-worker.ts', import.meta.url), bytes, bounds)) ?? unreadable;
