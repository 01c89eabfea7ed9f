import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, calendarId, compileCalendar, countWorkingDays, isProvisional, isWorkingDay } from './calendar.ts';
import { dayOf, formatDay, parseDay, weekday } from './civil.ts';
import { NOTICES_2025, NOTICES_2025_2026 } from './notices.fixture.ts';

const day = (iso: string): number => {
  const n = parseDay(iso);
  if (n === undefined) throw new Error(`no day: ${iso}`);
  return n;
};
const calendar = compileCalendar(NOTICES_2025_2026);
const plus = (iso: string, n: number): string => formatDay(addWorkingDays(calendar, day(iso), n));
const count = (from: string, to: string): number => countWorkingDays(calendar, day(from), day(to));

describe('golden cases', () => {
  it.each([
    // Spring Festival 2025: off 01-28 to 02-04, worked on Sunday 01-26 and Saturday 02-08.
    ['2025-01-24', 1, '2025-01-26'],
    ['2025-01-24', 2, '2025-01-27'],
    ['2025-01-24', 3, '2025-02-05'],
    ['2025-01-27', 4, '2025-02-08'],
    ['2025-01-27', 5, '2025-02-10'],
    ['2025-01-30', 1, '2025-02-05'],
    ['2025-02-05', -1, '2025-01-27'],
    ['2025-02-05', -2, '2025-01-26'],
    ['2025-02-01', -1, '2025-01-27'],
    // National Day 2025: off 10-01 to 10-08, worked on Sunday 09-28 and Saturday 10-11.
    ['2025-09-26', 1, '2025-09-28'],
    ['2025-09-30', 1, '2025-10-09'],
    ['2025-09-30', 3, '2025-10-11'],
    ['2025-09-30', 4, '2025-10-13'],
    ['2025-10-09', -3, '2025-09-28'],
    // New Year 2026: off 01-01 to 01-03, worked on Sunday 01-04.
    ['2025-12-31', 1, '2026-01-04'],
    // Nothing is out for 2027: a plain week is assumed.
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-12-31', 2, '2027-01-04'],
  ])('%s and %i working days is %s', (from, n, due) => {
    expect(plus(from, n)).toBe(due);
    expect(count(from, due)).toBe(n);
  });

  it('leaves the day alone when nothing is added, worked or not', () => {
    expect(plus('2025-10-09', 0)).toBe('2025-10-09');
    expect(plus('2025-10-01', 0)).toBe('2025-10-01');
    expect(count('2025-10-01', '2025-10-01')).toBe(0);
  });

  it('counts neither the day of the event nor days off', () => {
    expect(count('2025-09-30', '2025-10-08')).toBe(0);
    expect(count('2025-09-30', '2025-10-09')).toBe(1);
    expect(count('2025-09-27', '2025-09-28')).toBe(1);
    expect(count('2025-12-31', '2026-12-31')).toBe(248);
  });
});

describe('provisional', () => {
  const provisional = (from: string, to: string): boolean => isProvisional(calendar, day(from), day(to));

  it('begins where the notices end', () => {
    expect(provisional('2025-01-01', '2026-12-31')).toBe(false);
    expect(provisional('2026-12-31', '2027-01-01')).toBe(true);
    expect(provisional('2027-01-01', '2026-12-31')).toBe(true);
    expect(provisional('2024-12-31', '2025-01-02')).toBe(true);
  });

  it('ends with the notice, also for days it names in a neighbouring year', () => {
    const notice = { url: 'https://example.org/2027' };
    const next = compileCalendar([...NOTICES_2025_2026, { year: 2027, notice, days: [{ date: '2028-01-01', name: '元旦', off: true }] }]);
    expect(isProvisional(next, day('2027-01-01'), day('2028-01-01'))).toBe(false);
    expect(isProvisional(next, day('2027-01-01'), day('2028-01-02'))).toBe(true);
  });

  it('stays while days are only expected', () => {
    const expected = compileCalendar([{ year: 2027, notice: null, days: [{ date: '2027-01-01', name: '元旦', off: true }] }]);
    expect(isWorkingDay(expected, day('2027-01-01'))).toBe(false);
    expect(isProvisional(expected, day('2027-01-01'), day('2027-01-01'))).toBe(true);
  });
});

