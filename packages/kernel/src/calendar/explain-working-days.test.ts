import { describe, expect, it } from 'vitest';
import { compileCalendar } from './calendar.ts';
import { formatDay, formatInstant, parseDay } from './civil.ts';
import { describeDay } from './describe-day.ts';
import { DEFAULT_CLOSING, dueInstant } from './due-instant.ts';
import { explainWorkingDays } from './explain-working-days.ts';
import { movedLimits } from './moved-limits.ts';
import { NOTICES_2025_2026 } from './notices.fixture.ts';

const calendar = compileCalendar(NOTICES_2025_2026);
const day = (iso: string): number => {
  const n = parseDay(iso);
  if (n === undefined) throw new Error(`no day: ${iso}`);
  return n;
};
const [of2025, of2026] = NOTICES_2025_2026.map(({ notice }) => notice);

describe('describeDay', () => {
  const described = (iso: string) => describeDay(calendar, day(iso));

  it('gives the reason of a day', () => {
    const plain = { working: true, provisional: false };
    expect(described('2025-09-29')).toEqual({ date: '2025-09-29', ...plain, kind: 'weekday' });
    expect(described('2025-10-12')).toEqual({ date: '2025-10-12', working: false, provisional: false, kind: 'weekend' });
    expect(described('2025-09-28')).toEqual({ date: '2025-09-28', ...plain, kind: 'make_up', name: '国庆节、中秋节', notice: of2025 });
    expect(described('2025-10-04')).toMatchObject({ working: false, kind: 'holiday', name: '国庆节、中秋节', notice: of2025 });
    expect(described('2027-01-01')).toEqual({ date: '2027-01-01', working: true, provisional: true, kind: 'weekday' });
  });

  it('keeps a weekday a weekday when a notice says that it is worked', () => {
    const notice = { url: 'https://example.org/' };
    const back = compileCalendar([{ year: 2020, notice, days: [{ date: '2020-02-03', name: '春节', off: false }] }]);
    expect(describeDay(back, day('2020-02-03'))).toMatchObject({ kind: 'weekday', working: true, name: '春节', notice });
  });
});

describe('explainWorkingDays', () => {
  it('names every day skipped over National Day 2025', () => {
    const { skipped, ...rest } = explainWorkingDays(calendar, day('2025-09-26'), 5);
    expect(rest).toEqual({ from: '2025-09-26', due: '2025-10-10', provisional: false, notices: [of2025], undecided: [] });
    const number = '国办发明电〔2024〕12号';
    expect(skipped[0]).toEqual({ date: '2025-09-27', kind: 'weekend' });
    expect(skipped[1]).toEqual({ date: '2025-10-01', kind: 'holiday', name: '国庆节、中秋节', notice: number });
    expect(skipped.map(({ date }) => date.slice(5)).join(' ')).toBe('09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08');
  });

  it('counts back from a meeting over a make-up day', () => {
    const back = explainWorkingDays(calendar, day('2025-02-06'), -3);
    expect(back).toMatchObject({ from: '2025-02-06', due: '2025-01-26', provisional: false });
    expect(back.skipped).toHaveLength(8);
  });

  it('is provisional into 2027 and names the year that has no notice', () => {
    const { skipped, ...rest } = explainWorkingDays(calendar, day('2026-12-30'), 3);
    expect(rest).toEqual({ from: '2026-12-30', due: '2027-01-04', provisional: true, notices: [of2026], undecided: [2027] });
    expect(skipped).toEqual([
      { date: '2027-01-02', kind: 'weekend' },
      { date: '2027-01-03', kind: 'weekend' },
    ]);
  });

  it('cites both years over New Year', () => {
    expect(explainWorkingDays(calendar, day('2025-12-30'), 3).notices).toEqual([of2025, of2026]);
  });

  it('skips nothing when nothing is added', () => {
    expect(explainWorkingDays(calendar, day('2025-10-01'), 0)).toMatchObject({ due: '2025-10-01', skipped: [] });
  });
});

describe('movedLimits', () => {
  const notice = { url: 'https://example.org/2027' };
  const days = [
    { date: '2026-12-31', name: '元旦', off: true },
    { date: '2027-01-01', name: '元旦', off: true },
  ];
  const entered = compileCalendar([...NOTICES_2025_2026, { year: 2027, notice, days }]);
  const limits = [
    { id: 'stays', from: day('2026-12-01'), workingDays: 5 },
    { id: 'moves', from: day('2026-12-30'), workingDays: 3 },
    { id: 'was not provisional', from: day('2026-12-30'), workingDays: 1 },
  ];

  it('lists what a new notice moves, also at the end of the year before', () => {
    const moved = movedLimits(calendar, entered, limits);
    expect(moved.map(({ id, before, after }) => [id, formatDay(before), formatDay(after)])).toEqual([
      ['moves', '2027-01-04', '2027-01-06'],
      ['was not provisional', '2026-12-31', '2027-01-04'],
    ]);
    expect(movedLimits(entered, entered, limits)).toEqual([]);
  });
});

describe('dueInstant', () => {
  it('is the closing time of the due day in Shanghai', () => {
    expect(formatInstant(dueInstant(day('2025-10-10'), DEFAULT_CLOSING))).toBe('2025-10-10T17:30:00+08:00');
    expect(formatInstant(dueInstant(day('2025-10-10'), '18:00'))).toBe('2025-10-10T18:00:00+08:00');
    expect(() => dueInstant(0, '5:30pm')).toThrow(RangeError);
  });
});
