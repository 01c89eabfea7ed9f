import { parseInstant } from '../../calendar/index.ts';
import type { Checkpoint } from '../../vocabulary/checkpoints.ts';
import type { Instant } from '../../vocabulary/words.ts';
import { checkpointsBy, checkpointsOfOffice } from '../checkpoint.ts';
import { isDecisionMaker, isSubmitter } from '../desk.ts';
import { allActs, findSeat, openStageOf, seatsOf, stands } from '../find.ts';
import type { Matter, RecordedAct, Seat, SeatId, Stage } from '../matter.ts';
import { isBlank, type Operation, SAMPLE } from '../operation.ts';
import { settle } from '../settle.ts';
import { reachedByActing } from '../signature.ts';
import { type Blocks, block, CLEAR, record, type Turn } from '../turn.ts';
import { nextSeatId } from './transfer.ts';

const ms = (instant: Instant | undefined): number => (instant === undefined ? Number.NaN : (parseInstant(instant) ?? Number.NaN));

/** Those of some checkpoints that were reached since a moment. */
const since = ({ matter }: Turn, checkpoints: readonly Checkpoint[], at: Instant): readonly Checkpoint[] =>
  checkpoints.filter((checkpoint) => ms(matter.reached[checkpoint]) >= ms(at));

/** Seats of the round that waited for this one, directly or through others. */
const dependents = (seats: readonly Seat[], id: SeatId): readonly Seat[] => {
  const direct = seats.filter(({ waits_for }) => waits_for.includes(id));
  return [...direct, ...direct.flatMap((seat) => dependents(seats, seat.id))];
};

/** Whether a seat that came afterwards has acted, was moved on, or was read by somebody who decides (S-10). */
const isTouched = (turn: Turn, { act, state, read_at, post }: Seat): boolean =>
  stands(act) || state === 'transferred' || (read_at !== null && isDecisionMaker(turn.world, post));

/** Why an act can no longer be taken back. */
const tooLate = (turn: Turn, stage: Stage, seat: Seat, act: RecordedAct): Blocks => {
  const { matter } = turn;
  const open = openStageOf(matter);
  if (stage.state !== 'open' && stage.state !== 'done') return block('not_withdrawable');
  const later = matter.stages.filter((each) => each !== stage).flatMap(({ rounds }) => rounds.flatMap(({ seats }) => seats));
  if (later.some((each) => stands(each.act) && each.act.n > act.n)) return block('acted_since');
  const following = [...dependents(seatsOf(stage), seat.id), ...(open === undefined || open === stage ? [] : seatsOf(open))];
  if (following.some((each) => isTouched(turn, each))) return block('read_since');
  return since(turn, checkpointsOfOffice(turn), act.at).length > 0 ? block('office_went_on') : CLEAR;
};

/** Takes back what the act brought with it: facts, units, stages it added, checkpoints it reached. */
const undo = (turn: Turn, stage: Stage, act: RecordedAct): void => {
  const open = openStageOf(turn.matter);
  const opened = open === undefined || open.id === stage.id ? [] : since(turn, checkpointsBy(turn, { opening: open.act }), act.at);
  const undone = stage.state === 'done' ? [...since(turn, reachedByActing(turn.world, turn.matter, stage), act.at), ...opened] : [];
  if (stage.state === 'done') {
    if (open !== undefined) {
      const state = act.added.includes(open.id) ? 'stopped' : 'ahead';
      record(turn, { type: 'stage_stopped', stage: open.id, code: 'withdrawn', reason: '', state });
    }
    record(turn, { type: 'stage_resumed', stage: stage.id });
  }
  if (undone.length > 0) record(turn, { type: 'checkpoints_undone', checkpoints: undone });
  // A fact that somebody has stated again since is theirs.
  const names = Object.keys(act.facts).filter((name) => {
    const stated = turn.matter.facts[name];
    return stated?.at === act.at && stated.by.person === act.actor.person;
  });
  if (names.length > 0) record(turn, { type: 'facts_dropped', names });
  const roles = Object.keys(act.units_for);
  if (roles.length > 0) record(turn, { type: 'units_named', units: Object.fromEntries(roles.map((role) => [role, []])) });
  const dropped = turn.matter.stages.filter(({ id, state }) => act.added.includes(id) && state === 'ahead').map(({ id }) => id);
  if (dropped.length > 0) record(turn, { type: 'slip_planned', stages: without(turn.matter, dropped), added: [], dropped, again: [] });
};

