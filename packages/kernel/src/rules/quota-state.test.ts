import { describe, expect, it } from 'vitest';
import { quotaPeriods } from './quota-state.ts';
import type { QuotaBody } from './rulebook.ts';

const quota = (rest: Partial<QuotaBody>): QuotaBody => ({ kind: 'quota', counts: { zh: '发文数', en: 'papers' }, ...rest });
const on = (...days: readonly string[]) => days.map((date) => ({ date, unit: 'edu', post: 'clerk' }));

describe('quotaPeriods', () => {
  it('counts each window from the one in which it starts to the one that lasts', () => {
    expect(
      quotaPeriods(
        quota({ window: 'quarter', max: 2 }),
        on('2025-05-01', '2025-07-01', '2025-09-30', '2025-10-01'),
        '2025-11-20',
        '2025-06-01',
      ),
    ).toEqual([
      { from: '2025-04-01', to: '2025-06-30', count: 1, tallies: [{ who: null, count: 1, standing: 'within' }], standing: 'within' },
      { from: '2025-07-01', to: '2025-09-30', count: 2, tallies: [{ who: null, count: 2, standing: 'reached' }], standing: 'reached' },
      { from: '2025-10-01', to: '2025-12-31', count: 1, tallies: [{ who: null, count: 1, standing: 'within' }], standing: 'within' },
    ]);
  });

  it.each([
    [{ max: 10 }, 7, 'within'],
    [{ max: 10 }, 8, 'near'],
    [{ max: 10 }, 10, 'reached'],
    [{ max: 10 }, 11, 'over'],
    [{ min: 2 }, 1, 'below'],
    [{ min: 2 }, 2, 'within'],
    [{}, 5, 'counted'],
  ] as const)('%o with %i is %s', (bounds, count, standing) => {
    const entries = on(...Array.from({ length: count }, () => '2025-03-03'));
    expect(quotaPeriods(quota({ window: 'year', ...bounds }), entries, '2025-11-20', '2025-01-01')[0]?.standing).toBe(standing);
  });

  it('is below its floor also where nothing was counted', () => {
    expect(quotaPeriods(quota({ window: 'year', min: 1 }), [], '2025-11-20', '2025-01-01')).toMatchObject([
      { tallies: [], standing: 'below' },
    ]);
  });

  it('counts each unit by itself, most first, and tells the worst', () => {
    const entries = [...on('2025-02-01', '2025-03-01'), { date: '2025-02-02', unit: 'civil' }];
    expect(quotaPeriods(quota({ window: 'year', per: 'unit', max: 1 }), entries, '2025-11-20', '2025-01-01')).toMatchObject([
      {
        count: 3,
        tallies: [
          { who: 'edu', count: 2, standing: 'over' },
          { who: 'civil', count: 1, standing: 'reached' },
        ],
        standing: 'over',
      },
    ]);
  });

  it('takes everything as one period where there is no window', () => {
    expect(quotaPeriods(quota({ max: 1 }), on('2025-02-01'), '2025-11-20', '2025-01-05')).toMatchObject([
      { from: '2025-01-05', to: '2025-11-20', count: 1 },
    ]);
  });
});
