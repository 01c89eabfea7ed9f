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

/** One comparison: operations a second of each, and how many times faster ours is. */
export interface Row {
  readonly case: string;
  readonly ops_per_second: Readonly<Record<string, number>>;
  readonly ratio: number;
}

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
const WARM_UP = 2;
const ROUNDS = 7;
const ROUND_MS = 40;
const CHUNK = 256;

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

/** Operations a second in one round, over all starts in turn. */
const round = (ask: (i: number) => Answer): number => {
  const begin = performance.now();
  let done = 0;
  let spent = 0;
  let last: Answer = '';
  while (spent < ROUND_MS) {
    for (let i = 0; i < CHUNK; i++) last = ask(done++ % STARTS);
    spent = performance.now() - begin;
  }
  if (last === '') throw new Error('no answer');
  return (done / spent) * 1000;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const measure = (each: Case): Row => {
  compare(each);
  const ours: number[] = [];
  const peer: number[] = [];
  for (let r = 0; r < WARM_UP + ROUNDS; r++) {
    const pair = [round(each.ours), round(each.peer)] as const;
    if (r < WARM_UP) continue;
    ours.push(pair[0]);
    peer.push(pair[1]);
  }
  const ops_per_second = { guiju: Math.round(median(ours)), 'chinese-days': Math.round(median(peer)) };
  return { case: each.name, ops_per_second, ratio: median(ours) / median(peer) };
};

/** Working-day arithmetic beside `chinese-days`: same run, same process, alternating rounds, medians. */
export const run = async (): Promise<{ readonly name: string; readonly rows: readonly Row[] }> => ({
  name: 'workdays',
  rows: cases(load()).map(measure),
});
