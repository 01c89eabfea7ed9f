import {
  type Actor,
  absencesOf,
  type Directory,
  delegationsOf,
  holdersOf,
  isAway,
  type Matter,
  type PostId,
  type World,
} from '@guiju/kernel';
import { capacityFor, isOffice } from '@guiju/kernel/slip/desk';
import type { Tx } from '../database/in-government.ts';
import { standsInFor } from '../matters/access.ts';
import { dayAt } from '../office/world.ts';

/** Which open seats a desk shows on a day. */
export interface DeskScope {
  readonly actor: Actor;
  /** Seats of other posts on which the person may act in their stead. */
  readonly substituted: readonly { readonly matter: string; readonly seat: string }[];
  /** For the office: posts at whose seats nobody can act (S-2); seats without any post belong to them too. Null for other desks. */
  readonly vacant: readonly PostId[] | null;
}

const isVacant = (directory: Directory, post: PostId, day: string): boolean => {
  if (holdersOf(directory, post, day).length === 0) return true;
  const absences = absencesOf(directory, post, day);
  if (absences.length === 0 || delegationsOf(directory, post, day).some(({ to }) => !isAway(directory, to, day))) return false;
  return absences.every(
    ({ entrusted }) =>
      entrusted === undefined || absencesOf(directory, entrusted, day).length > 0 || holdersOf(directory, entrusted, day).length === 0,
  );
};

/** Posts for which nobody can act on a day. */
export const vacantPosts = (directory: Directory, day: string): readonly PostId[] =>
  directory.posts.filter(({ id }) => isVacant(directory, id, day)).map(({ id }) => id);

/** Seats of the posts the person stands in for, as far as the rules and the scope of the delegation let the person act on them. */
const substituted = async (tx: Tx, world: World, actor: Actor): Promise<DeskScope['substituted']> => {
  const posts = standsInFor(world, actor);
  if (posts.length === 0) return [];
  const tasks = await tx
    .selectFrom('tasks as t')
    .innerJoin('matter_states as s', (join) => join.onRef('s.government', '=', 't.government').onRef('s.matter', '=', 't.matter'))
    .select(['t.matter', 't.seat', 't.post', 't.act', 's.state'])
    .where('t.government', '=', world.government)
    .where('t.post', 'in', posts)
    .execute();
  return tasks
    .filter(({ state, act, post }) => capacityFor(world, state as Matter, act as Matter['stages'][number]['act'], post, actor) !== null)
    .map(({ matter, seat }) => ({ matter, seat }));
};

/** Works out which open seats a desk shows now. */
export const deskScope = async (tx: Tx, world: World, actor: Actor): Promise<DeskScope> => {
  const day = dayAt(world.now);
  const vacant = isOffice(world, actor) ? vacantPosts(world.directory, day) : null;
  return { actor, substituted: await substituted(tx, world, actor), vacant };
};
