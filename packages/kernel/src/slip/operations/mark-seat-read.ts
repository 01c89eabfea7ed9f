import { capacityFor } from '../desk.ts';
import { forOpenSeats, notYourSeat, type Operation, onOpenSeat } from '../operation.ts';
import { block, CLEAR, record } from '../turn.ts';

/** Notes that an open seat was read by who may act on it; from then on the act before it may no longer be taken back (S-10). */
export const markSeatRead: Operation<'mark_seat_read'> = {
  statuses: ['running', 'suspended'],
  asksRules: false,
  decide: onOpenSeat((turn, { seat: id }, stage, seat) => {
    if (capacityFor(turn.world, turn.matter, stage.act, seat.post, turn.actor) === null) return notYourSeat(turn, seat);
    if (seat.read_at !== null) return block('nothing_to_read');
    record(turn, { type: 'seat_read', seat: id });
    return CLEAR;
  }),
  candidates: (_world, matter) => forOpenSeats(matter, (seat) => [{ command: { type: 'mark_seat_read', seat: seat.id } }]),
};
