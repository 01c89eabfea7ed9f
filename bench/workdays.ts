import { join } from 'node:path';
import {
  addWorkingDays,
  type Calendar,
  compileCalendar,
  countWorkingDays,
  dayOf,
  formatDay,
  isWorkingDay,
  parseDay,
} from '@guiju/kernel/calendar/index';
import { loadCalendars, rulebooksRoot } from '@guiju/rulebook';
import chineseDays from 'chinese-days';
import { rates } from './measure.ts';
import { type Report, type Row, times } from './report.ts';

type Answer = number | string | boolean;

/** The same question to both, about the ith start; the answers must be equal. */
interface Case {
  readonly name: string;
  readonly ours: (i: number) => Answer;
  readonly peer: (i: number) => Answer;
}

const STARTS = 1024;
const LENGTHS = [3, 7, 15, 60];
const SPAN = 90;

const load = (): Calendar => {
  const read = loadCalendars(join(rulebooksRoot(), 'calendars'));
  if (!read.ok) throw new Error(read.problems.map(({ file, line, message }) => `${file}:${line} ${message.en}`).join('\n'));
  return compileCalendar(read.notices);
};

const dayOrThrow = (iso: string): number => {
  const day = parseDay(iso);
  if (day === undefined) throw new Error(`no day: ${iso}`);
  return day;
};

/**
 * Starts spread evenly over 2007–2025. Days are numbers inside the kernel and text at its door, so both are measured; the peer
 * is given what it is fastest with, text or `Date`, and always answers text.
 */
const cases = (calendar: Calendar): readonly Case[] => {
  const first = dayOf(2007, 1, 1);
  const step = (dayOf(2025, 9, 30) - first) / (STARTS - 1);
  const days = Array.from({ length: STARTS }, (_, i) => first + Math.floor(i * step));
  const text = (n: number): string => formatDay(n);
  const texts = days.map(text);
  const dates = texts.map((iso) => new Date(iso));
  const ends = days.map((day) => text(day + SPAN));
  const day = (i: number): number => days[i] ?? Number.NaN;
  const iso = (i: number): string => texts[i] ?? '';
  const date = (i: number): Date => dates[i] ?? new Date(Number.NaN);
  const end = (i: number): string => ends[i] ?? '';
  const adding = LENGTHS.flatMap((n): readonly Case[] => [
    {
      name: `add ${n} working days`,
      ours: (i) => addWorkingDays(calendar, day(i), n),
      peer: (i) => chineseDays.findWorkday(n, date(i)),
    },
    {
      name: `add ${n} working days, text to text`,
      ours: (i) => formatDay(addWorkingDays(calendar, dayOrThrow(iso(i)), n)),
      peer: (i) => chineseDays.findWorkday(n, iso(i)),
    },
  ]);
  return [
    ...adding,
    {
      name: `count working days of ${SPAN} days, text`,
      ours: (i) => countWorkingDays(calendar, dayOrThrow(iso(i)), dayOrThrow(end(i))),
      // The peer counts the first day too.
      peer: (i) => chineseDays.getWorkdaysInRange(iso(i), end(i)).length - Number(chineseDays.isWorkday(iso(i))),
    },
    { name: 'is it worked', ours: (i) => isWorkingDay(calendar, day(i)), peer: (i) => chineseDays.isWorkday(date(i)) },
    { name: 'is it worked, text', ours: (i) => isWorkingDay(calendar, dayOrThrow(iso(i))), peer: (i) => chineseDays.isWorkday(iso(i)) },
  ];
};

const asText = (answer: Answer, like: Answer): Answer =>
  typeof answer === 'number' && typeof like === 'string' ? formatDay(answer) : answer;

/** Both must give the same answer for every start before anything is timed. */
const compare = ({ name, ours, peer }: Case): void => {
  for (let i = 0; i < STARTS; i++) {
    const theirs = peer(i);
    const answer = asText(ours(i), theirs);
    if (answer !== theirs) throw new Error(`${name}, start ${i}: ${answer} is not ${theirs}`);
  }
};

const measure = async (each: Case): Promise<Row> => {
  compare(each);
  const { name, ours, peer } = each;
  const measured = await rates([
    { name: 'guiju', ask: (i) => ours(i % STARTS) },
    { name: 'chinese-days', ask: (i) => peer(i % STARTS) },
  ]);
  return { case: name, unit: '/s', measured };
};

/** Days of the years with a notice on which the two do not agree whether they are worked. */
const wrongDays = (calendar: Calendar): number => {
  const days = Array.from({ length: dayOf(2026, 12, 31) - dayOf(2007, 1, 1) + 1 }, (_, i) => dayOf(2007, 1, 1) + i);
  return days.filter((day) => isWorkingDay(calendar, day) !== chineseDays.isWorkday(formatDay(day))).length;
};

const ratio = ({ measured }: Row): number => (measured['guiju'] ?? 0) / (measured['chinese-days'] ?? Number.NaN);

/** Working-day arithmetic beside `chinese-days`. */
export const run = async (): Promise<Report> => {
  const calendar = load();
  const rows: Row[] = [];
  for (const each of cases(calendar)) rows.push(await measure(each));
  const arithmetic = rows.filter((row) => !row.case.startsWith('is it worked'));
  const [asKept = 0, asText = 0] = [false, true].map((text) =>
    Math.min(...arithmetic.filter((row) => row.case.endsWith('text') === text).map(ratio)),
  );
  const wrong = wrongDays(calendar);
  return {
    name: 'workdays',
    rows,
    promises: [
      {
        promise: 'adding working days at least 100 × chinese-days, days in the form each side keeps them',
        measured: `${times(asKept)} at least; ${times(asText)} at least where ours also reads and writes texts`,
        kept: asKept >= 100,
      },
      { promise: 'no wrong day 2007–2026', measured: `${wrong} days differ`, kept: wrong === 0 },
    ],
  };
};
