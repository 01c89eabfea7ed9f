// Runs on whatever Node the machine has (20 or newer), before anything is installed: Node's own modules only.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} LockFile */

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const pinnedNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The environment of everything that runs after preparation: the pinned Node and the project's tools come first. */
const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };

/**
 * Says one sentence in both languages and ends the process with code 1.
 * @param {string} zh
 * @param {string} en
 */
export function fail(zh, en) {
  console.error(`\n✗ ${zh}\n  ${en}`);
  process.exit(1);
}

/**
 * Whether each package that the lock file requires on every platform is installed in that version.
 * @param {LockFile} lock
 * @param {LockFile} installed npm's own record in node_modules
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages).every(
    ([path, wanted]) =>
      !path.includes('node_modules/') ||
      wanted.optional === true ||
      wanted.link === true ||
      installed.packages[path]?.version === wanted.version,
  );
}

/**
 * @param {string} file
 * @returns {LockFile}
 */
function packagesOf(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { packages: {} };
}

/** Installs the packages when some are missing or differ from the lock file, and makes sure of the pinned Node. */
export function prepare() {
  if (existsSync(pinnedNode) && isInstalled(packagesOf('package-lock.json'), packagesOf('node_modules/.package-lock.json'))) return;
  console.error('→ 安装依赖 npm ci · installing dependencies');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    fail(
      '依赖安装失败：请检查网络与 npm 源后重试。',
      'Installing the dependencies failed: check the network and the npm registry, then try again.',
    );
  }
  if (!existsSync(pinnedNode)) {
    fail(
      '缺少 Node 26：npm 未运行 node 包的安装脚本，请执行 npm rebuild node 后重试。',
      'Node 26 is missing: npm did not run the install script of the package "node". Run "npm rebuild node", then try again.',
    );
  }
}

/**
 * Runs a program file on the pinned Node to its end, wired to this terminal, and returns its exit code.
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<number>}
 */
export function runPinned(args, cwd = root) {
  const child = spawn(pinnedNode, args, { cwd, env: environment, stdio: 'inherit' });
  // A terminal sends Ctrl-C to the whole group already; anything else reaches only this process and is passed on.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
}
