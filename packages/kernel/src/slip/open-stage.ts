import type { PostId } from '../office/directory.ts';
import { bindSeat } from './bind.ts';
import { type Reasons, reachByOpening } from './checkpoint.ts';
import { lastRound, seatsOf, stageOf } from './find.ts';
import type { PlannedSeat, Seat, SeatId, Stage, StageId } from './matter.ts';
import { type Blocks, CLEAR, record, type Turn } from './turn.ts';

/** Where transfers of the round before led to: a seat that was transferred opens again where it went (S-13). */
const redirect = (stage: Stage, place: number, post: PostId | null): PostId | null => {
  const seats = seatsOf(stage).filter((seat) => seat.place === place);
  let at = post;
  // Each transfer in the order it was made: a seat and its successor stand side by side.
  for (const seat of seats) {
    if (seat.state === 'transferred' && seat.post === at) at = seats.find(({ id }) => id === seat.ended?.to)?.post ?? at;
  }
  return at;
};

/** A seat as it stands before anything happened to it. */
export const freshSeat = (
  id: SeatId,
  planned: PlannedSeat,
  group: number,
  unit: Seat['unit'],
  post: PostId | null,
  waitsFor: readonly SeatId[],
): Seat => ({
  id,
  place: planned.place,
  group,
  role: planned.role,
  unit,
  post,
  state: 'waiting',
  origin: planned.origin,
  waits_for: waitsFor,
  establishes: planned.establishes,
  opened_at: null,
  read_at: null,
  act: null,
  ended: null,
  urged: [],
  overdue: null,
});

/** The seats of a new round: every planned seat becomes one for each unit or post its role stands for; a vacant one stays visible (S-2). */
const seatsToOpen = (turn: Turn, stage: Stage): readonly Seat[] => {
  const round = (lastRound(stage)?.n ?? 0) + 1;
  const made = stage.planned.flatMap((planned) =>
    bindSeat(turn.world, turn.matter, stage.act, planned).map(({ unit, posts }) => ({ planned, unit, posts })),
  );
  const groups = made.map(({ planned, unit, posts }, group) => ({
    planned,
    unit,
    group,
    posts: posts.map((post) => redirect(stage, planned.place, post)),
  }));
  let n = 0;
  const named = groups.map((each) => ({ ...each, ids: each.posts.map(() => `${stage.id}.r${round}.${++n}`) }));
  return named.flatMap(({ planned, unit, group, posts, ids }) => {
    const previous = stage.join === 'in_turn' ? (named[group - 1]?.ids ?? []) : [];
    const before = named.flatMap((other) => (other.planned.before === planned.place ? other.ids : []));
    const waitsFor = [...new Set([...previous, ...before])];
    return posts.map((post, i): Seat => {
      const seat = freshSeat(ids[i] ?? '', planned, group, unit, post, waitsFor);
      return waitsFor.length > 0 ? seat : { ...seat, state: 'open', opened_at: turn.world.now };
    });
  });
};

/** Opens a new round of a stage: its checkpoint is held and its seats are bound to posts on this day. */
export const openStage = (turn: Turn, id: StageId, reasons: Reasons): Blocks => {
  const stage = stageOf(turn.matter, id);
  if (stage === undefined) throw new RangeError(`no stage ${id}`);
  const blocks = reachByOpening(turn, stage.act, reasons);
  if (blocks.length > 0) return blocks;
  record(turn, { type: 'stage_opened', stage: id, seats: seatsToOpen(turn, stage) });
  return CLEAR;
};
