import { mayMove } from '../desk.ts';
import { forOpenSeats, isBlank, notYourSeat, type Operation, onOpenSeat, SAMPLE } from '../operation.ts';
import { block, CLEAR, record } from '../turn.ts';

/** Asks the submitter for what is missing (补正); the completed matter comes straight back here, and no limit stops by itself (S-11). */
export const requestCompletion: Operation<'request_completion'> = {
  statuses: ['running'],
  asksRules: false,
  decide: onOpenSeat((turn, { seat: id, items, reason }, stage, seat) => {
    if (!mayMove(turn.world, turn.matter, stage, seat, turn.actor)) return notYourSeat(turn, seat);
    if (isBlank(reason)) return block('reason_missing');
    if (items.length === 0 || items.some(isBlank)) return block('items_missing');
    record(
      turn,
      { type: 'stage_stopped', stage: stage.id, code: 'returned', reason, state: 'ahead' },
      {
        type: 'returned',
        seat: id,
        mode: 'straight_back',
        from_stage: stage.id,
        to_stage: 'submitter',
        again: [],
        reason,
        provisions: [],
        findings: [],
      },
      { type: 'completion_requested', items },
    );
    return CLEAR;
  }),
  candidates: (_world, matter) =>
    forOpenSeats(matter, (seat) => [{ command: { type: 'request_completion', seat: seat.id, items: [SAMPLE], reason: SAMPLE } }]),
};
