import { parentPort, workerData } from 'node:worker_threads';
import { ReadProblem, wordText } from '@guiju/gongwen/read';
import { pdfText } from './pdf-text.ts';

// A thread of its own, so that a document made to be slow or greedy can be stopped from outside.
const { bytes, type } = workerData;
try {
  parentPort?.postMessage({ text: type === 'pdf' ? await pdfText(bytes) : wordText(bytes) });
} catch (error) {
  if (!(error instanceof ReadProblem)) throw error;
  parentPort?.postMessage({ fault: error.words });
}
