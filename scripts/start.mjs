// npm start [-- options]: installs and builds what is missing, then serves; the options are those of `guiju serve`.
import { join } from 'node:path';
import { prepare, root, runPinned } from './prepare.mjs';
import { buildWeb } from './web.mjs';

prepare();
await buildWeb();
const options = process.argv.slice(2);
const demo = options.includes('--no-demo') ? [] : ['--demo'];
process.exitCode = await runPinned([join(root, 'apps', 'cli', 'bin', 'guiju.mjs'), 'serve', ...demo, ...options]);
