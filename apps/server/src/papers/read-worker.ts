import { parentPort, workerData } from 'node:worker_threads';
import { ReadProblem, readPaper } from '@guiju/gongwen';
import { checkedPaper } from './checked.ts';

// A thread of its own, so that a file made to be slow or greedy can be stopped from outside.
try {
  const read = readPaper(workerData);
  parentPort?.postMessage({ read: { ...checkedPaper(read), notes: read.notes } });
} catch (error) {
  if (!(error instanceof ReadProblem)) throw error;
  parentPort?.postMessage({ problem: error.words });
}
