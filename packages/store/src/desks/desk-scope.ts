import {
  type Actor,
  absencesOf,
  type Directory,
  holdersOf,
  type Matter,
  type PostId,
  type SeatId,
  vacancies,
  type World,
} from '@guiju/kernel';
import { capacityFor, isOffice } from '@guiju/kernel/slip/desk';
import { findSeat } from '@guiju/kernel/slip/find';
import type { Tx } from '../database/in-government.ts';
import { standsInFor } from '../matters/access.ts';
import { dayAt } from '../office/world.ts';

/** An open seat of a matter. */
interface SeatOf {
  readonly matter: string;
  readonly seat: SeatId;
}

/** Which open seats a desk shows on a day besides its own. */
export interface DeskScope {
  readonly actor: Actor;
  /** Seats of other posts on which the person may act in their stead, and for the office those at which nobody can act (S-2). */
  readonly others: readonly SeatOf[];
}

const openTasks = (tx: Tx, government: string) =>
  tx
    .selectFrom('tasks as t')
    .innerJoin('matters as m', (join) => join.onRef('m.government', '=', 't.government').onRef('m.matter', '=', 't.matter'))
    .innerJoin('matter_states as s', (join) => join.onRef('s.government', '=', 't.government').onRef('s.matter', '=', 't.matter'))
    .select(['t.matter', 't.seat', 't.post', 's.state'])
    .where('t.government', '=', government);

/** Seats of the posts the person stands in for, as far as the rules and the scope of the delegation let the person act on them. */
const substituted = async (tx: Tx, world: World, actor: Actor): Promise<readonly SeatOf[]> => {
  const posts = standsInFor(world, actor);
  if (posts.length === 0) return [];
  const tasks = await openTasks(tx, world.government).where('t.post', 'in', posts).execute();
  return tasks.filter(({ state, seat, post }) => {
    const found = findSeat(state as Matter, seat);
    return found !== undefined && capacityFor(world, state as Matter, found.stage.act, post, actor) !== null;
  });
};

/** Posts whose seats may be vacant: nobody holds them, or the holder is away; whether somebody stands in, the kernel says. */
const doubtful = (directory: Directory, day: string): readonly PostId[] =>
  directory.posts
    .filter(({ id }) => holdersOf(directory, id, day).length === 0 || absencesOf(directory, id, day).length > 0)
    .map(({ id }) => id);

/** Every open seat of the government at which nobody can act (S-2, I-11). */
export const vacantSeats = async (tx: Tx, world: World): Promise<readonly (SeatOf & { readonly post: PostId | null })[]> => {
  const posts = doubtful(world.directory, dayAt(world.now));
  const tasks = await openTasks(tx, world.government)
    .where((either) =>
      either.or([
        either('t.post', 'is', null),
        // Nobody reviews what the same person submitted.
        either('t.post', '=', either.ref('m.submitter_post')),
        ...(posts.length === 0 ? [] : [either('t.post', 'in', posts)]),
      ]),
    )
    .execute();
  return tasks.filter(({ state, seat }) => vacancies(world, state as Matter).some((vacant) => vacant.seat.id === seat));
};

/** Works out which open seats of others a desk shows now. */
export const deskScope = async (tx: Tx, world: World, actor: Actor): Promise<DeskScope> => {
  const [inTheirStead, vacant] = await Promise.all([substituted(tx, world, actor), isOffice(world, actor) ? vacantSeats(tx, world) : []]);
  return { actor, others: [...inTheirStead, ...vacant].map(({ matter, seat }) => ({ matter, seat })) };
};
