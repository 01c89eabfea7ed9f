import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, parseInstant } from '../calendar/index.ts';
import type { Actor, World } from '../office/index.ts';
import { available } from './available.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { clock, personsFor } from './desk.ts';
import type { Change, Event } from './event.ts';
import { fold } from './evolve.ts';
import { allSeats, openStageOf, seatsOf } from './find.ts';
import { invariants } from './invariants/index.ts';
import type { Matter } from './matter.ts';
import { at, directory } from './office.fixture.ts';
import { type Candidate, openSeats } from './operation.ts';
import { operations } from './operations/index.ts';
import { randomWorld } from './random.fixture.ts';

const RUNS = Number(process.env['GUIJU_RUNS'] ?? 150);
/** Operations of a sequence, on average. */
const MOVES = 40;

/** One step of a sequence: who, and numbers by which the command is picked; `bias` lets most steps go forward. */
const move = fc.record({
  actor: fc.nat(),
  bias: fc.nat(9),
  pick: fc.nat(),
  extra: fc.nat(),
  hours: fc.constantFrom(0, 0, 0, 1, 30, 80),
});
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

/** Facts the drafter states; some stay unknown. */
const stated = fc.record(
  {
    a: fc.boolean(),
    b: fc.boolean(),
    c: fc.boolean(),
    claimed: fc.boolean(),
    grounds: fc.boolean(),
    seal: fc.constantFrom('government', 'office'),
  },
  { requiredKeys: ['a', 'b'] },
);

const posts = directory.posts.map(({ id }) => id);
const one = <T>(all: readonly T[], n: number): T | undefined => all[n % all.length];

const later = (world: World, hours: number): World => ({
  ...world,
  now: formatInstant((parseInstant(world.now) ?? 0) + hours * 3_600_000),
});

/** Commands formed without asking the operations which ones there are: any seat, stage, post, fact. */
const wild = (matter: Matter, { pick, extra }: Move): Command => {
  const seat = one(['s1.r1.1', 's9', ...allSeats(matter).map(({ id }) => id)], pick) ?? '';
  const stage = one(['submitter', ...matter.stages.map(({ id }) => id)], extra) ?? '';
  const post = one(posts, extra) ?? '';
  const fact = one(['a', 'b', 'c', 'claimed', 'grounds', 'consensus'], extra) ?? '';
  const flags = { [fact]: pick % 2 === 0 };
  const commands: readonly Command[] = [
    {
      type: 'act',
      seat,
      verdict: one(['agree', 'disagree', 'done', 'noted'] as const, extra) ?? 'agree',
      opinion: '意见',
      facts: extra % 3 === 0 ? { result: 'passed' } : {},
      confirm_recompute: true,
    },
    { type: 'return', seat, to: stage, mode: pick % 2 === 0 ? 'straight_back' : 'step_by_step', reason: '不妥' },
    { type: 'transfer', seat, to: post, reason: '分工' },
    {
      type: 'add_signer',
      seat,
      where: one(['before', 'beside', 'after'] as const, pick) ?? 'after',
      added: { role: 'staff', post },
      reason: '会商',
      ...(extra % 2 === 0 ? {} : { act: 'consult' as const }),
    },
    {
      type: 'act',
      seat,
      verdict: 'done',
      opinion: '拟办',
      facts: extra % 3 === 0 ? { result: 'failed' } : extra % 3 === 1 ? { c: pick % 2 === 0 } : {},
      units_for: { lead_department: ['dept-b'], cooperating_departments: pick % 2 === 0 ? [] : ['finance', 'justice'] },
      add_stages: [
        {
          act: 'consult',
          join: one(['all', 'any', 'in_turn'] as const, pick) ?? 'all',
          seats: [{ role: 'finance' }, { role: 'head' }],
          reason: '会商',
        },
      ],
      confirm_recompute: true,
    },
    { type: 'remove_signer', seat, reason: '不需要' },
    { type: 'withdraw', seat, reason: '写错' },
    { type: 'withdraw', seat: 'submission', reason: '写错' },
    { type: 'state_facts', facts: flags, confirm_recompute: extra % 5 > 0 },
    { type: 'edit_content', content: { title: '标题', text: String(pick), attachments: [], hash: `h${pick % 7}` } },
    { type: 'mark_seat_read', seat },
    { type: 'urge', seat, text: '请办' },
    { type: 'expire', seat },
    { type: 'name_units', role: 'lead_department', units: ['dept-a'] },
    { type: 'name_units', role: 'cooperating_departments', units: ['dept-b', 'finance'] },
    { type: 'request_completion', seat, items: ['附件'], reason: '不全' },
    { type: 'circulate', to: [at(post)], text: '' },
    { type: 'hand_over', from: matter.submitter, to: at(post), reason: '调离' },
    { type: 'reach', checkpoint: one(['issue', 'close', 'sign'] as const, extra) ?? 'close' },
    { type: 'use_seal', seal: pick % 2 === 0 ? 'gov-seal' : 'office-seal', file: `h${extra % 7}`, copies: extra % 3 },
    pick % 8 === 0 ? { type: 'terminate', reason: '不办' } : { type: 'suspend', reason: '待查' },
  ];
  return one(commands, pick + extra) ?? { type: 'submit' };
};

