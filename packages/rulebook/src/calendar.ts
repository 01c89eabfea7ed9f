import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dayOf, formatDay, type HolidayNotice, type NamedDay, type Notice, parseDay } from '@guiju/kernel/calendar/index';
import { z } from 'zod';
import { type Problem, sortProblems } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import { type Path, readYaml } from './yaml-source.ts';

/** The holiday notices, one or more a year, or everything wrong in the files. */
export type CalendarsRead =
  | { readonly ok: true; readonly notices: readonly HolidayNotice[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Report = (path: Path, code: ProblemCode, zh: string, en: string) => void;

const spans = z.array(z.string()).readonly();
const file = z.strictObject({
  year: z.int(),
  notices: z.array(
    z.strictObject({
      title: z.string().optional(),
      number: z.string().optional(),
      url: z.url(),
      days: z.array(z.strictObject({ name: z.string().min(1), off: spans.default([]), work: spans.default([]) })),
    }),
  ),
});
type Listed = z.infer<typeof file>['notices'][number];

/** A notice may reach into the December before its year and the January after it; farther away is a slip of the pen. */
const reaches = (year: number, day: number): boolean => day >= dayOf(year - 1, 12, 1) && day <= dayOf(year + 1, 1, 31);

/** The day numbers of `2025-10-01` or `2025-10-01/2025-10-08`, or undefined. */
const daysOf = (span: string): readonly number[] | undefined => {
  const [first = '', last = first, ...rest] = span.split('/');
  const from = parseDay(first);
  const to = parseDay(last);
  if (from === undefined || to === undefined || to < from || rest.length > 0) return undefined;
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
};

/** Every span of a notice with the place where it is written. */
const written = ({ days }: Listed, at: Path) =>
  days.flatMap((entry, i) =>
    (['off', 'work'] as const).flatMap((list) =>
      entry[list].map((span, j) => ({ span, name: entry.name, off: list === 'off', path: [...at, 'days', i, list, j] })),
    ),
  );

const namedDays = (year: number, listed: Listed, at: Path, report: Report): readonly NamedDay[] => {
  const named = new Map<number, NamedDay>();
  for (const { span, name, off, path } of written(listed, at)) {
    const days = daysOf(span);
    if (days === undefined || !days.every((day) => reaches(year, day))) {
      const form = 'YYYY-MM-DD, YYYY-MM-DD/YYYY-MM-DD';
      report(
        path,
        'no_such_day',
        `“${span}”不是 ${year} 年通知可写的日期（${form}）`,
        `"${span}" is no day of a notice for ${year} (${form})`,
      );
      continue;
    }
    for (const day of days) {
      const date = formatDay(day);
      if (named.has(day)) report(path, 'day_twice', `同一通知两次写到 ${date}，请保留一处`, `${date} stands twice in one notice; keep one`);
      named.set(day, { date, name, off });
    }
  }
  return [...named.values()].sort((a, b) => a.date.localeCompare(b.date));
};

const noticeOf = ({ title, number, url }: Listed): Notice => ({
  ...(title === undefined ? {} : { title }),
  ...(number === undefined ? {} : { number }),
  url,
});

const reportIssue = (issue: z.core.$ZodIssue, report: Report): void => {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) report([...issue.path, key], 'unknown_word', `不认识“${key}”`, `unknown word "${key}"`);
    return;
  }
  const where = issue.path.join('.') || 'year, notices';
  const zh = `“${where}”缺失或写法不对，请对照其他年份的文件`;
  report(issue.path, 'bad_value', zh, `"${where}" is missing or malformed (${issue.message}); compare the file of another year`);
};

/** Reads the holiday notices of one year from the text of its file, `2025.yaml`; all problems at once, with their lines. */
export const readCalendar = (name: string, text: string): CalendarsRead => {
  const source = readYaml(name, text);
  if (source.problems.length > 0) return { ok: false, problems: source.problems };
  const problems: Problem[] = [];
  const report: Report = (path, code, zh, en) => {
    const place = code === 'unknown_word' ? source.keyPlace(path) : source.place(path);
    problems.push({ severity: 'error', file: name, ...place, code, ids: [], message: { zh, en } });
  };
  const parsed = file.safeParse(source.value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) reportIssue(issue, report);
    return { ok: false, problems: sortProblems(problems) };
  }
  const { year, notices } = parsed.data;
  if (basename(name) !== `${year}.yaml`) report(['year'], 'wrong_year', `文件名应为 ${year}.yaml`, `the file must be named ${year}.yaml`);
  const read = notices.map((listed, i) => ({ year, notice: noticeOf(listed), days: namedDays(year, listed, ['notices', i], report) }));
  if (problems.length > 0) return { ok: false, problems: sortProblems(problems) };
  return { ok: true, notices: read.length > 0 ? read : [{ year, notice: null, days: [] }] };
};

const problemOf = (file: string, code: ProblemCode, zh: string, en: string): Problem => ({
  severity: 'error',
  file,
  line: 1,
  code,
  ids: [],
  message: { zh, en },
});

/** Years between the first and the last `YYYY.yaml` that have no file; without one, a forgotten year would pass for an open one. */
const missingYears = (dir: string, names: readonly string[]): readonly Problem[] => {
  const years = names.flatMap((name) => (/^\d{4}\.yaml$/.test(name) ? [Number(name.slice(0, 4))] : []));
  const first = Math.min(...years);
  const span = years.length > 0 ? Math.max(...years) - first : 0;
  return Array.from({ length: span }, (_, i) => first + i)
    .filter((year) => !years.includes(year))
    .map((year) => {
      const en = `${year} has no file; a year whose notice is not out has one with "notices: []"`;
      return problemOf(join(dir, `${year}.yaml`), 'year_missing', `缺 ${year} 年的文件；通知未出的年份写 notices: []`, en);
    });
};

/** Reads every `YYYY.yaml` of a folder, notices in the order of years; or all problems of all files. */
export const loadCalendars = (dir: string): CalendarsRead => {
  if (!existsSync(dir)) return { ok: false, problems: [problemOf(dir, 'no_folder', '没有这个文件夹', 'there is no such folder')] };
  const names = readdirSync(dir).filter((name) => name.endsWith('.yaml'));
  const reads = names.sort().map((name) => readCalendar(join(dir, name), readFileSync(join(dir, name), 'utf8')));
  const problems = [...reads.flatMap((read) => (read.ok ? [] : read.problems)), ...missingYears(dir, names)];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, notices: reads.flatMap((read) => (read.ok ? read.notices : [])) };
};
