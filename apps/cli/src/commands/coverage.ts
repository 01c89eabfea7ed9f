import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Coverage,
  type CoverageRow,
  countTests,
  coverage,
  formatProblem,
  loadScenarios,
  type Required,
  readRequired,
} from '@guiju/rulebook';
import { governments, loadedEdition, newestEdition } from '../editions.ts';
import { CliError, exitCodes, print, printJson, table } from '../output.ts';

export interface CoverageOptions {
  readonly json?: boolean;
  readonly require?: string;
}

const modes = ['enforced', 'monitored', 'recorded', 'shown', 'gap'] as const;
const modeNames = { enforced: '强制', monitored: '监测', recorded: '登记', shown: '显示', gap: '缺' } as const;

/** Folder whose tests are counted: the whole project. */
const project = fileURLToPath(new URL('../../../..', import.meta.url));

const requiredIn = (file: string): readonly Required[] => {
  if (!existsSync(file)) throw new CliError({ zh: `读不到文件“${file}”。`, en: `The file "${file}" cannot be read.` }, exitCodes.usage);
  const read = readRequired(file);
  if (read.ok) return read.required;
  const list = read.problems.map(formatProblem).join('\n');
  throw new CliError({ zh: list, en: `${read.problems.length} problems in ${file}; correct them first.` });
};

const coverageOf = (government: string, tests: ReadonlyMap<string, number>, required: readonly Required[]): Coverage => {
  const { dir } = newestEdition(government);
  const rulebook = loadedEdition(dir);
  const { scenarios, problems } = loadScenarios(dir, rulebook);
  if (problems.length > 0)
    throw new CliError({
      zh: problems.map(formatProblem).join('\n'),
      en: `${problems.length} problems in the scenarios; correct them first.`,
    });
  return coverage(rulebook.data, scenarios, tests, required);
};

const text = ({ government, provisions }: Coverage): string => {
  const kinds = [...new Set(provisions.map(({ kind }) => kind))].sort();
  const count = (rows: readonly CoverageRow[], mode: CoverageRow['mode']): string => String(rows.filter((row) => row.mode === mode).length);
  const lines = kinds.map((kind) => {
    const rows = provisions.filter((row) => row.kind === kind);
    return [kind, ...modes.map((mode) => count(rows, mode)), String(rows.length)];
  });
  const untried = provisions.filter(({ mode, scenarios, tests }) => mode === 'enforced' && scenarios + tests === 0);
  const gaps = provisions.filter(({ mode }) => mode === 'gap');
  return [
    `${government}：${provisions.length} 条要求 · provisions`,
    table([
      ['', ...modes.map((mode) => `${modeNames[mode]} ${mode}`), '合计 total'],
      ...lines,
      ['合计 total', ...modes.map((mode) => count(provisions, mode)), String(provisions.length)],
    ]),
    ...(untried.length === 0 ? [] : [`没有案例也没有测试 · neither scenario nor test: ${untried.map(({ id }) => id).join(' ')}`]),
    ...(gaps.length === 0 ? [] : [`规则文件里没有 · missing from the rulebook: ${gaps.map(({ id }) => id).join(' ')}`]),
  ].join('\n');
};

/** `guiju coverage [G]`: what takes care of each provision; ends with 1 when a provision that is due is missing. */
export const coverageCommand = (government: string | undefined, { json, require: file }: CoverageOptions): void => {
  if (file !== undefined && government === undefined)
    throw new CliError({ zh: '用 --require 时请写明是哪个政府。', en: 'Name the government that --require is about.' }, exitCodes.usage);
  const required = file === undefined ? [] : requiredIn(file);
  const tests = countTests(project);
  const tables = (government === undefined ? governments() : [government]).map((each) => coverageOf(each, tests, required));
  if (tables.some(({ provisions }) => provisions.some(({ mode }) => mode === 'gap'))) process.exitCode = exitCodes.problems;
  if (json === true) printJson(government === undefined ? tables : tables[0]);
  else print(tables.map(text).join('\n\n'));
};
