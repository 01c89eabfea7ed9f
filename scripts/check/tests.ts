import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../prepare.mjs';
import type { Outcome } from './outcome.ts';
import type { Project } from './projects.ts';

/** What is read of Vitest's JSON report. */
interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a report. A file that could not be loaded counts as one failure, and so does a run that ended badly although
 * no single test did (an unhandled error, a setup that failed, no test found).
 */
export function count(report: Report, exitCode: number): Pick<Outcome, 'passed' | 'failed' | 'skipped'> {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const withStatus = (status: string): number => tests.filter((test) => test.status === status).length;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const passed = withStatus('passed');
  const failed = withStatus('failed');
  return {
    passed,
    failed: Math.max(failed + broken.length, exitCode === 0 ? 0 : 1),
    skipped: tests.length - passed - failed,
  };
}

/** Runs one group of tests with its progress shown; `args` are filters and options that Vitest understands. */
export function runTests(project: Project, args: readonly string[]): Outcome {
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'guiju-test-'));
  const file = join(folder, 'report.json');
  const command = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args];
  const { status } = spawnSync('vitest', command, { cwd: root, stdio: 'inherit' });
  const report: Report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [] };
  rmSync(folder, { recursive: true });
  return { name: `${project} tests`, ...count(report, status ?? 1), seconds: (performance.now() - started) / 1000 };
}
