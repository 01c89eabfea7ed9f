import { describe, expect, it } from 'vitest';
import type { Pause } from '../slip/matter.ts';
import type { DeadlineBody } from './rulebook.ts';
import { type RunningLimit, runningLimits } from './running-limits.ts';
import { CALENDAR, provision, sampleRulebook } from './sample.fixture.ts';

const deadline = (rest: Partial<DeadlineBody> = {}) =>
  provision('1.1', { kind: 'deadline', act: 'handle', within: { working_days: 3 }, from: 'assign', ...rest });
/** Assigned on Thursday 20 November: due on Tuesday 25 November at 17:30. */
const ASSIGNED = { assign: '2025-11-20T09:00:00+08:00' };
const pause = (from: string, to: string | null): Pause => ({
  from: `${from}T10:00:00+08:00`,
  to: to === null ? null : `${to}T10:00:00+08:00`,
  provision: 'sample-9.1',
  reason: '补正',
  actor: { person: 'p1', post: 'office' },
});

interface Asked {
  readonly now?: string;
  readonly body?: Partial<DeadlineBody>;
  readonly facts?: object;
  readonly reached?: object;
  readonly pauses?: readonly Pause[];
}
const ask = ({
  now = '2025-11-20T10:00:00+08:00',
  body = {},
  facts = {},
  reached = ASSIGNED,
  pauses = [],
}: Asked): RunningLimit | undefined =>
  runningLimits(sampleRulebook(deadline(body)), CALENDAR, 'errand', { ...facts }, reached, pauses, now, { closing: '17:30' })[0];

describe('lights', () => {
  it.each([
    ['2025-11-20T10:00:00+08:00', 'green', 3],
    ['2025-11-22T10:00:00+08:00', 'green', 2],
    ['2025-11-24T10:00:00+08:00', 'yellow', 1],
    ['2025-11-25T17:30:00+08:00', 'yellow', 0],
    ['2025-11-25T17:31:00+08:00', 'red', 0],
    ['2025-11-26T09:00:00+08:00', 'red', -1],
  ])('at %s it is %s with %i working days left', (now, state, remaining) => {
    expect(ask({ now })).toMatchObject({ state, remaining, due: '2025-11-25', due_at: '2025-11-25T17:30:00+08:00' });
  });

  it('has no light before it has begun, without a figure, and once the act is done', () => {
    expect(ask({ reached: {} })).toMatchObject({ state: 'none', from: null, due: null, due_at: null, remaining: null });
    expect(ask({ body: { within: 'unstated' } })).toMatchObject({ state: 'none', due: null });
    expect(ask({ body: { done: 'sent_on' }, facts: { sent_on: '2025-11-21' } })).toMatchObject({ state: 'none', due: '2025-11-25' });
    expect(ask({ body: { done: 'sent_on' }, now: '2025-11-27T09:00:00+08:00' })).toMatchObject({ state: 'red' });
  });

  it('ends at the moment a fact names, and is known before it begins when it hangs on a date', () => {
    const facts = { set_for: '2025-11-21T12:00:00+08:00' };
    expect(ask({ body: { within: { fact: 'set_for' } }, facts, reached: {} })).toMatchObject({
      due_at: '2025-11-21T12:00:00+08:00',
      state: 'yellow',
    });
  });

  it('leaves out limits that do not apply', () => {
    expect(ask({ body: { when: 'weighty' }, facts: { weighty: false } })).toBeUndefined();
    expect(ask({ body: { when: 'weighty' } })).toBeUndefined();
  });
});

describe('[S-19] pauses', () => {
  const due = (...pauses: readonly Pause[]) => ask({ pauses, now: '2025-12-12T09:00:00+08:00' })?.due;

  it('stop the clock for the working days after their day, up to and with the day they end', () => {
    expect(ask({ pauses: [pause('2025-11-21', '2025-11-25')], now: '2025-11-26T09:00:00+08:00' })).toMatchObject({
      due: '2025-11-27',
      working_days: 3,
      paused: false,
      remaining: 1,
      pauses: [{ from: '2025-11-21', to: '2025-11-25', days: 2, provision: 'sample-9.1', reason: '补正' }],
    });
  });

  it('change nothing within one day', () => {
    expect(due(pause('2025-11-21', '2025-11-21'))).toBe('2025-11-25');
  });

  it('add up, and days within two of them count once', () => {
    expect(due(pause('2025-11-20', '2025-11-21'), pause('2025-11-24', '2025-11-26'))).toBe('2025-11-28');
    expect(due(pause('2025-11-21', '2025-11-25'), pause('2025-11-24', '2025-11-26'))).toBe('2025-11-28');
    expect(due(pause('2025-11-21', '2025-11-26'), pause('2025-11-24', '2025-11-25'))).toBe('2025-11-28');
  });

  it('change nothing before the limit begins or after it is over', () => {
    expect(due(pause('2025-11-10', '2025-11-19'))).toBe('2025-11-25');
    expect(due(pause('2025-11-10', '2025-11-21'))).toBe('2025-11-26');
    expect(due(pause('2025-11-26', '2025-12-05'))).toBe('2025-11-25');
  });

  it('keep the days left as they are while they last', () => {
    const paused = (now: string) => ask({ pauses: [pause('2025-11-21', null)], now: `${now}T09:00:00+08:00` });
    expect(paused('2025-11-21')).toMatchObject({ paused: true, remaining: 2, pauses: [{ to: null, days: 0 }] });
    expect(paused('2025-12-05')).toMatchObject({ paused: true, remaining: 2, state: 'green', due: '2025-12-09' });
  });

  it('count calendar days where the limit does', () => {
    const body = { within: { calendar_days: 3 } };
    expect(ask({ body, pauses: [pause('2025-11-21', '2025-11-24')] })).toMatchObject({ due: '2025-11-26', pauses: [{ days: 3 }] });
  });

  it('do not move a date that is fixed', () => {
    const facts = { set_for: '2025-11-24T12:00:00+08:00' };
    expect(ask({ body: { within: { fact: 'set_for' } }, facts, pauses: [pause('2025-11-20', '2025-11-21')] })).toMatchObject({
      due: '2025-11-24',
      pauses: [],
    });
  });
});
