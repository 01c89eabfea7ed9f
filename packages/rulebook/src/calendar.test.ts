import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Calendar, compileCalendar, dayOf, describeDay, formatDay, isProvisional, isWorkingDay } from '@guiju/kernel/calendar/index';
import chineseDays from 'chinese-days';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadCalendars, readCalendar } from './calendar.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const published = join(root, '../shared/calendar');

const load = (): Calendar => {
  const read = loadCalendars(join(root, 'rulebooks/calendars'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return compileCalendar(read.notices);
};
const days2007To2026 = Array.from({ length: dayOf(2027, 1, 1) - dayOf(2007, 1, 1) }, (_, i) => dayOf(2007, 1, 1) + i);

describe('the calendars of the project', () => {
  const calendar = load();

  it('cover 2007 to 2026 with a notice each and leave 2027 open', () => {
    expect(isProvisional(calendar, dayOf(2007, 1, 1), dayOf(2026, 12, 31))).toBe(false);
    expect(isProvisional(calendar, dayOf(2027, 1, 1), dayOf(2027, 1, 1))).toBe(true);
    expect(isProvisional(calendar, dayOf(2006, 12, 29), dayOf(2006, 12, 29))).toBe(true);
    const noticed = calendar.notices.filter(({ notice }) => notice !== null);
    expect([...new Set(noticed.map(({ year }) => year))]).toEqual(Array.from({ length: 20 }, (_, i) => 2007 + i));
    expect(noticed.filter(({ notice }) => !/^(国办发明电|国发明电)〔\d{4}〕\d+号$/.test(notice?.number ?? ''))).toEqual([]);
    expect(new Set(noticed.map(({ notice }) => notice?.number)).size).toBe(noticed.length);
  });

  it('let a supplement win: 2020-02-01 was to be worked, then the festival was extended over it', () => {
    const saturday = describeDay(calendar, dayOf(2020, 2, 1));
    expect(saturday).toMatchObject({ working: false, kind: 'holiday', notice: { number: '国办发明电〔2020〕1号' } });
    expect(describeDay(calendar, dayOf(2020, 1, 30)).notice?.number).toBe('国办发明电〔2019〕16号');
    expect(describeDay(calendar, dayOf(2020, 2, 3))).toMatchObject({ working: true, kind: 'weekday', name: '春节' });
    expect(describeDay(calendar, dayOf(2019, 5, 5))).toMatchObject({ kind: 'make_up', notice: { number: '国办发明电〔2019〕3号' } });
    expect(describeDay(calendar, dayOf(2006, 12, 30))).toMatchObject({ kind: 'make_up', provisional: false });
  });

  it.skipIf(!existsSync(published))('say the same as the published day lists (skipped where those are not at hand)', () => {
    const listed = new Map<string, { name: string; off: boolean }>();
    const sources: string[] = [];
    for (let year = 2007; year <= 2027; year++) {
      const list: unknown = JSON.parse(readFileSync(join(published, `${year}.json`), 'utf8'));
      const { papers, days } = list as { papers: string[]; days: { name: string; date: string; isOffDay: boolean }[] };
      sources.push(...papers);
      for (const { name, date, isOffDay } of days) listed.set(date, { name, off: isOffDay });
    }
    const ours = [...calendar.named].map(([day, { name, off }]) => [formatDay(day), { name, off }] as const);
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(listed));
    expect(calendar.notices.flatMap(({ notice }) => (notice === null ? [] : [notice.url]))).toEqual(sources);
  });

  it('agree with chinese-days on every one of the 7,305 days of 2007–2026', () => {
    const disagreements = days2007To2026
      .filter((day) => isWorkingDay(calendar, day) !== chineseDays.isWorkday(formatDay(day)))
      .map((day) => formatDay(day));
    expect(disagreements).toEqual([]);
  });
});

describe('readCalendar', () => {
  const codes = (name: string, text: string): readonly string[] => {
    const read = readCalendar(name, text);
    return read.ok ? [] : read.problems.map(({ line, code }) => `${line} ${code}`);
  };
  const days = (list: string): string => `year: 2025\nnotices:\n  - url: https://example.org/\n    days:\n${list}`;

  it('reads days and ranges in the order of the calendar', () => {
    const read = readCalendar('2025.yaml', days('      - { name: 春节, off: [2025-01-28/2025-01-29], work: [2025-01-26] }'));
    expect(read).toEqual({
      ok: true,
      notices: [
        {
          year: 2025,
          notice: { url: 'https://example.org/' },
          days: [
            { date: '2025-01-26', name: '春节', off: false },
            { date: '2025-01-28', name: '春节', off: true },
            { date: '2025-01-29', name: '春节', off: true },
          ],
        },
      ],
    });
  });

  it('reads a year whose notice is not out', () => {
    expect(readCalendar('2027.yaml', 'year: 2027\nnotices: []')).toEqual({ ok: true, notices: [{ year: 2027, notice: null, days: [] }] });
  });

  it.each([
    ['a day that does not exist', days('      - { name: 元旦, off: [2025-02-30] }'), ['5 no_such_day']],
    ['a range that runs backwards', days('      - { name: 元旦, off: [2025-01-02/2025-01-01] }'), ['5 no_such_day']],
    ['a day far from its year', days('      - { name: 元旦, off: [2052-01-01] }'), ['5 no_such_day']],
    ['a day named twice', days('      - { name: 元旦, off: [2025-01-01] }\n      - { name: 春节, work: [2025-01-01] }'), ['6 day_twice']],
    ['an unknown word', days('      - { name: 元旦, of: [2025-01-01] }'), ['5 unknown_word']],
    ['a missing name', days('      - { off: [2025-01-01] }'), ['5 bad_value']],
    ['a missing source', 'year: 2025\nnotices:\n  - number: 国办发明电〔2024〕12号\n    days: []', ['3 bad_value']],
    ['another year', 'year: 2024\nnotices: []', ['1 wrong_year']],
    ['malformed YAML', 'year: 2025\nyear: 2025\nnotices: []', ['2 bad_yaml']],
    ['nothing', '', ['1 bad_value']],
    ['several at once', days('      - { name: 元旦, off: [2025-13-01, 2025-01-01/x] }'), ['5 no_such_day', '5 no_such_day']],
  ])('reports %s', (_, text, expected) => {
    expect(codes('2025.yaml', text)).toEqual(expected);
  });
});

describe('loadCalendars', () => {
  const folder = (files: Readonly<Record<string, string>>): string => {
    const dir = mkdtempSync(join(tmpdir(), 'calendars-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
    return dir;
  };

  it('reports the problems of all files together, and years left out between two', () => {
    const dir = folder({ '2024.yaml': 'year: 2042\nnotices: []', '2027.yaml': 'year: 2027' });
    const read = loadCalendars(dir);
    const found = read.ok ? [] : read.problems.map(({ file, code }) => [file, code]);
    expect(found).toEqual([
      [join(dir, '2024.yaml'), 'wrong_year'],
      [join(dir, '2027.yaml'), 'bad_value'],
      [join(dir, '2025.yaml'), 'year_missing'],
      [join(dir, '2026.yaml'), 'year_missing'],
    ]);
  });

  it('reports a folder that is not there', () => {
    expect(loadCalendars(join(root, 'no-such-folder'))).toMatchObject({ ok: false, problems: [{ code: 'no_folder' }] });
  });
});
