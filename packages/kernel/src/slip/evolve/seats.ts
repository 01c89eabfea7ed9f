import type { Matter, PlannedSeat, SeatId, Stage } from '../matter.ts';
import { type EventOf, type Handlers, noted } from './handler.ts';
import { ended, withRound, withSeats, withStage } from './stages.ts';

/** Puts an element directly before or after the one that `is` finds; at the end when there is none. */
const beside = <T>(all: readonly T[], is: (each: T) => boolean, element: T, side: 'before' | 'after'): readonly T[] => {
  const found = all.findIndex(is);
  const at = found < 0 ? all.length : found + (side === 'after' ? 1 : 0);
  return [...all.slice(0, at), element, ...all.slice(at)];
};

const transfer = (matter: Matter, event: EventOf<'seat_transferred'>): Matter =>
  withStage(matter, event.stage, (stage) =>
    withRound(stage, (round) => {
      const seats = round.seats.map((seat) =>
        seat.id === event.seat ? ended(seat, 'transferred', 'transferred', event.reason, event, event.to.id) : seat,
      );
      return { ...round, seats: beside(seats, ({ id }) => id === event.seat, event.to, 'after') };
    }),
  );

const addSigner = (matter: Matter, { stage: id, planned, seat: added, beside: own, waiters }: EventOf<'signer_added'>): Matter =>
  withStage(matter, id, (stage) => {
    const side = planned.before === null ? 'after' : 'before';
    const place = placeOf(stage, own);
    const withPlace = { ...stage, planned: beside(stage.planned, (each: PlannedSeat) => each.place === place, planned, side) };
    return withRound(withPlace, (round) => {
      const seats = round.seats.map((seat) => (waiters.includes(seat.id) ? { ...seat, waits_for: [...seat.waits_for, added.id] } : seat));
      return { ...round, seats: beside(seats, (seat) => seat.id === own, added, side) };
    });
  });

const placeOf = ({ rounds }: Stage, id: SeatId): number | undefined => rounds.at(-1)?.seats.find((seat) => seat.id === id)?.place;

/** Takes a planned seat off its stage; a stage that was only planned and has none left is not asked for any more. */
const removeSigner = (matter: Matter, event: EventOf<'signer_removed'>): Matter => {
  const unplanned = withStage(matter, event.stage, (stage) => {
    const planned = stage.planned.filter(({ place }) => place !== event.place);
    return { ...stage, planned, state: stage.state === 'ahead' && planned.length === 0 ? 'stopped' : stage.state };
  });
  return withSeats(unplanned, event.seat === null ? [] : [event.seat], (seat) => ended(seat, 'removed', 'removed', event.reason, event));
};

/** Events of single seats: opening, acts, and what happens to a seat instead. */
export const seats: Handlers<
  | 'seats_opened'
  | 'seats_held_back'
  | 'seats_renewed'
  | 'seat_read'
  | 'acted'
  | 'act_withdrawn'
  | 'seat_transferred'
  | 'signer_added'
  | 'signer_removed'
  | 'urged'
  | 'seat_overdue'
> = {
  seats_opened: (matter, { seats: ids, at }) => withSeats(matter, ids, (seat) => ({ ...seat, state: 'open', opened_at: at })),
  seats_held_back: (matter, { seats: ids }) =>
    withSeats(matter, ids, (seat) => ({ ...seat, state: 'waiting', opened_at: null, read_at: null })),
  seats_renewed: (matter, event) =>
    withStage(matter, event.stage, (stage) => withRound(stage, (round) => ({ ...round, seats: [...round.seats, ...event.seats] }))),
  seat_read: (matter, { seat: id, at }) => withSeats(matter, [id], (seat) => ({ ...seat, read_at: at })),
  acted: (matter, event) => {
    const taken = withSeats(matter, event.takes, (seat) => ended(seat, 'stopped', 'taken', '', event, event.seat));
    return withSeats(taken, [event.seat], (seat) => ({ ...seat, act: event.act, state: event.completes ? 'acted' : seat.state }));
  },
  act_withdrawn: (matter, event) =>
    withSeats(noted(matter, event, 'withdraw', event.reason), [event.seat], (seat) => ({
      ...ended(seat, 'stopped', 'withdrawn', event.reason, event, event.to),
      act: seat.act === null ? null : { ...seat.act, withdrawn: { at: event.at, reason: event.reason } },
    })),
  seat_transferred: (matter, event) => transfer(noted(matter, event, 'transfer', event.reason), event),
  signer_added: (matter, event) => addSigner(noted(matter, event, 'add_signer', event.reason), event),
  signer_removed: (matter, event) => removeSigner(noted(matter, event, 'remove_signer', event.reason), event),
  urged: (matter, event) =>
    withSeats(noted(matter, event, 'urge', event.text), [event.seat], (seat) => ({
      ...seat,
      urged: [...seat.urged, { at: event.at, actor: event.actor, text: event.text }],
    })),
  seat_overdue: (matter, { seat: id, provision, due, at }) =>
    withSeats(matter, [id], (seat) => ({ ...seat, overdue: { provision, due, at } })),
};
