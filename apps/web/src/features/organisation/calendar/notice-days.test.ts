import { expect, test } from 'vitest';
import { noticeDays } from './notice-days.ts';

test('writes lines out day by day, in the order of the calendar', () => {
  const days = noticeDays([
    { name: '元旦', from: '2027-01-01', until: '2027-01-03', off: true },
    { name: '元旦', from: '2026-12-27', until: '2026-12-27', off: false },
  ]);
  expect(days).toEqual({
    ok: true,
    days: [
      { date: '2026-12-27', name: '元旦', off: false },
      { date: '2027-01-01', name: '元旦', off: true },
      { date: '2027-01-02', name: '元旦', off: true },
      { date: '2027-01-03', name: '元旦', off: true },
    ],
  });
});

test('says what is wrong with a period or a day that stands twice', () => {
  const said = (from: string, until: string) => {
    const answer = noticeDays([
      { name: '春节', from: '2027-02-05', until: '2027-02-06', off: true },
      { name: '调休', from, until, off: false },
    ]);
    return answer.ok ? '' : answer.problem.zh;
  };
  expect(said('2027-02-09', '2027-02-08')).toContain('调休');
  expect(said('2027-02-30', '2027-03-01')).toContain('2027-02-30');
  expect(said('2027-03-01', '2027-04-01')).toContain('调休');
  expect(said('2027-02-06', '2027-02-06')).toBe('2027-02-06 写了两次，请保留一处');
});
