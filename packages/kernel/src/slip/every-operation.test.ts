import { describe, expect, it } from 'vitest';
import type { Join } from '../vocabulary/acts.ts';
import { available } from './available.ts';
import type { CommandType } from './command.ts';
import { clock } from './desk.ts';
import { seatsOf } from './find.ts';
import { type Given, submitted } from './given.fixture.ts';
import { invariants } from './invariants/index.ts';
import { at, provision, route, rulebookOf, stage, worldOf } from './office.fixture.ts';
import { openSeats } from './operation.ts';
import { operations } from './operations/index.ts';

type Width = Join | 'one seat';
type Round = 'first round' | 'later round';

const seats = (width: Width): readonly string[] =>
  width === 'one seat' ? ['deputy_in_charge'] : ['deputy_in_charge', 'justice', 'finance'];

/** Director, then the stage under test (s2), then the head. */
const worldFor = (width: Width) =>
  worldOf(
    rulebookOf([
      route('demo-1.1', [
        stage('review', ['office_director']),
        stage('review', seats(width), width === 'one seat' ? 'all' : width),
        stage('sign', ['head']),
      ]),
      provision('demo-2.1', { kind: 'record', item: 'minute', name: { zh: '纪要', en: 'minute' } }, { force: 'should' }),
      provision('demo-3.1', { kind: 'check', judge: { zh: '是否必要', en: 'needed?' }, at: 'issue' }),
      provision('demo-4.1', { kind: 'notice', on: 'submit', to: ['applicant'], about: { zh: '受理', en: 'received' }, at: 'issue' }),
      provision('demo-5.1', { kind: 'deadline', act: 'review', within: { working_days: 3 }, from: 'submit' }),
    ]),
  );

/** Posts of the stage under test in their order. */
const posts = (width: Width): readonly string[] => (width === 'one seat' ? ['deputy-1'] : ['deputy-1', 'justice', 'finance']);

/** Which of them are open when nobody has acted. */
const opening = (width: Width): string => `review:${(width === 'in_turn' ? ['deputy-1'] : posts(width)).join('+')}`;

/** Lets the open stage be done by those who have to act. */
const through = (given: Given, width: Width): Given =>
  (width === 'any' ? posts(width).slice(0, 1) : posts(width)).reduce((all, post) => all.acts(post), given);

const enter = (width: Width, round: Round): Given => {
  const first = submitted(worldFor(width)).acts('director');
  if (round === 'first round') return first;
  const signing = through(first, width);
  return signing.when(at('head'), { type: 'return', seat: signing.seat('head'), to: 's2', mode: 'step_by_step', reason: '再议' });
};

/** Finishes the matter from wherever it is: submits again, resumes, lets everybody who has a seat act. */
const finish = (given: Given): Given => {
  if (given.matter.status === 'returned' || given.matter.status === 'draft')
    return finish(given.when(at(given.matter.submitter.post), { type: 'submit' }));
  if (given.matter.status === 'suspended') return finish(given.when(at('clerk'), { type: 'resume', reason: '恢复' }));
  const [next] = openSeats(given.matter);
  if (next === undefined) return given;
  // Somebody who disagreed takes that back before agreeing.
  if (next.seat.act !== null) return finish(given.when(next.seat.act.actor, { type: 'withdraw', seat: next.seat.id, reason: '已改' }));
  return finish(given.acts(next.seat.post ?? ''));
};

const reason = '理由';
const mine = (given: Given): { readonly seat: string } => ({ seat: given.seat('deputy-1') });
const others = (width: Width): string => (width === 'in_turn' || width === 'one seat' ? '' : '+justice+finance');

interface Case {
  readonly id: string;
  readonly does: (given: Given, width: Width) => Given;
  /** Open stage and seats afterwards. */
  readonly leaves: (width: Width) => string;
}

