import type { PostId } from '../../office/index.ts';
import type { Act } from '../../vocabulary/acts.ts';
import { byHand, handStages, isAfterSignature, plannedFor, seatBlocks } from '../added-stages.ts';
import { bindSeat } from '../bind.ts';
import { capacityFor, personsFor, titleOf } from '../desk.ts';
import { seatsOf, stands } from '../find.ts';
import type { PlannedSeat, Seat, Stage } from '../matter.ts';
import { freshSeat } from '../open-stage.ts';
import { type CommandOf, forOpenSeats, isBlank, notYourSeat, type Operation, onOpenSeat, SAMPLE } from '../operation.ts';
import { settle } from '../settle.ts';
import { type Blocks, block, CLEAR, record, type Turn } from '../turn.ts';
import { hasSeat, nextSeatId } from './transfer.ts';

type Command = CommandOf<'add_signer'>;

/** The one post of a seat added into the present round; a role that several posts fill must be given by its post. */
const postFor = ({ world, matter }: Turn, act: Act, planned: PlannedSeat): PostId | Blocks => {
  const [post, ...others] = bindSeat(world, matter, act, planned).flatMap(({ posts }) => posts);
  if (post === undefined || post === null) return block('nobody_could_act', { role: planned.role, post: '' });
  return others.length > 0 ? block('post_ambiguous', { role: planned.role }) : post;
};

const nextPlace = ({ planned, rounds }: Stage): number =>
  Math.max(0, ...planned.map(({ place }) => place), ...rounds.flatMap(({ seats }) => seats.map(({ place }) => place))) + 1;

/** Puts a seat into the open round: before the own one, which then waits, or beside it. */
const addSeat = (turn: Turn, stage: Stage, own: Seat, { where, added, reason }: Command): Blocks => {
  const { act } = stage;
  const planned = plannedFor(added, nextPlace(stage), byHand(turn.actor, reason), where === 'before' ? own.place : null);
  const wrong = seatBlocks(turn, act, planned);
  if (wrong.length > 0) return wrong;
  const post = postFor(turn, act, planned);
  if (typeof post !== 'string') return post;
  if (hasSeat(stage, post)) return block('post_has_seat', { post: titleOf(turn.world, post) });
  const inTurn = where === 'beside' && stage.join === 'in_turn';
  const group = Math.max(...seatsOf(stage).map((seat) => seat.group)) + 1;
  const fresh = freshSeat(nextSeatId(stage), planned, group, planned.unit, post, inTurn ? [own.id] : []);
  const seat: Seat = inTurn ? fresh : { ...fresh, state: 'open', opened_at: turn.world.now };
  const following = seatsOf(stage).filter(({ state, waits_for }) => state === 'waiting' && waits_for.includes(own.id));
  const waiters = where === 'before' ? [own.id] : inTurn ? following.map(({ id }) => id) : [];
  record(turn, { type: 'signer_added', stage: stage.id, planned, seat, beside: own.id, waiters, reason });
  if (where === 'before') record(turn, { type: 'seats_held_back', seats: [own.id] });
  return CLEAR;
};

/** Puts a stage directly before or after the open one; before it, the open stage waits and begins again afterwards. */
const addStage = (turn: Turn, stage: Stage, side: 'before' | 'after', { added, act = stage.act, reason }: Command): Blocks => {
  if (side === 'before' && seatsOf(stage).some(({ act: given }) => stands(given))) return block('acted_in_stage');
  const { stages, blocks } = handStages(turn, stage, side, [{ act, join: 'all', seats: [added], reason }]);
  if (blocks.length > 0) return blocks;
  record(turn, { type: 'stages_added', next_to: stage.id, side, stages });
  if (side === 'after') return CLEAR;
  record(turn, { type: 'stage_stopped', stage: stage.id, code: 'waits', reason, state: 'ahead' });
  return settle(turn, {}, true);
};

/**
 * Adds a seat before or beside one's own, or a stage after it (加签); for another act than the own one a whole stage goes before. Nothing
 * stands after the final signature (S-15).
 */
export const addSigner: Operation<'add_signer'> = {
  statuses: ['running'],
  asksRules: true,
  decide: onOpenSeat((turn, command, stage, seat) => {
    const { world, matter, actor } = turn;
    if (capacityFor(world, matter, stage.act, seat.post, actor) === null) return notYourSeat(turn, seat);
    const { where, act = stage.act, reason } = command;
    if (isBlank(reason)) return block('reason_missing');
    if (stands(seat.act)) return block('disagreed_already');
    if (where === 'after') return addStage(turn, stage, 'after', command);
    if (isAfterSignature(world, matter, stage.id, 'before')) return block('after_signature');
    if (act === stage.act) return addSeat(turn, stage, seat, command);
    return where === 'before' ? addStage(turn, stage, 'before', command) : block('beside_same_act');
  }),
  candidates: (world, matter) =>
    forOpenSeats(matter, (seat, stage) => {
      // Any post that has no seat here and is manned will do to see whether one may be added.
      const { posts } = world.directory;
      const fit = posts.find(({ id }) => !hasSeat(stage, id) && personsFor(world, matter, stage.act, id).length > 0) ?? posts[0];
      const added = { role: fit?.roles[0] ?? 'staff', ...(fit === undefined ? {} : { post: fit.id }) };
      return (['before', 'beside', 'after'] as const).map((where) => ({
        command: { type: 'add_signer', seat: seat.id, where, added, act: where === 'beside' ? stage.act : 'consult', reason: SAMPLE },
        option: { where },
      }));
    }),
};
