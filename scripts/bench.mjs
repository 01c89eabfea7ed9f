// npm run bench [-- names]: runs the benchmarks on the pinned Node.
import { join } from 'node:path';
import { prepare, root, runPinned } from './prepare.mjs';

prepare();
process.exitCode = await runPinned([join(root, 'bench', 'main.ts'), ...process.argv.slice(2)]);