const cases: {
  readonly [T in Exclude<CommandType, 'draft' | 'adopt_edition' | 'submit' | 'reach' | 'archive' | 'use_seal'>]: Case | readonly Case[];
} = {
  act: [
    {
      id: 'S-3',
      does: (given) => given.acts('deputy-1'),
      leaves: (width) => ({ all: 'review:justice+finance', any: 'sign:head', in_turn: 'review:justice', 'one seat': 'sign:head' })[width],
    },
    { id: 'S-4', does: (given) => given.acts('deputy-1', 'disagree'), leaves: opening },
  ],
  return: [
    {
      id: 'S-8',
      does: (given) => given.when(at('deputy-1'), { type: 'return', ...mine(given), to: 's1', mode: 'step_by_step', reason }),
      leaves: () => 'review:director',
    },
    {
      id: 'S-9',
      does: (given) => given.when(at('deputy-1'), { type: 'return', ...mine(given), to: 'submitter', mode: 'straight_back', reason }),
      leaves: () => '',
    },
  ],
  withdraw: {
    id: 'S-10',
    does: (given) => {
      const acted = given.acts('deputy-1');
      return acted.when(at('deputy-1'), { type: 'withdraw', ...mine(given), reason });
    },
    leaves: (width) =>
      ({
        all: 'review:justice+finance+deputy-1',
        any: 'review:deputy-1+justice+finance',
        in_turn: 'review:deputy-1',
        'one seat': 'review:deputy-1',
      })[width],
  },
  request_completion: {
    id: 'S-11',
    does: (given) => given.when(at('deputy-1'), { type: 'request_completion', ...mine(given), items: ['附件'], reason }),
    leaves: () => '',
  },
  transfer: {
    id: 'S-13',
    does: (given) => given.when(at('deputy-1'), { type: 'transfer', ...mine(given), to: 'deputy-2', reason }),
    leaves: (width) => `review:deputy-2${others(width)}`,
  },
  add_signer: [
    {
      id: 'S-15',
      does: (given) =>
        given.when(at('deputy-1'), {
          type: 'add_signer',
          ...mine(given),
          where: 'before',
          added: { role: 'department_head', post: 'dept-b' },
          reason,
        }),
      leaves: (width) => `review:dept-b${others(width)}`,
    },
    {
      id: 'S-15',
      does: (given) =>
        given.when(at('deputy-1'), {
          type: 'add_signer',
          ...mine(given),
          where: 'beside',
          added: { role: 'department_head', post: 'dept-b' },
          reason,
        }),
      leaves: (width) => (width === 'in_turn' ? 'review:deputy-1' : `review:deputy-1+dept-b${others(width)}`),
    },
    {
      id: 'S-15',
      does: (given) =>
        given.when(at('deputy-1'), {
          type: 'add_signer',
          ...mine(given),
          where: 'after',
          added: { role: 'department_head', post: 'dept-b' },
          reason,
        }),
      leaves: opening,
    },
  ],
  remove_signer: {
    id: 'S-16',
    does: (given) => {
      const added = given.when(at('deputy-1'), {
        type: 'add_signer',
        ...mine(given),
        where: 'before',
        added: { role: 'department_head', post: 'dept-b' },
        reason,
      });
      return added.when(at('deputy-1'), { type: 'remove_signer', seat: added.seat('dept-b'), reason });
    },
    leaves: opening,
  },
  circulate: {
    id: 'S-17',
    does: (given) => given.when(at('deputy-1'), { type: 'circulate', to: [at('dept-b')], text: '' }),
    leaves: opening,
  },
  confirm_read: {
    id: 'S-17',
    does: (given) =>
      given
        .when(at('deputy-1'), { type: 'circulate', to: [at('dept-b')], text: '' })
        .when(at('dept-b'), { type: 'confirm_read', comment: '已阅' }),
    leaves: opening,
  },
  mark_seat_read: {
    id: 'S-10',
    does: (given) => given.when(at('deputy-1'), { type: 'mark_seat_read', ...mine(given) }),
    leaves: opening,
  },
  comment: { id: 'S-17', does: (given) => given.when(at('director'), { type: 'comment', text: '请抓紧' }), leaves: opening },
  urge: { id: 'S-18', does: (given) => given.when(at('head'), { type: 'urge', ...mine(given), text: '请抓紧' }), leaves: opening },
  edit_content: {
    id: 'S-12',
    does: (given) => given.when(at('deputy-1'), { type: 'edit_content', content: { ...given.matter.content, text: '改', hash: 'h2' } }),
    leaves: opening,
  },
  state_facts: { id: 'S-6', does: (given) => given.when(at('clerk'), { type: 'state_facts', facts: { a: true } }), leaves: opening },
  name_units: {
    id: 'S-2',
    does: (given) => given.when(at('clerk'), { type: 'name_units', role: 'lead_department', units: ['dept-a'] }),
    leaves: opening,
  },
  judge: {
    id: 'S-1',
    does: (given) => given.when(at('clerk'), { type: 'judge', provision: 'demo-3.1', holds: true, note: reason }),
    leaves: opening,
  },
  file_record: {
    id: 'S-7',
    does: (given) => given.when(at('clerk'), { type: 'file_record', item: 'minute', note: '已存' }),
    leaves: opening,
  },
  give_notice: {
    id: 'S-7',
    does: (given) => given.when(at('clerk'), { type: 'give_notice', provision: 'demo-4.1', to: 'applicant', note: '已告知' }),
    leaves: opening,
  },
  link: { id: 'S-7', does: (given) => given.when(at('clerk'), { type: 'link', matter: 'm0', as: '来文' }), leaves: opening },
  suspend: { id: 'S-19', does: (given) => given.when(at('clerk'), { type: 'suspend', reason }), leaves: opening },
  resume: {
    id: 'S-19',
    does: (given) => given.when(at('clerk'), { type: 'suspend', reason }).when(at('clerk'), { type: 'resume', reason }),
    leaves: opening,
  },
  expire: {
    id: 'S-20',
    does: (given) => given.meanwhile({ now: '2025-12-01T09:00:00+08:00' }).when(clock, { type: 'expire', ...mine(given) }),
    leaves: opening,
  },
  hand_over: {
    id: 'S-21',
    does: (given) => given.when(at('clerk'), { type: 'hand_over', from: at('dept-a-clerk'), to: at('dept-a'), reason }),
    leaves: opening,
  },
  terminate: { id: 'S-22', does: (given) => given.when(at('deputy-1'), { type: 'terminate', reason }), leaves: () => '' },
};