const without = ({ stages }: Matter, dropped: readonly string[]) =>
  stages.map(({ rounds: _rounds, ...plan }) => (dropped.includes(plan.id) ? { ...plan, state: 'stopped' as const } : plan));

/** New seats for the one whose act is taken back and for those that ended because of it; those that waited for it wait again. */
const renew = (turn: Turn, stage: Stage, seat: Seat, wasDone: boolean, reason: string): void => {
  const seats = seatsOf(stage);
  const ended = seats.filter(
    ({ state, ended: end }) =>
      state === 'stopped' && ((wasDone && end?.code === 'not_needed') || (end?.code === 'taken' && end.to === seat.id)),
  );
  const first = Number(nextSeatId(stage).split('.').at(-1));
  const fresh = [seat, ...ended].map(
    (each, i): Seat => ({
      ...each,
      id: `${stage.id}.r${stage.rounds.length}.${first + i}`,
      state: 'waiting',
      opened_at: null,
      read_at: null,
      act: null,
      ended: null,
      urged: [],
      overdue: null,
    }),
  );
  record(
    turn,
    { type: 'act_withdrawn', seat: seat.id, to: fresh[0]?.id ?? '', reason },
    { type: 'seats_renewed', stage: stage.id, seats: fresh },
  );
  const back = dependents(seats, seat.id).filter(({ state }) => state === 'open');
  if (back.length > 0) record(turn, { type: 'seats_held_back', seats: back.map(({ id }) => id) });
};

const withdrawAct = (turn: Turn, id: SeatId, reason: string): Blocks => {
  const found = findSeat(turn.matter, id);
  if (found === undefined) return block('seat_unknown', { seat: id });
  const { stage, seat, latest } = found;
  const { act } = seat;
  if (!stands(act) || !latest || act.deemed !== null) return block('not_withdrawable');
  if (act.actor.person !== turn.actor.person || act.actor.post !== turn.actor.post) return block('not_your_act');
  const late = tooLate(turn, stage, seat, act);
  if (late.length > 0) return late;
  undo(turn, stage, act);
  renew(turn, stage, seat, stage.state === 'done', reason);
  return settle(turn, {}, true);
};

const withdrawSubmission = (turn: Turn, reason: string): Blocks => {
  const { matter, actor } = turn;
  const { submission } = matter;
  if (!isSubmitter(matter, actor)) return block('submitter_only');
  const acts = allActs(matter).length;
  if (submission === null || acts > submission.acts_before) return block('acted_since');
  if (since(turn, checkpointsOfOffice(turn), submission.at).length > 0) return block('office_went_on');
  const open = openStageOf(matter);
  const undone = since(turn, checkpointsBy(turn, 'submit'), submission.at);
  if (open !== undefined) record(turn, { type: 'stage_stopped', stage: open.id, code: 'withdrawn', reason, state: 'ahead' });
  if (undone.length > 0) record(turn, { type: 'checkpoints_undone', checkpoints: undone });
  record(turn, { type: 'submission_withdrawn', reason, status: acts === 0 ? 'draft' : 'returned' });
  return CLEAR;
};

/** Takes back the own act, or the submission, while nobody has gone on from it; what was taken back stays on record (撤回, S-10). */
export const withdraw: Operation<'withdraw'> = {
  statuses: ['running'],
  asksRules: true,
  decide: (turn, { seat, reason }) => {
    if (isBlank(reason)) return block('reason_missing');
    return seat === 'submission' ? withdrawSubmission(turn, reason) : withdrawAct(turn, seat, reason);
  },
  candidates: (_world, matter, actor) => {
    const mine = matter.stages.flatMap((stage) => seatsOf(stage)).filter(({ act }) => stands(act) && act.actor.person === actor.person);
    return ['submission', ...mine.map(({ id }) => id)].map((seat) => ({ command: { type: 'withdraw', seat, reason: SAMPLE } }));
  },
};