/** Operations that end the matter or stop it, which would leave little to try if they came as often as the others. */
const RARE = ['terminate', 'suspend', 'reach', 'circulate', 'link', 'comment', 'name_units', 'hand_over'];

const types = Object.entries(operations);

const command = (world: World, matter: Matter, actor: Actor, step: Move): Command => {
  if (step.bias < 2) return wild(matter, step);
  if (step.bias > 5) return forward(world, matter, actor, step);
  const [, operation] =
    one(
      types.filter(([type]) => step.pick % 6 === 0 || !RARE.includes(type)),
      step.extra,
    ) ?? [];
  return allowed(world, matter, actor, operation?.candidates(world, matter, actor) ?? [], step) ?? forward(world, matter, actor, step);
};

/** One of the commands that are accepted, or any of them when none is. */
const allowed = (world: World, matter: Matter, actor: Actor, all: readonly Candidate[], { pick }: Move): Command | undefined => {
  const isAllowed = ({ command: each }: Candidate): boolean =>
    decide({ ...world, serials: { 'demo/2025': 1 } }, matter, each, actor).outcome === 'accepted';
  const some = all.length > 8 ? all.filter((_, i) => (i + pick) % 4 === 0) : all;
  const mine = some.filter(isAllowed);
  return one(mine.length > 0 ? mine : all, pick)?.command;
};

/** The command that most likely moves the matter on. */
const forward = (world: World, matter: Matter, actor: Actor, step: Move): Command => {
  if (matter.status === 'draft' || matter.status === 'returned') return { type: 'submit', reasons: { 'demo-20.1': '理由' } };
  const type =
    matter.status === 'suspended' ? 'resume' : openStageOf(matter) === undefined ? 'reach' : step.pick % 9 === 0 ? 'judge' : 'act';
  return allowed(world, matter, actor, operations[type].candidates(world, matter, actor), step) ?? { type: 'comment', text: '…' };
};

/** Who can move the matter on: a holder or substitute at an open seat, the submitter, or the office; for some steps anybody. */
const actorFor = (world: World, matter: Matter, { actor, bias }: Move): Actor => {
  if (bias < 4 && actor % 3 === 0) return actor % 5 === 0 ? clock : at(one(posts, actor) ?? '');
  const here = openSeats(matter).flatMap(({ stage, seat }) => personsFor(world, matter, stage.act, seat.post));
  const able = one(here, actor);
  if (matter.status === 'draft' || matter.status === 'returned') return at(matter.submitter.post);
  return able === undefined || matter.status === 'suspended'
    ? at('clerk')
    : { person: able.person, post: able.desk ?? able.person.slice(2) };
};

const about = (given: Command): string => ('seat' in given ? `${given.type} ${given.seat}` : given.type);

const slip = ({ status, stages }: Matter): string =>
  `${status}: ${stages
    .map(
      (stage) =>
        `${stage.id} ${stage.act}/${stage.join} ${stage.state}[${seatsOf(stage)
          .map(({ id, post, state }) => `${id}=${post}:${state}`)
          .join(' ')}]`,
    )
    .join(' | ')}`;

