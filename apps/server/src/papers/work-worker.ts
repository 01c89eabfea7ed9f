import { parentPort, workerData } from 'node:worker_threads';
import { RenderProblem } from '@guiju/gongwen';
import { lazyTypesetter } from './lazy-typesetter.ts';
import { paperWork } from './paper-work.ts';

// A thread of its own: a paper of a thousand pages takes seconds, in which everybody else would wait.
const { name, paper, fonts } = workerData as { readonly name: keyof typeof paperWork; readonly paper: never; readonly fonts: string };
try {
  parentPort?.postMessage({ made: await paperWork[name](paper, lazyTypesetter(fonts)) });
} catch (error) {
  if (!(error instanceof RenderProblem)) throw error;
  parentPort?.postMessage({ problem: error.words });
}
