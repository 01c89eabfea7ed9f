import type { PostId, World } from '../../office/index.ts';
import { bindSeat } from '../bind.ts';
import { mayMove, personsFor, titleOf } from '../desk.ts';
import { seatsOf, stands } from '../find.ts';
import type { Matter, Seat, SeatId, Stage } from '../matter.ts';
import { mayHold, reservedFrom } from '../may-hold.ts';
import { forOpenSeats, isBlank, notYourSeat, type Operation, onOpenSeat, provisionOf, SAMPLE } from '../operation.ts';
import { type Blocks, block, CLEAR, record, type Turn } from '../turn.ts';

/** Id of the next seat of a stage's present round. */
export const nextSeatId = (stage: Stage): SeatId => `${stage.id}.r${stage.rounds.length}.${seatsOf(stage).length + 1}`;

/** Whether a post already has a seat in the present round that is not over. */
export const hasSeat = (stage: Stage, post: PostId | null): boolean =>
  seatsOf(stage).some((seat) => seat.post === post && (seat.state === 'open' || seat.state === 'waiting'));

/** Whether a post may hold a seat: by what it fills, or, where nobody could be found when the seat opened, because the role means it now. */
const mayTake = (world: World, matter: Matter, stage: Stage, seat: Seat, to: PostId): boolean => {
  if (mayHold(world, stage, seat, to)) return true;
  const planned = stage.planned.find(({ place }) => place === seat.place);
  return seat.post === null && planned !== undefined && bindSeat(world, matter, stage.act, planned).some(({ posts }) => posts.includes(to));
};

const targetBlocks = ({ world, matter }: Turn, stage: Stage, seat: Seat, to: PostId): Blocks => {
  if (!mayTake(world, matter, stage, seat, to))
    return block('post_unfit', { post: titleOf(world, to), role: seat.role }, provisionOf(seat));
  const reserved = reservedFrom(world, matter, stage, seat, to);
  if (reserved !== null) return block('reserved', { post: seat.post === null ? '' : titleOf(world, seat.post) }, reserved);
  if (hasSeat(stage, to)) return block('post_has_seat', { post: titleOf(world, to) });
  return personsFor(world, matter, stage.act, to).length > 0
    ? CLEAR
    : block('nobody_could_act', { role: seat.role, post: titleOf(world, to) });
};

/** Hands an open seat to another post that may hold it; the former seat stays as transferred (S-13). */
export const transfer: Operation<'transfer'> = {
  statuses: ['running'],
  asksRules: true,
  decide: onOpenSeat((turn, { seat: id, to, reason }, stage, seat) => {
    if (!mayMove(turn.world, turn.matter, stage, seat, turn.actor)) return notYourSeat(turn, seat);
    if (isBlank(reason)) return block('reason_missing');
    if (stands(seat.act)) return block('disagreed_already');
    const wrong = targetBlocks(turn, stage, seat, to);
    if (wrong.length > 0) return wrong;
    const next: Seat = { ...seat, id: nextSeatId(stage), post: to, opened_at: turn.world.now, read_at: null, urged: [], overdue: null };
    record(turn, { type: 'seat_transferred', stage: stage.id, seat: id, to: next, reason });
    return CLEAR;
  }),
  candidates: (world, matter, actor) =>
    forOpenSeats(matter, (seat, stage) => {
      const fit = world.directory.posts
        .filter(({ id }) => !hasSeat(stage, id) && mayTake(world, matter, stage, seat, id))
        .map(({ id }) => id);
      // Somebody whose seat it is not is told so once, not for every post.
      const tried = mayMove(world, matter, stage, seat, actor) ? fit : fit.slice(0, 1);
      return (tried.length > 0 ? tried : ['']).map((to) => ({
        command: { type: 'transfer', seat: seat.id, to, reason: SAMPLE },
        option: { to },
      }));
    }),
};
