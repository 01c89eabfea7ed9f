import { parentPort, workerData } from 'node:worker_threads';
import { ReadProblem, readPlain, readWords, visible } from '@guiju/gongwen/read';
import type { Extractable, Extracted } from './extract-text.ts';
import { pdfText } from './pdf-text.ts';

const extracted = async (bytes: Uint8Array, type: Extractable): Promise<Extracted> => {
  if (type === 'pdf') return { text: visible(await pdfText(bytes)), notes: [] };
  const { text, notes } = type === 'docx' ? readWords(bytes) : readPlain(bytes);
  return { text, notes: notes.map(({ message }) => message) };
};

// A thread of its own, so that a document made to be slow or greedy can be stopped from outside.
const { bytes, type } = workerData;
try {
  parentPort?.postMessage(await extracted(bytes, type));
} catch (error) {
  if (!(error instanceof ReadProblem)) throw error;
  parentPort?.postMessage({ fault: error.words });
}