const all = Object.entries(cases).flatMap(([type, given]) => [given].flat().map((each) => [type, each as Case] as const));

describe.each(['one seat', 'all', 'any', 'in_turn'] as const)('[S-23] a stage with %s', (width) => {
  describe.each(['first round', 'later round'] as const)('in a %s', (round) => {
    it.each(all.map(([type, { id, ...rest }]) => [id, type, rest] as const))('[%s] %s', (_id, type, { does, leaves }) => {
      const before = enter(width, round);
      expect(before.open()).toBe(opening(width));
      const after = does(before, width);
      expect(after.open()).toBe(leaves(width));
      expect(invariants(after.world, after.history, after.matter)).toEqual([]);
      if (type === 'terminate') return;
      const end = finish(after);
      expect(invariants(end.world, end.history, end.matter)).toEqual([]);
      expect(end.matter.stages.map(({ state }) => state)).not.toContain('ahead');
      expect(end.matter.number?.text).toBe('演政发〔2025〕38号');
    });

    it('offers every operation to those whose turn it is, or says why not', () => {
      const given = enter(width, round);
      for (const post of ['deputy-1', 'clerk', 'dept-b']) {
        const offered = available(given.world, given.matter, at(post));
        expect([...new Set(offered.map(({ command }) => command))]).toEqual(Object.keys(operations));
        expect(offered.filter(({ may, because }) => !may && because.length === 0)).toEqual([]);
      }
    });
  });
});

it('[S-3] leaves those not needed as stopped', () => {
  const done = through(enter('any', 'first round'), 'any');
  const [, mid] = done.matter.stages;
  expect(mid === undefined ? [] : seatsOf(mid).map(({ post, state, ended }) => [post, state, ended?.code ?? null])).toEqual([
    ['deputy-1', 'acted', null],
    ['justice', 'stopped', 'not_needed'],
    ['finance', 'stopped', 'not_needed'],
  ]);
});