/** `available` says what `decide` does, for the operation that was tried. */
const disagrees = (world: World, matter: Matter, actor: Actor, given: Command, accepted: boolean): string | null => {
  if (actor === clock) return null;
  const mine = available(world, matter, actor).filter((each) => each.command === given.type);
  const entry = 'seat' in given ? mine.find(({ seat }) => seat === given.seat) : mine[0];
  const may = entry?.may ?? false;
  return accepted && !may
    ? `accepted, but available says no: ${about(given)} ${JSON.stringify(given)} ${JSON.stringify(entry?.because)}`
    : null;
};

/** A draft with content and some of its facts. */
const begin = (world: World, facts: Readonly<Record<string, unknown>>): readonly Event[] => {
  const drafter = at('dept-a-clerk');
  const begun = decide(world, null, { type: 'draft', id: 'm', kind: 'sample', unit: 'dept-a' }, drafter);
  if (begun.outcome === 'refused') throw new TypeError('no draft');
  const given: readonly Change[] = [
    { type: 'content_edited', content: { title: '标题', text: '', attachments: [], hash: 'h' } },
    { type: 'facts_stated', facts, source: null },
  ];
  return [...begun.events, ...given.map((change) => ({ ...change, at: world.now, actor: drafter }))];
};

const play = (
  start: World,
  facts: Readonly<Record<string, unknown>>,
  moves: readonly Move[],
): { readonly operations: number; readonly accepted: number } => {
  let world = start;
  let history = begin(world, facts);
  let matter = fold(history);
  const told: string[] = [];
  let accepted = 0;
  for (const step of moves) {
    world = later(world, step.hours);
    const actor = actorFor(world, matter, step);
    const given = command(world, matter, actor, step);
    const decision = decide(world, matter, given, actor);
    const again = decide(world, matter, given, actor);
    told.push(
      `${actor.post}: ${JSON.stringify(given)} → ${decision.outcome === 'accepted' ? 'ok' : decision.findings.map(({ code, provision }) => provision ?? code).join(' ')}`,
    );
    const broken: string[] = [];
    if (JSON.stringify(decision) !== JSON.stringify(again)) broken.push('I-10 the same command was decided twice differently');
    if (decision.outcome === 'refused' && decision.findings.length === 0) broken.push('refused without a reason');
    const wrong =
      step.extra % 3 === 0 || decision.outcome === 'accepted'
        ? disagrees(world, matter, actor, given, decision.outcome === 'accepted')
        : null;
    if (wrong !== null) broken.push(wrong);
    if (decision.outcome === 'accepted') {
      accepted++;
      history = [...history, ...decision.events];
      matter = fold(history);
      broken.push(...invariants(world, history, matter));
    }
    told.push(`    ${slip(matter)}`);
    if (broken.length > 0) {
      const rules = world.rulebook.data.provisions.map(({ id, body }) => `${id} ${JSON.stringify(body)}`);
      throw new Error([...broken, '--- rules', ...rules, '--- what happened', ...told].join('\n'));
    }
  }
  return { operations: moves.length, accepted };
};

describe('any route, any sequence of operations', () => {
  it(
    `[I-1..I-12] hold after each operation of ${RUNS} sequences, and what is available is what is decided`,
    () => {
      let operationsTried = 0;
      let accepted = 0;
      const sequence = fc.array(move, { minLength: 1, maxLength: 2 * MOVES, size: 'max' });
      const property = fc.property(randomWorld, stated, sequence, (world, facts, moves) => {
        const played = play(world, facts, moves);
        operationsTried += played.operations;
        accepted += played.accepted;
      });
      const found = fc.check(property, { numRuns: RUNS, interruptAfterTimeLimit: 60_000 + RUNS * 100, markInterruptAsFailure: true });
      // The error tells the rules and the story; the drawn values themselves would fill pages.
      if (found.failed) throw new Error(`seed ${found.seed}, after ${found.numRuns} sequences`, { cause: found.errorInstance });
      expect(operationsTried).toBeGreaterThan((RUNS * MOVES) / 2);
      expect(accepted).toBeGreaterThan(operationsTried / 10);
    },
    120_000 + RUNS * 100,
  );
});
