import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

function find(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places, chromium.executablePath()];
  return given ?? candidates.find(existsSync);
}

function run(program: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function installFromDebian(packages: readonly string[]): boolean {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return mayInstall && run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

function hasChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/**
 * The path of a Chromium: CHROMIUM_PATH, one of the system, or one installed now (Debian's as root, else Playwright's).
 * A Chinese font is installed with it where that is possible. Undefined when no browser can be had.
 */
export function ensureChromium(): string | undefined {
  const missing = [
    ...(find() === undefined ? ['chromium'] : []),
    ...(process.platform === 'linux' && !hasChineseFont() ? ['fonts-noto-cjk'] : []),
  ];
  if (missing.length === 0) return find();
  console.log(`→ 安装 ${missing.join(' ')} · installing`);
  if (!installFromDebian(missing) && missing.includes('chromium')) run('playwright-core', ['install', 'chromium']);
  return find();
}