describe('edges', () => {
  it('lets a supplement win over the notice it changes, in whatever order the years are given', () => {
    const first = { year: 2020, notice: { url: 'https://example.org/a' }, days: [{ date: '2020-02-01', name: '春节', off: false }] };
    const then = { year: 2020, notice: { url: 'https://example.org/b' }, days: [{ date: '2020-02-01', name: '春节', off: true }] };
    const changed = compileCalendar([...NOTICES_2025, first, then]);
    expect(isWorkingDay(changed, day('2020-02-01'))).toBe(false);
    expect(isWorkingDay(compileCalendar([first]), day('2020-02-01'))).toBe(true);
    expect(calendarId(changed)).toBe('2020:https://example.org/a;2020:https://example.org/b;2025:国办发明电〔2024〕12号');
  });

  it('names the notices it rests on', () => {
    expect(calendarId(calendar)).toBe('2025:国办发明电〔2024〕12号;2026:国办发明电〔2025〕7号');
    expect(calendarId(compileCalendar([{ year: 2027, notice: null, days: [] }]))).toBe('');
  });

  it.each([
    ['a day before the table', () => addWorkingDays(calendar, -2, 1)],
    ['a due day before the table', () => addWorkingDays(calendar, 0, -1)],
    ['a day after the table', () => isWorkingDay(calendar, dayOf(2200, 1, 1))],
    ['a due day after the table', () => addWorkingDays(calendar, dayOf(2199, 12, 31), 1)],
    ['part of a working day', () => addWorkingDays(calendar, 20_000, 1.5)],
    ['part of a day', () => addWorkingDays(calendar, 20_000.5, 1)],
    ['no number', () => countWorkingDays(calendar, Number.NaN, 20_000)],
    [
      'a named day that does not exist',
      () => compileCalendar([{ year: 2026, notice: null, days: [{ date: '2026-02-30', name: '', off: true }] }]),
    ],
  ])('refuses %s', (_, act) => {
    expect(act).toThrow(RangeError);
  });
});

describe('laws', () => {
  const anyDay = fc.integer({ min: dayOf(2024, 1, 1), max: dayOf(2028, 1, 1) });
  const steps = fc.integer({ min: -400, max: 400 });

  it('agrees with walking day by day', () => {
    fc.assert(
      fc.property(anyDay, steps, (from, n) => {
        let walked = from;
        for (let left = Math.abs(n); left > 0; ) {
          walked += Math.sign(n);
          const named = calendar.named.get(walked);
          if (named === undefined ? weekday(walked) <= 5 : !named.off) left--;
        }
        expect(addWorkingDays(calendar, from, n)).toBe(walked);
      }),
    );
  });

  it('count undoes add', () => {
    fc.assert(
      fc.property(anyDay, steps, (from, n) => {
        expect(countWorkingDays(calendar, from, addWorkingDays(calendar, from, n))).toBe(n);
      }),
    );
  });

  it('add goes forward with the day and with the number', () => {
    fc.assert(
      fc.property(anyDay, steps, fc.nat(30), fc.nat(30), (from, n, days, more) => {
        expect(addWorkingDays(calendar, from + days, n)).toBeGreaterThanOrEqual(addWorkingDays(calendar, from, n));
        expect(addWorkingDays(calendar, from, n + more + 1)).toBeGreaterThan(addWorkingDays(calendar, from, n));
      }),
    );
  });

  it('from a working day, back is the way one came', () => {
    fc.assert(
      fc.property(anyDay, steps, (any, n) => {
        const from = addWorkingDays(calendar, any, 1);
        expect(addWorkingDays(calendar, addWorkingDays(calendar, from, n), -n)).toBe(from);
        expect(countWorkingDays(calendar, addWorkingDays(calendar, from, n), from)).toBe(0 - n);
      }),
    );
  });

  it('lands on working days only', () => {
    fc.assert(
      fc.property(anyDay, steps, (from, n) => {
        expect(n === 0 || isWorkingDay(calendar, addWorkingDays(calendar, from, n))).toBe(true);
      }),
    );
  });
});
