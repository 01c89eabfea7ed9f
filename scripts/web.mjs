import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fail, root, runPinned } from './prepare.mjs';

const app = join(root, 'apps', 'web');
const stamp = join(app, 'dist', '.sources');
const sources = [app, join(root, 'packages', 'contract'), join(root, 'packages', 'kernel')];
const skipped = /^(dist|node_modules)$|\.test\.tsx?$/;

/**
 * @param {string} folder
 * @returns {string[]}
 */
function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skipped.test(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function hashOfSources() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const file of sources.flatMap(files)) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Builds the web app into apps/web/dist when it was never built or its sources have changed since. */
export async function buildWeb() {
  const current = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return;
  console.error('→ 构建网页 vite build · building the web app');
  const code = await runPinned([join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], app);
  if (code !== 0) fail('网页构建失败，原因见上文。', 'Building the web app failed; the reason stands above.');
  writeFileSync(stamp, current);
}
