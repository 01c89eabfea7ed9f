import { hold, type Reasons, reach } from './checkpoint.ts';
import { isOffice } from './desk.ts';
import { isDisagreementSettled, leadBack } from './disagreement.ts';
import { openStageOf, seatsOf } from './find.ts';
import { judgementsAhead } from './judging.ts';
import type { Seat, SeatId, Stage } from './matter.ts';
import { takeNumber } from './number.ts';
import { openStage } from './open-stage.ts';
import { progressOf } from './progress.ts';
import { recompute } from './recompute.ts';
import { finalSignature, reachedByActing } from './signature.ts';
import { isStanding } from './standing.ts';
import { type Blocks, block, CLEAR, record, type Turn } from './turn.ts';
import { undetermined } from './undetermined.ts';

/** Whether a seat no longer keeps others waiting: it acted or was removed, or the seat that took its place did. */
const isOver = (seats: readonly Seat[], id: SeatId): boolean => {
  const seat = seats.find((each) => each.id === id);
  if (seat?.ended?.to !== undefined) return isOver(seats, seat.ended.to);
  return seat === undefined || seat.state === 'acted' || seat.state === 'removed';
};

/** Opens the seats whose turn has come. */
const openWaiting = (turn: Turn, stage: Stage): void => {
  const seats = seatsOf(stage);
  const ready = seats
    .filter(({ state, waits_for }) => state === 'waiting' && waits_for.every((id) => isOver(seats, id)))
    .map(({ id }) => id);
  if (ready.length > 0) record(turn, { type: 'seats_opened', seats: ready });
};

/** Completes a stage by its join's rule: its checkpoint is reached, and the final signature takes the number. */
const complete = (turn: Turn, stage: Stage, reasons: Reasons): Blocks => {
  const blocks = reachedByActing(turn.world, turn.matter, stage).flatMap((checkpoint) => reach(turn, checkpoint, reasons));
  if (blocks.length > 0) return blocks;
  record(turn, { type: 'stage_completed', stage: stage.id });
  return stage.id === finalSignature(turn.world, turn.matter)?.id ? takeNumber(turn) : CLEAR;
};

/** The next stage to open: the first that is ahead, or whose approval no longer stands (S-12). */
const nextStage = (turn: Turn): Stage | undefined =>
  turn.matter.stages.find((stage) => stage.state === 'ahead' || (stage.state === 'done' && !isStanding(turn.matter, stage)));

/** Whether a signature or seal is asked for over an earlier approval that no longer stands (S-12). */
const isOverStale = ({ world, matter }: Turn, open: Stage): boolean =>
  (open.act === 'sign' || open.act === 'seal' || open.id === finalSignature(world, matter)?.id) &&
  matter.stages
    .slice(
      0,
      matter.stages.findIndex(({ id }) => id === open.id),
    )
    .some((stage) => stage.state === 'done' && !isStanding(matter, stage));

/** What follows from the open stage: blocks, or whether something moved. */
const follow = (turn: Turn, stage: Stage, reasons: Reasons): Blocks | 'stays' => {
  switch (progressOf(stage)) {
    case 'pending':
      openWaiting(turn, stage);
      return 'stays';
    case 'empty':
      record(turn, { type: 'stage_stopped', stage: stage.id, code: 'emptied', reason: '', state: 'stopped' });
      return CLEAR;
    case 'disagreement':
      return isDisagreementSettled(turn) ? complete(turn, stage, reasons) : leadBack(turn, stage, reasons);
    case 'done':
      return complete(turn, stage, reasons);
  }
};

/**
 * Brings the slip to rest after something changed: the course is computed anew, the open stage completes by its join's rule, the next one
 * opens. `confirmed`: the reader has been shown how the stages ahead change (S-6).
 */
export const settle = (turn: Turn, reasons: Reasons, confirmed: boolean): Blocks => {
  const changed = recompute(turn, confirmed);
  if (changed.length > 0) return changed;
  while (turn.matter.status === 'running') {
    const open = openStageOf(turn.matter);
    if (open === undefined) {
      const next = nextStage(turn);
      if (next === undefined) return CLEAR;
      const unclear = undetermined(turn);
      const blocks = unclear.length > 0 ? unclear : openStage(turn, next.id, reasons);
      if (blocks.length > 0) return blocks;
    } else if (isOverStale(turn, open)) {
      record(turn, { type: 'stage_stopped', stage: open.id, code: 'stale', reason: '', state: 'ahead' });
    } else {
      const followed = follow(turn, open, reasons);
      if (followed === 'stays') return CLEAR;
      if (followed.length > 0) return followed;
    }
  }
  return CLEAR;
};

/** Holds what acting on a stage must meet before the act is recorded: its checkpoints, and nothing stale under a signature or seal. */
export const holdActing = (turn: Turn, stage: Stage, reasons: Reasons): Blocks => {
  if (isOverStale(turn, stage)) return block('signs_over_stale');
  // The office judges before its proposal goes on, not the leader who would find the next stage shut.
  const unjudged = stage.act === 'propose' && isOffice(turn.world, turn.actor) ? judgementsAhead(turn) : CLEAR;
  if (unjudged.length > 0) return unjudged;
  return reachedByActing(turn.world, turn.matter, stage).flatMap((checkpoint) => hold(turn, checkpoint, reasons));
};
