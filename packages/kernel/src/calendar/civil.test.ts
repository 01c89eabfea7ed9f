import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  dayOfInstant,
  formatDay,
  formatInstant,
  instantOf,
  parseDay,
  parseInstant,
  parseTimeOfDay,
  weekday,
  yearOfDay,
} from './civil.ts';

const FIRST = new Date('0000-01-01T00:00:00Z').getTime() / 86_400_000;
const LAST = Date.UTC(9999, 11, 31) / 86_400_000;
const anyDay = fc.integer({ min: FIRST, max: LAST });
const peerIso = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('expected a value');
  return value;
};
const day = (iso: string): number => must(parseDay(iso));

describe('days', () => {
  it('counts from 1970-01-01', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('1969-12-31')).toBe(-1);
    expect(day('2000-03-01')).toBe(11_017);
  });

  it('agrees with the platform on every day of 1900–2200', () => {
    for (let n = dayOf(1900, 1, 1); n <= dayOf(2200, 12, 31); n++) {
      const iso = peerIso(n);
      if (formatDay(n) !== iso || parseDay(iso) !== n || weekday(n) !== (new Date(n * 86_400_000).getUTCDay() || 7)) {
        expect.fail(`${iso} is day ${n}`);
      }
    }
  });

  it('agrees with the platform on any day of the years 0000–9999', () => {
    fc.assert(
      fc.property(anyDay, (n) => {
        expect(formatDay(n)).toBe(peerIso(n));
        expect(parseDay(formatDay(n))).toBe(n);
        const { year, month, day: ofMonth } = civilOf(n);
        expect(dayOf(year, month, ofMonth)).toBe(n);
        expect(yearOfDay(n)).toBe(year);
      }),
    );
  });

  it.each(['2026-02-30', '2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-04-31'])('finds no day %s', (iso) => {
    expect(parseDay(iso)).toBeUndefined();
  });

  it.each(['', '2026-1-5', '20260105', '2026/01/05', ' 2026-01-05', '2026-01-05T00:00', '+026-01-05', '2026-01-0x', '２０２６-01-05'])(
    'does not read %j as a day',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it('reads leap days', () => {
    expect(formatDay(day('2000-02-29') + 1)).toBe('2000-03-01');
    expect(formatDay(day('2024-02-29') + 366)).toBe('2025-03-01');
  });

  it('refuses to write a day that four digits of year cannot hold', () => {
    expect(() => formatDay(LAST + 1)).toThrow(RangeError);
    expect(() => formatDay(FIRST - 1)).toThrow(RangeError);
    expect(() => formatDay(1.5)).toThrow(RangeError);
    expect(() => formatDay(Number.NaN)).toThrow(RangeError);
  });

  it('names the day of the week from Monday = 1', () => {
    expect(weekday(day('2025-10-06'))).toBe(1);
    expect(weekday(day('2025-10-12'))).toBe(7);
    expect(weekday(day('1969-12-28'))).toBe(7);
  });
});

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-06-15', 0, '2026-06-15'],
    ['2026-06-15', -30, '2023-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to);
  });
});

describe('instants', () => {
  it.each([
    ['2025-10-20T09:30:00+08:00', '2025-10-20T01:30:00.000Z'],
    ['2025-10-20T09:30', '2025-10-20T01:30:00.000Z'],
    ['2025-10-20T09:30:15', '2025-10-20T01:30:15.000Z'],
    ['2025-10-20T09:30:15.25Z', '2025-10-20T09:30:15.250Z'],
    ['2025-10-20T09:30:15.123999Z', '2025-10-20T09:30:15.123Z'],
    ['2025-10-20T00:30-05:30', '2025-10-20T06:00:00.000Z'],
    ['2025-12-31T23:59:59Z', '2025-12-31T23:59:59.000Z'],
  ])('%s is %s', (iso, utc) => {
    expect(new Date(must(parseInstant(iso))).toISOString()).toBe(utc);
  });

  it.each([
    '2025-10-20',
    '2025-10-20 09:30',
    '2025-10-20T9:30',
    '2025-10-20T24:00',
    '2025-10-20T09:60',
    '2025-10-20T09:30:60Z',
    '2025-02-30T09:30Z',
    '2025-10-20T09:30+0800',
    '2025-10-20T09:30+24:00',
    '2025-10-20T09:30z',
    '2025-10-20T09:30:00.Z',
    '2025-10-20T09:30Z\n',
  ])('does not read %j as an instant', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('writes Shanghai time and reads it back', () => {
    expect(formatInstant(0)).toBe('1970-01-01T08:00:00+08:00');
    fc.assert(
      fc.property(fc.integer({ min: -5_000_000_000, max: 50_000_000_000 }), (seconds) => {
        expect(parseInstant(formatInstant(seconds * 1000))).toBe(seconds * 1000);
        expect(formatInstant(seconds * 1000 + 999)).toBe(formatInstant(seconds * 1000));
      }),
    );
  });

  it('finds the Shanghai day on both sides of midnight', () => {
    expect(formatDay(dayOfInstant(must(parseInstant('2025-10-20T15:59:59Z'))))).toBe('2025-10-20');
    expect(formatDay(dayOfInstant(must(parseInstant('2025-10-20T16:00:00Z'))))).toBe('2025-10-21');
    expect(formatDay(dayOfInstant(must(parseInstant('1969-12-31T15:59:59Z'))))).toBe('1969-12-31');
  });

  it('puts a time of day on a day', () => {
    expect(formatInstant(instantOf(day('2025-10-20'), must(parseTimeOfDay('17:30'))))).toBe('2025-10-20T17:30:00+08:00');
    expect(parseTimeOfDay('00:00')).toBe(0);
    for (const wrong of ['24:00', '17:60', '7:30', '17.30', '17:3x', '']) expect(parseTimeOfDay(wrong)).toBeUndefined();
  });
});
