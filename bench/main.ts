import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Report, reportText } from './report.ts';

/** Every benchmark by its name; each is loaded only when it is asked for. */
const benches: Readonly<Record<string, () => Promise<{ readonly run: () => Promise<Report> }>>> = {
  workdays: () => import('./workdays.ts'),
  signing: () => import('./signing.ts'),
  explain: () => import('./explain.ts'),
  life: () => import('./life.ts'),
  inbox: () => import('./inbox.ts'),
  pdf: () => import('./pdf.ts'),
  search: () => import('./search.ts'),
  start: () => import('./start.ts'),
};

const names = Object.keys(benches);
const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`没有 ${unknown.join('、')}；可选：${names.join('、')} · no such benchmark; there are: ${names.join(', ')}`);
  process.exit(2);
}

const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, load: loadavg()[0] ?? 0 };
if (!values.json) console.log(`Node ${machine.node}, ${machine.cores} × ${machine.processor}, load ${machine.load.toFixed(1)}\n`);
const reports: Report[] = [];
for (const name of positionals.length > 0 ? positionals : names) {
  const report = await benches[name]?.().then(({ run }) => run());
  if (report === undefined) continue;
  reports.push(report);
  if (!values.json) console.log(`${reportText(report)}\n`);
}
if (values.json) console.log(JSON.stringify({ machine, reports }, null, 2));
// A broken promise is said, not failed: whether a shared machine is quiet is for the reader to judge.
