import type { Facts } from '../expression/index.ts';
import type { RuleWorld } from '../rules/run.ts';
import type { Act } from '../vocabulary/acts.ts';
import type { Day, KindId, ProvisionId, Role } from '../vocabulary/words.ts';
import type { Actor, Directory, PersonId, PostId } from './directory.ts';
import { absencesOf, delegationsOf, holdersOf, isAway, postOf, postsOf } from './in-force.ts';
import { entrustedInAbsence, type Reservation, reservationsFor } from './reservation.ts';

/** The world as far as authority needs it. */
export type AuthorityWorld = RuleWorld & { readonly directory: Directory };

/** A person who may act for a post on a day. */
export interface ActingPerson {
  readonly person: PersonId;
  /** Holds the post, acts by a delegation of it, or presides in the absence of its holder. */
  readonly capacity: 'holder' | 'delegate' | 'acting';
  /** The post in whose name it is done; null for its holder. */
  readonly onBehalfOf: PostId | null;
  /** The desk from which it is done: the post itself, the entrusted post, or null for any desk of the delegate. */
  readonly desk: PostId | null;
}

/** A substitute whom a provision keeps from the act. */
export interface Barred extends ActingPerson {
  readonly provision: ProvisionId;
}

/** Who may do an act for a post on a day, and who is kept from it by which provision. */
export interface Authority {
  readonly may: readonly ActingPerson[];
  readonly barred: readonly Barred[];
  /** Why nobody may: the post has no holder, or its holder is absent and nobody stands in. */
  readonly vacant: 'unheld' | 'absent' | null;
}

/**
 * Authority over an act of a post on a day, from dated facts alone. An absent holder does not act; a delegation counts while the post is
 * held and is not passed on; an absence with an entrusted post makes its holder acting for what may be entrusted, and for nothing else.
 */
export const authorityOver = (world: AuthorityWorld, post: PostId, act: Act, kind: KindId, day: Day, facts: Facts = {}): Authority => {
  const { directory } = world;
  const found = postOf(directory, post);
  const holders = holdersOf(directory, post, day);
  if (found === undefined || holders.length === 0) return { may: [], barred: [], vacant: 'unheld' };
  const absent = absencesOf(directory, post, day).length > 0;
  const may: ActingPerson[] = absent ? [] : holders.map((person) => ({ person, capacity: 'holder', onBehalfOf: null, desk: post }));
  const barred: Barred[] = [];
  const substitutes = [...delegates(directory, post, act, kind, day), ...actingFor(directory, post, day)];
  if (substitutes.length === 0) return { may, barred, vacant: absent ? 'absent' : null };
  const reservations = reservationsFor(world, found, act, kind, facts);
  const entrustable = entrustedInAbsence(world, found);
  for (const substitute of substitutes) {
    if (may.some(({ person }) => person === substitute.person)) continue;
    const roles = rolesOf(directory, substitute, day);
    const bar =
      reservations.find((reservation) => !lets(reservation, roles, absent))?.provision ?? actingBar(substitute, roles, entrustable);
    if (bar === null) may.push(substitute);
    else barred.push({ ...substitute, provision: bar });
  }
  return { may, barred, vacant: may.length > 0 ? null : 'absent' };
};

/** Persons who may do an act for a post on a day; empty when the post is vacant for it. */
export const whoMayAct = (
  world: AuthorityWorld,
  post: PostId,
  act: Act,
  kind: KindId,
  day: Day,
  facts: Facts = {},
): readonly ActingPerson[] => authorityOver(world, post, act, kind, day, facts).may;

/** In what capacity somebody at a desk may do an act for a post on a day; null when not. The actor must hold the desk. */
export const capacityOf = (
  world: AuthorityWorld,
  actor: Actor,
  post: PostId,
  act: Act,
  kind: KindId,
  day: Day,
  facts: Facts = {},
): ActingPerson | null => {
  if (!holdersOf(world.directory, actor.post, day).includes(actor.person)) return null;
  const may = whoMayAct(world, post, act, kind, day, facts);
  return may.find(({ person, desk }) => person === actor.person && (desk === null || desk === actor.post)) ?? null;
};

const delegates = (directory: Directory, post: PostId, act: Act, kind: KindId, day: Day): readonly ActingPerson[] =>
  delegationsOf(directory, post, day)
    .filter(({ kinds, acts }) => (kinds === undefined || kinds.includes(kind)) && (acts === undefined || acts.includes(act)))
    .filter(({ to }) => !isAway(directory, to, day))
    .map(({ to }) => ({ person: to, capacity: 'delegate', onBehalfOf: post, desk: null }));

/** Holders of the post entrusted for an absence. What that post itself has delegated does not reach so far. */
const actingFor = (directory: Directory, post: PostId, day: Day): readonly ActingPerson[] =>
  absencesOf(directory, post, day).flatMap(({ entrusted }) => {
    if (entrusted === undefined || absencesOf(directory, entrusted, day).length > 0) return [];
    return holdersOf(directory, entrusted, day).map(
      (person): ActingPerson => ({ person, capacity: 'acting', onBehalfOf: post, desk: entrusted }),
    );
  });

/** Roles in which a substitute stands in: those of the entrusted post, or of all posts of a delegate. */
const rolesOf = (directory: Directory, { person, desk }: ActingPerson, day: Day): readonly Role[] =>
  (desk === null ? postsOf(directory, person, day) : [desk]).flatMap((id) => postOf(directory, id)?.roles ?? []);

const lets = ({ entrust }: Reservation, roles: readonly Role[], absent: boolean): boolean => {
  if (entrust === 'never') return false;
  if (entrust === 'unsaid') return true;
  return (absent || entrust.during === undefined) && entrust.to.some((role) => roles.includes(role));
};

const actingBar = (
  { capacity }: ActingPerson,
  roles: readonly Role[],
  entrustable: ReturnType<typeof entrustedInAbsence>,
): ProvisionId | null =>
  capacity !== 'acting' || entrustable === null || entrustable.to.some((role) => roles.includes(role)) ? null : entrustable.provision;
