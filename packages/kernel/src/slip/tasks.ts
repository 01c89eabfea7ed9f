import type { PostId } from '../office/directory.ts';
import type { World } from '../office/world.ts';
import type { Act } from '../vocabulary/acts.ts';
import type { Instant } from '../vocabulary/words.ts';
import { isStuck } from './desk.ts';
import type { Matter, Seat, SeatId, Stage, StageId } from './matter.ts';
import { openSeats } from './operation.ts';

/** An open seat as somebody's task (待办). */
export interface Task {
  readonly seat: SeatId;
  readonly stage: StageId;
  readonly act: Act;
  readonly post: PostId | null;
  readonly opened_at: Instant | null;
  /** No post could be found for it; the office sees to it. */
  readonly vacant: boolean;
}

/** Open seats as tasks: no more, no fewer (I-2). */
export const tasks = (matter: Matter): readonly Task[] =>
  openSeats(matter).map(({ stage, seat: { id, post, opened_at } }) => ({
    seat: id,
    stage: stage.id,
    act: stage.act,
    post,
    opened_at,
    vacant: post === null,
  }));

/** Open seats on which nobody could act on this day, in any seat of their group; the office is told (S-2, I-11). */
export const vacancies = (world: World, matter: Matter): readonly { readonly stage: Stage; readonly seat: Seat }[] => {
  const open = openSeats(matter);
  const isManned = ({ stage, seat }: (typeof open)[number]): boolean => !isStuck(world, matter, stage, seat);
  const manned = new Set(open.filter(isManned).map(({ seat }) => seat.group));
  return open.filter(({ seat }) => !manned.has(seat.group));
};
