import { parseInstant } from '../../calendar/index.ts';
import { bindSeat } from '../bind.ts';
import { isOffice, isSubmitter } from '../desk.ts';
import { seatsOf } from '../find.ts';
import type { Seat, Stage } from '../matter.ts';
import { forOpenSeats, type Operation, onOpenSeat, SAMPLE } from '../operation.ts';
import { type Blocks, block, CLEAR, record, type Turn } from '../turn.ts';

const HOUR = 3_600_000;

/** Whether the desk waits for this seat: its own turn comes later in the stage or on the slip. */
const sitsLater = ({ world, matter, actor }: Turn, stage: Stage): boolean =>
  seatsOf(stage).some(({ state, post }) => state === 'waiting' && post === actor.post) ||
  matter.stages
    .filter(({ state }) => state === 'ahead')
    .some(({ act, planned }) => planned.some((seat) => bindSeat(world, matter, act, seat).some(({ posts }) => posts.includes(actor.post))));

/** Why a seat may not be urged now: too soon after the last time, or often enough (S-18). */
const paceBlocks = ({ world }: Turn, { urged }: Seat): Blocks => {
  const { urge_interval_hours: interval, urge_max: most } = world.settings;
  if (urged.length >= most) return block('urged_enough', { times: String(most) });
  const last = urged.at(-1)?.at;
  const since = last === undefined ? Number.POSITIVE_INFINITY : (parseInstant(world.now) ?? 0) - (parseInstant(last) ?? 0);
  return since < interval * HOUR ? block('urged_too_soon', { hours: String(interval) }) : CLEAR;
};

/** Urges an open seat (催办): counted, shown on the seat, at a set pace. */
export const urge: Operation<'urge'> = {
  statuses: ['running'],
  asksRules: false,
  decide: onOpenSeat((turn, { seat: id, text }, stage, seat) => {
    const { world, matter, actor } = turn;
    if (!isSubmitter(matter, actor) && !isOffice(world, actor) && !sitsLater(turn, stage)) return block('may_not_urge');
    const pace = paceBlocks(turn, seat);
    if (pace.length > 0) return pace;
    record(turn, { type: 'urged', seat: id, text });
    return CLEAR;
  }),
  candidates: (_world, matter) => forOpenSeats(matter, (seat) => [{ command: { type: 'urge', seat: seat.id, text: SAMPLE } }]),
};
