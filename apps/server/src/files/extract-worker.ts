import { parentPort, workerData } from 'node:worker_threads';
import mammoth from 'mammoth';

// A thread of its own, so that a document made to be slow or greedy can be stopped from outside.
const { value } = await mammoth.extractRawText({ buffer: Buffer.from(workerData) });
parentPort?.postMessage(value);
