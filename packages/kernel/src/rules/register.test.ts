import { describe, expect, it } from 'vitest';
import { countedBy, type RegisterEntry, registerCounts } from './register.ts';
import type { QuotaBody } from './rulebook.ts';
import { provision, worldOf } from './sample.fixture.ts';

const quota = (rest: Partial<QuotaBody>) =>
  worldOf(provision('1.1', { kind: 'quota', counts: { zh: '大件', en: 'large ones' }, when: 'class = "large"', max: 1, ...rest }));
const entry = (date: string, unit: string, facts: object = { class: 'large' }): RegisterEntry => ({
  kind: 'errand',
  date,
  unit,
  facts: { ...facts },
});
const REGISTER = [
  entry('2025-02-01', 'water'),
  entry('2025-08-01', 'water'),
  entry('2025-11-03', 'roads'),
  entry('2024-11-03', 'water'),
  entry('2025-11-05', 'water', { class: 'small' }),
];
const counted = (rest: Partial<QuotaBody>, register = REGISTER) =>
  registerCounts(quota(rest), 'errand', register, { day: '2025-11-20', unit: 'water' })['sample-1.1'];

describe('registerCounts', () => {
  it('counts in the window around the day', () => {
    expect(counted({})).toBe(4);
    expect(counted({ window: 'year' })).toBe(3);
    expect(counted({ window: 'half_year' })).toBe(2);
    expect(counted({ window: 'quarter' })).toBe(1);
    expect(counted({ window: 'month' })).toBe(1);
  });

  it('counts per unit where the rule does', () => {
    expect(counted({ window: 'year', per: 'unit' })).toBe(2);
    expect(counted({ window: 'month', per: 'unit' })).toBe(0);
  });

  it('leaves a quota out when an entry does not tell whether it counts', () => {
    const register = [...REGISTER, entry('2025-11-06', 'water', {})];
    expect(counted({ window: 'month' }, register)).toBeUndefined();
    expect(countedBy(quota({}), 'sample-1.1', register).undetermined).toEqual([entry('2025-11-06', 'water', {})]);
  });

  it('leaves quotas to their own measure', () => {
    expect(counted({ measure: 'copies' })).toBeUndefined();
  });
});

describe('countedBy', () => {
  it('keeps to the kind of matter and knows its provisions', () => {
    const cadence = worldOf(
      provision('1.1', { kind: 'cadence', count: 1, every_months: 6, counts: { zh: '会', en: 'meetings' }, when: 'weighty' }),
    );
    const register = [
      { kind: 'errand', date: '2025-07-10', facts: { weighty: true } },
      { kind: 'parcel', date: '2025-07-11', facts: {} },
    ];
    expect(countedBy(cadence, 'sample-1.1', register)).toEqual({ counted: [register[0]], undetermined: [] });
    expect(() => countedBy(cadence, 'sample-9.9', register)).toThrow(RangeError);
  });
});
