#!/usr/bin/env node
// Runs the command line on the Node that the project pins, whichever Node found this file.
import { fileURLToPath } from 'node:url';
import { runPinned } from '../../../scripts/prepare.mjs';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= 26) await import(main);
else process.exitCode = await runPinned([main, ...process.argv.slice(2)], process.cwd());
