import { bindRole, type PostId, postOf, type RoleContext, type UnitId, type World } from '../office/index.ts';
import type { Act } from '../vocabulary/acts.ts';
import type { Role } from '../vocabulary/words.ts';
import { dayOf, personsFor } from './desk.ts';
import type { Matter, PlannedSeat } from './matter.ts';

/** Posts that stand for one demand: the first of them to act takes it. None means that no post could be found. */
export interface Group {
  readonly unit: UnitId | null;
  readonly posts: readonly (PostId | null)[];
}

/** Roles of which everybody is meant, not anybody. */
const EVERYBODY: readonly Role[] = ['relevant_deputies'];

const chairRole = ({ facts }: Matter): { readonly chairRole?: Role } => {
  const named = facts['chaired_by']?.value ?? facts['chair']?.value;
  return typeof named === 'string' ? { chairRole: named } : {};
};

const contextOf = ({ directory }: World, matter: Matter): RoleContext => ({
  unit: matter.unit,
  area: matter.area,
  submitterUnit: postOf(directory, matter.submitter.post)?.unit ?? matter.unit,
  submitterPost: matter.submitter.post,
  unitsFor: matter.units_for,
  ...chairRole(matter),
});

/** Posts a role means for a matter; "a deputy" is the one in charge where there is one. */
const postsFor = (world: World, matter: Matter, role: Role, units: readonly UnitId[]): readonly PostId[] => {
  const context = contextOf(world, matter);
  const named = units.length > 0 ? { ...context, unitsFor: { ...context.unitsFor, [role]: units } } : context;
  const posts = bindRole(world.directory, role, named, dayOf(world));
  if (role !== 'deputy') return posts;
  const inCharge = bindRole(world.directory, 'deputy_in_charge', context, dayOf(world)).filter((post) => posts.includes(post));
  return inCharge.length > 0 ? inCharge : posts;
};

/** Those of several posts for which somebody can act; all of them when nobody can, so that the vacancy is seen. */
const manned = (world: World, matter: Matter, act: Act, posts: readonly PostId[]): readonly (PostId | null)[] => {
  const able = posts.filter((post) => personsFor(world, matter, act, post).length > 0);
  if (able.length > 0) return able;
  return posts.length > 0 ? posts : [null];
};

/** What a planned seat becomes on this day: one group for each unit named or each person meant, at least one. */
export const bindSeat = (world: World, matter: Matter, act: Act, { role, unit, post }: PlannedSeat): readonly Group[] => {
  if (post !== null) return [{ unit, posts: [post] }];
  const units = unit === null ? (matter.units_for[role] ?? []) : [unit];
  if (units.length > 0)
    return units.map((each) => ({ unit: each, posts: manned(world, matter, act, postsFor(world, matter, role, [each])) }));
  const posts = postsFor(world, matter, role, []);
  if (EVERYBODY.includes(role) && posts.length > 0) return posts.map((each) => ({ unit: null, posts: [each] }));
  return [{ unit: null, posts: manned(world, matter, act, posts) }];
};
