import { describe, expect, it } from 'vitest';
import { cadenceState } from './cadence-state.ts';

const monthly = { count: 1, every_months: 1 };

describe('cadenceState', () => {
  it('is met by what was held in this period, also before the rules took effect', () => {
    expect(cadenceState({ count: 1, every_months: 6 }, ['2025-07-10'], '2025-11-20', '2025-10-20')).toEqual({
      state: 'met',
      due: null,
      last: '2025-07-10',
      periods: [{ from: '2025-07-01', to: '2025-12-31', held: 1, needed: 1, state: 'met' }],
    });
  });

  it('is due until the period ends, and missed after it', () => {
    expect(cadenceState(monthly, [], '2025-10-31', '2025-10-01')).toMatchObject({ state: 'due', due: '2025-10-31' });
    expect(cadenceState(monthly, [], '2025-11-01', '2025-10-01')).toMatchObject({
      state: 'missed',
      due: '2025-11-30',
      periods: [
        { from: '2025-10-01', state: 'missed' },
        { from: '2025-11-01', state: 'due' },
      ],
    });
  });

  it('misses no period that had begun before the rules took effect', () => {
    expect(cadenceState(monthly, [], '2025-11-01', '2025-10-20').state).toBe('due');
    expect(cadenceState(monthly, [], '2025-12-01', '2025-10-20').periods.map(({ from, state }) => [from, state])).toEqual([
      ['2025-11-01', 'missed'],
      ['2025-12-01', 'due'],
    ]);
  });

  it('misses nothing where the text gives no figure, and says when it was last held', () => {
    const regularly = cadenceState({}, ['2024-03-01', '2025-02-03', '2025-12-01'], '2025-11-20', '2024-01-01');
    expect(regularly).toEqual({ state: 'unstated', due: null, last: '2025-02-03', periods: [] });
  });

  it('needs all it counts', () => {
    expect(cadenceState({ count: 2, every_months: 12 }, ['2025-01-01', '2024-12-31'], '2025-12-31', '2025-01-01').state).toBe('due');
    expect(cadenceState({ count: 2, every_months: 12 }, ['2025-01-01', '2025-12-31'], '2025-12-31', '2025-01-01').state).toBe('met');
  });

  it('is met again after a missed period', () => {
    expect(cadenceState(monthly, ['2025-12-05'], '2025-12-05', '2025-11-01')).toMatchObject({
      state: 'met',
      periods: [{ state: 'missed' }, { state: 'met' }],
    });
  });

  it('counts weeks from Monday to Sunday', () => {
    expect(cadenceState({ count: 1, every_weeks: 1 }, ['2025-11-17'], '2025-11-23', '2025-11-17').periods).toEqual([
      { from: '2025-11-17', to: '2025-11-23', held: 1, needed: 1, state: 'met' },
    ]);
    expect(cadenceState({ count: 1, every_weeks: 1 }, ['2025-11-17'], '2025-11-24', '2025-11-17').state).toBe('due');
    expect(cadenceState({ count: 1, every_weeks: 1 }, [], '2025-11-24', '2025-11-17').state).toBe('missed');
  });

  it('takes no text that is not a day', () => {
    expect(() => cadenceState(monthly, ['2025-02-30'], '2025-11-20', '2025-10-20')).toThrow(RangeError);
  });
});
