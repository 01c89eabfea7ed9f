import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { asUser } from './command-line.ts';

const build = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));

/** The pages that the browser opens are built from the present sources, and as a user builds them: not for tests. */
export const setup = (): void => {
  const { status } = spawnSync(process.execPath, [build], { env: asUser(), stdio: 'inherit' });
  if (status !== 0) throw new Error('the web app cannot be built');
};
