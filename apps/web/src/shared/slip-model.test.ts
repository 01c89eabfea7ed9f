import type { Round, RunningLimit, Seat, Stage } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { endOf, joinWord, limitFor, seatState, stageNote, successorOf, wasRepeated } from './slip-model.ts';

const actor = { person: 'p', post: 'a' };
const at = '2025-11-20T09:00:00+08:00';
const seat = (part: Partial<Seat>): Seat => ({
  id: 's1.r1.1',
  place: 1,
  group: 1,
  role: 'head',
  unit: null,
  post: 'a',
  state: 'open',
  origin: { by: 'rules', provisions: [] },
  waits_for: [],
  establishes: [],
  opened_at: at,
  read_at: null,
  act: null,
  ended: null,
  urged: [],
  overdue: null,
  ...part,
});
const acted = (verdict: 'agree' | 'disagree', withdrawn: boolean): Seat =>
  seat({
    state: withdrawn ? 'stopped' : 'acted',
    act: {
      n: 1,
      verdict,
      opinion: '同意。',
      attachments: [],
      at,
      actor,
      on_behalf_of: null,
      basis: { content: '', facts: {}, unknown: [] },
      facts: {},
      units_for: {},
      added: [],
      deemed: null,
      withdrawn: withdrawn ? { at, reason: '误操作' } : null,
    },
    ended: withdrawn ? { code: 'withdrawn', at, actor, reason: '误操作' } : null,
  });
const round = (n: number, outcome: Round['outcome'], ...seats: Seat[]): Round => ({ n, opened_at: at, closed_at: null, outcome, seats });

test('a seat shows what was said, a withdrawn act shows that it was taken back', () => {
  expect(seatState('sign', acted('agree', false))).toEqual({ look: 'done', word: { zh: '已签发', en: 'signed' } });
  expect(seatState('review', acted('disagree', false)).look).toBe('against');
  expect(seatState('review', acted('agree', true))).toMatchObject({ look: 'over', word: { zh: '已撤回' } });
});

test('[S-8] seats of a returned round say so, and the round says who ended it', () => {
  const ended = { code: 'returned', at, actor, reason: '请补充测算' };
  const stopped = round(1, 'stopped', acted('agree', false), seat({ state: 'stopped', ended }));
  expect(seatState('approve', stopped.seats[1]!).word.zh).toBe('因退回而止');
  expect(endOf(stopped)).toEqual(ended);
  expect(endOf(round(2, 'open', seat({})))).toBeNull();
});

test('[S-13] a transferred seat leads to its successor', () => {
  const former = seat({ state: 'transferred', ended: { code: 'transferred', at, actor, reason: '出差', to: 's1.r1.2' } });
  const next = seat({ id: 's1.r1.2', post: 'b' });
  expect(successorOf(round(1, 'open', former, next), former)).toBe(next);
  expect(endOf(round(1, 'stopped', former))).toBeNull();
});

test('how seats complete a stage is only said of several', () => {
  expect(joinWord('any', 1)).toBeNull();
  expect([joinWord('all', 2)?.zh, joinWord('any', 3)?.zh, joinWord('in_turn', 2)?.zh]).toEqual(['均须办理', '一人办理即可', '依次办理']);
});

test('a stage that is to be done again, or no longer asked for, is marked', () => {
  const stage: Stage = {
    id: 's1',
    act: 'approve',
    join: 'all',
    planned: [],
    origin: { by: 'rules', provisions: [] },
    state: 'ahead',
    rounds: [],
  };
  expect(stageNote(stage)).toBeNull();
  expect(stageNote({ ...stage, rounds: [round(1, 'stopped')] })?.zh).toBe('须重新办理');
  expect(stageNote({ ...stage, state: 'stopped' })?.zh).toBe('不再需要');
  const [first, second] = [round(1, 'done'), round(2, 'open')];
  expect(wasRepeated({ rounds: [first, second] }, first)).toBe(true);
  expect(wasRepeated({ rounds: [first] }, first)).toBe(false);
});

test('the limit of a stage is the earliest of its act', () => {
  const limit = (act: RunningLimit['act'], due: string | null) => ({ act, due }) as RunningLimit;
  const limits = [limit('handle', null), limit('handle', '2025-11-28'), limit('handle', '2025-11-25'), limit('sign', '2025-11-21')];
  expect(limitFor({ act: 'handle' }, limits)?.due).toBe('2025-11-25');
  expect(limitFor({ act: 'review' }, limits)).toBeUndefined();
});
