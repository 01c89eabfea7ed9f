import type { Event } from '../event.ts';
import { lastRound } from '../find.ts';
import type { Matter, Round, Seat, SeatId, Stage, StageId } from '../matter.ts';

/** A matter with one stage changed. */
export const withStage = (matter: Matter, id: StageId, change: (stage: Stage) => Stage): Matter => ({
  ...matter,
  stages: matter.stages.map((stage) => (stage.id === id ? change(stage) : stage)),
});

/** A stage with its latest round changed. */
export const withRound = (stage: Stage, change: (round: Round) => Round): Stage => {
  const last = lastRound(stage);
  return last === undefined ? stage : { ...stage, rounds: [...stage.rounds.slice(0, -1), change(last)] };
};

/** A matter with some seats of latest rounds changed. */
export const withSeats = (matter: Matter, ids: readonly SeatId[], change: (seat: Seat) => Seat): Matter => ({
  ...matter,
  stages: matter.stages.map((stage) =>
    lastRound(stage)?.seats.some(({ id }) => ids.includes(id))
      ? withRound(stage, (round) => ({ ...round, seats: round.seats.map((seat) => (ids.includes(seat.id) ? change(seat) : seat)) }))
      : stage,
  ),
});

/** Ends a seat otherwise than by an act; one that has ended stays as it is. */
export const ended = (
  seat: Seat,
  state: 'stopped' | 'removed' | 'transferred',
  code: string,
  reason: string,
  { at, actor }: Event,
  to?: SeatId,
): Seat => ({
  ...seat,
  state,
  ended: { code, at, actor, reason, ...(to === undefined ? {} : { to }) },
});

const pending = (seat: Seat): boolean => seat.state === 'open' || seat.state === 'waiting';

/** Ends the round of a stage with those seats that have not acted. */
export const endRound = (stage: Stage, outcome: 'done' | 'stopped', code: string, reason: string, event: Event): Stage =>
  withRound(stage, (round) => ({
    ...round,
    outcome,
    closed_at: event.at,
    seats: round.seats.map((seat) => (pending(seat) ? ended(seat, 'stopped', code, reason, event) : seat)),
  }));

/** Opens a new round with these seats. */
export const beginRound = (stage: Stage, seats: readonly Seat[], { at }: Event): Stage => ({
  ...stage,
  state: 'open',
  rounds: [...stage.rounds, { n: stage.rounds.length + 1, opened_at: at, closed_at: null, outcome: 'open', seats }],
});
