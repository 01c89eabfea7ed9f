import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}` };
const pages = [...globSync('*.md', { cwd: root }), ...globSync('docs/**/*.md', { cwd: root })].sort();
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

/** A command of a page with the output shown below it. */
interface Sample {
  readonly command: string;
  readonly shown: readonly string[];
}

/** Blocks that begin with ```console run: each line after `$` is a command, the lines below it are what it prints. */
const samplesIn = (page: string): readonly Sample[] =>
  [...textOf(page).matchAll(/^```console run\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .filter((part) => part !== '')
      .map((part) => {
        const [command = '', ...shown] = part.trimEnd().split('\n');
        return { command, shown };
      }),
  );

/** The output shown as a pattern: `…` stands for the rest of a line, alone on a line for any lines. */
const pattern = (shown: readonly string[]): RegExp => {
  const escaped = shown.map((line) => (line === '…' ? '(?:.*\\n)*?' : `${RegExp.escape(line).replaceAll(RegExp.escape('…'), '.*')}\\n`));
  return new RegExp(`^${escaped.join('')}$`);
};

/** Files of this project to which a page links, from the root, pictures too. */
const linksOf = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/\[[^\]]*\]\((?!https?:)([^)#\s]+)/g)].map(([, target = '']) => join(dirname(page), target));

/** Runs a command in a shell from the root, as a reader would; what refuses is shown too. */
const run = async (command: string): Promise<string> => {
  // The project's own bin stands first in PATH, so npx would only look it up again.
  const ran = promisify(execFile)('sh', ['-c', command.replaceAll('npx guiju', 'guiju')], { cwd: root, env });
  const { stdout } = await ran.catch((failed: { stdout: string }) => failed);
  return stdout;
};

const samples = pages.flatMap((page) => samplesIn(page).map((sample) => ({ page, ...sample })));

describe('the documentation', { timeout: 30_000 }, () => {
  test.each(samples)('$page: $command', async ({ command, shown }) => {
    expect(await run(command)).toMatch(pattern(shown));
  });

  test.each(pages)('%s links to what exists', (page) => {
    expect(linksOf(page).filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });

  test('leads to every page from another one', () => {
    const linked = new Set(pages.flatMap((page) => linksOf(page).filter((target) => target !== page)));
    expect(pages.filter((page) => page !== 'README.md' && !linked.has(page))).toEqual([]);
  });

  test('gives a reason for every dependency', () => {
    const reasons = textOf('docs/decisions/0002-dependencies.md');
    const files = globSync(['package.json', '{packages,apps}/*/package.json', 'bench/package.json'], { cwd: root });
    const names = files.flatMap((file) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(textOf(file));
      return Object.keys({ ...dependencies, ...devDependencies });
    });
    const foreign = [...new Set(names)].filter((name) => !name.startsWith('@guiju/') && !name.startsWith('@types/'));
    expect(foreign.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });
});
