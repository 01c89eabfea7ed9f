import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { root } from '../prepare.mjs';
import type { Outcome } from './outcome.ts';

/** A command that ends with code 0 exactly when all is well. */
interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const arrows = ['style/noRestrictedImports', 'suspicious/noImportCycles'];
const purity = ['style/noRestrictedGlobals', 'nursery/noJsRestrictedProperties', 'plugin'];
const only = (rules: readonly string[]): string[] => rules.map((rule) => `--only=${rule}`);
const skip = (rules: readonly string[]): string[] => rules.map((rule) => `--skip=${rule}`);

/** Everything that is checked without running the code, cheapest first. */
export const checks: readonly Check[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', ...skip([...arrows, ...purity])] },
  { name: 'arrows and cycles', command: ['biome', 'lint', '--error-on-warnings', ...only(arrows)] },
  { name: 'purity of the kernel', command: ['biome', 'lint', '--error-on-warnings', ...only(purity), 'packages/kernel'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types of the web app', command: ['tsc', '-p', 'apps/web/tsconfig.json'] },
  { name: 'unused files, exports and dependencies', command: ['knip', '--no-progress'] },
  { name: 'build of the web app', command: ['node', 'scripts/build.mjs'] },
];

/** Runs one check; what it printed is shown only when it failed. */
export function runCheck({ name, command: [program, ...args] }: Check): Outcome {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  const failed = status === 0 ? 0 : 1;
  if (failed > 0) console.log(`\n${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
  return { name, passed: 1 - failed, failed, skipped: 0, seconds: (performance.now() - started) / 1000 };
}
