// npm test [-- filter]: installs what is missing, then runs every check and every test; with a filter, the tests that match it.
import { join } from 'node:path';
import { prepare, root, runPinned } from './prepare.mjs';

prepare();
process.exitCode = await runPinned([join(root, 'scripts', 'check', 'main.ts'), ...process.argv.slice(2)]);
