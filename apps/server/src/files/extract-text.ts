import type { Bilingual } from '@guiju/kernel/vocabulary/words';
import { inThread } from './in-thread.ts';

const bounds = { seconds: 15, heapMegabytes: 512 } as const;

/** The text of a file, or why it cannot be read. */
export type Extracted = { readonly text: string } | { readonly fault: Bilingual };

const beyondBounds: Extracted = {
  fault: {
    zh: `文件在 ${bounds.seconds} 秒内读不完，或内容过于庞大；请拆分后再试。`,
    en: `The file could not be read within ${bounds.seconds} seconds; split it.`,
  },
};

/** The text of a DOCX file, a line for each paragraph, or of a PDF, or why it cannot be read; within bounds of time and memory. */
export const extractText = async (bytes: Uint8Array, type: 'docx' | 'pdf'): Promise<Extracted> =>
  (await inThread<Extracted>(new URL('./extract-worker.ts', import.meta.url), { bytes, type }, bounds)) ?? beyondBounds;
