import { ReadProblem, readPlain } from '@guiju/gongwen/read';
import type { Bilingual } from '@guiju/kernel/vocabulary/words';
import { inThread } from './in-thread.ts';

const bounds = { seconds: 15, heapMegabytes: 1024 } as const;

/** A text of this many bytes is read in less time than a thread takes to start. */
const SHORT = 256 * 1024;

/** Kinds of files whose text can be read. */
export type Extractable = 'docx' | 'pdf' | 'text';

/** The text of a file and what there is to be said about it, or why it cannot be read. */
export type Extracted = { readonly text: string; readonly notes: readonly Bilingual[] } | { readonly fault: Bilingual };

const beyondBounds: Extracted = {
  fault: {
    zh: `文件在 ${bounds.seconds} 秒内读不完，或内容过于庞大；请拆分后再试。`,
    en: `The file could not be read within ${bounds.seconds} seconds; split it.`,
  },
};

const ofShortText = (bytes: Uint8Array): Extracted => {
  try {
    const { text, notes } = readPlain(bytes);
    return { text, notes: notes.map(({ message }) => message) };
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    return { fault: error.words };
  }
};

/** The text of a DOCX file, a line for each paragraph, of a PDF or of a plain file, or why it cannot be read; within bounds of time and memory. */
export const extractText = async (bytes: Uint8Array, type: Extractable): Promise<Extracted> =>
  type === 'text' && bytes.length < SHORT
    ? ofShortText(bytes)
    : ((await inThread<Extracted>(new URL('./extract-worker.ts', import.meta.url), { bytes, type }, bounds)) ?? beyondBounds);
