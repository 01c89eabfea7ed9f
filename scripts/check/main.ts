import { checks, runCheck } from './checks.ts';
import { ensureChromium } from './chromium.ts';
import { line, type Outcome, total } from './outcome.ts';
import { type Project, projects, testFiles } from './projects.ts';
import { runTests } from './tests.ts';

const args = process.argv.slice(2);
const filters = args.filter((argument) => !argument.startsWith('-'));
const outcomes: Outcome[] = [];

function report(outcome: Outcome): void {
  outcomes.push(outcome);
  console.log(line(outcome));
}

/** Finds or installs the browser that the tests in e2e drive, and names it to them. */
function browser(): Outcome {
  const path = ensureChromium();
  if (path === undefined) {
    console.log('✗ 找不到 Chromium，也无法安装：请安装后用 CHROMIUM_PATH 指明其路径。');
    console.log('  No Chromium was found or could be installed: install one and name it in CHROMIUM_PATH.');
  } else {
    process.env['CHROMIUM_PATH'] = path;
  }
  return { name: 'browser', passed: path === undefined ? 0 : 1, failed: path === undefined ? 1 : 0, skipped: 0, seconds: 0 };
}

if (args.length === 0) for (const check of checks) report(runCheck(check));
for (const project of Object.keys(projects) as Project[]) {
  if (testFiles(project, filters).length === 0) continue;
  if (project === 'e2e') report(browser());
  if (project !== 'e2e' || process.env['CHROMIUM_PATH'] !== undefined) report(runTests(project, args));
}

const { passed, failed, skipped, seconds } = total(outcomes);
console.log(`\n${outcomes.map(line).join('\n')}\n`);
if (passed + failed === 0) console.log(`✗ 没有符合的测试 · no test matches: ${args.join(' ')}`);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${seconds.toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed === 0 || failed > 0 ? 1 : 0;
