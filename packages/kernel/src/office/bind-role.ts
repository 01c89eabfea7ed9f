import type { Day, Role } from '../vocabulary/words.ts';
import type { Directory, Post, PostId, UnitId } from './directory.ts';
import { absencesOf, inChargeOf, postOf } from './in-force.ts';

/** What a matter tells about the posts that its roles mean. */
export interface RoleContext {
  /** Unit whose matter it is. */
  readonly unit: UnitId;
  /** Area of work that finds the deputy in charge where the unit does not. */
  readonly area: string | null;
  readonly submitterUnit: UnitId;
  /** The post that submitted; it is the applicant. */
  readonly submitterPost?: PostId;
  /** Units named for roles that are held per unit. */
  readonly unitsFor: Readonly<Record<Role, readonly UnitId[]>>;
  /** Role of the leader who chairs the meeting in question. */
  readonly chairRole?: Role;
}

/** Posts that a role of a matter means on a day, in the order of the directory; empty where the directory names none. */
export const bindRole = (directory: Directory, role: Role, context: RoleContext, day: Day): readonly PostId[] => {
  const named = context.unitsFor[role];
  if (named !== undefined && named.length > 0)
    return inOrder(
      directory,
      named.flatMap((unit) => leadersOf(directory, unit, role)),
    );
  const find = special[role];
  return inOrder(directory, find === undefined ? filling(directory.posts, role) : find(directory, context, day, role));
};

type Find = (directory: Directory, context: RoleContext, day: Day, role: Role) => readonly PostId[];

const inOrder = (directory: Directory, ids: readonly PostId[]): readonly PostId[] =>
  directory.posts.filter(({ id }) => ids.includes(id)).map(({ id }) => id);

const filling = (posts: readonly Post[], role: Role): readonly PostId[] =>
  posts.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);

/** Roles of those who lead a unit. */
const LEADING: readonly Role[] = ['head', 'office_director', 'department_head', 'township_head'];

/** Who stands for a unit: the posts of the unit that fill the role, else those that lead it, else its only post that is not a clerk's. */
const leadersOf = ({ posts }: Directory, unit: UnitId, role: Role): readonly PostId[] => {
  const own = posts.filter((post) => post.unit === unit && !post.clerk);
  const fill = filling(own, role);
  if (fill.length > 0) return fill;
  const leading = own.filter(({ roles }) => roles.some((each) => LEADING.includes(each)));
  return (leading.length > 0 || own.length !== 1 ? leading : own).map(({ id }) => id);
};

/** Leaders of the government may be in charge of units; so may deputy directors of the office, each for their own level. */
const GOVERNMENT: readonly Role[] = ['head', 'executive_deputy', 'deputy', 'deputy_in_charge'];
const OFFICE: readonly Role[] = ['office_director', 'office_deputy_director', 'office_deputy_director_in_charge'];

const among = (directory: Directory, ids: readonly PostId[], level: readonly Role[]): readonly PostId[] =>
  ids.filter((id) => postOf(directory, id)?.roles.some((role) => level.includes(role)) === true);

/** By the lead units where some are named, else by the unit whose matter it is; by the area where these find nobody. */
const inCharge = (directory: Directory, { unit, area, unitsFor }: RoleContext, day: Day, level: readonly Role[]): readonly PostId[] => {
  const lead = unitsFor['lead_department'] ?? [];
  const byUnit = among(directory, inChargeOf(directory, lead.length > 0 ? lead : [unit], null, day), level);
  return byUnit.length > 0 ? byUnit : among(directory, inChargeOf(directory, [], area, day), level);
};

const ofSubmitter: Find = (directory, { submitterUnit }, _day, role) => leadersOf(directory, submitterUnit, role);
/** Nobody until units are named: the submitting unit need not be the one. */
const namedOnly: Find = () => [];

const special: Readonly<Record<Role, Find>> = {
  deputy_in_charge: (directory, context, day) => inCharge(directory, context, day, GOVERNMENT),
  office_deputy_director_in_charge: (directory, context, day) => inCharge(directory, context, day, OFFICE),
  relevant_deputies: (directory, context, day) => {
    const touched = ['departments_concerned', 'cooperating_departments'].flatMap((role) => context.unitsFor[role] ?? []);
    const first = inCharge(directory, context, day, GOVERNMENT);
    return among(directory, inChargeOf(directory, touched, null, day), GOVERNMENT).filter((id) => !first.includes(id));
  },
  head_delegate: (directory, _context, day) =>
    filling(directory.posts, 'head').flatMap((head) => absencesOf(directory, head, day).flatMap(({ entrusted }) => entrusted ?? [])),
  chair: (directory, context, day) => {
    const { chairRole, ...rest } = context;
    return chairRole === undefined || chairRole === 'chair' ? [] : bindRole(directory, chairRole, rest, day);
  },
  applicant: (directory, { submitterPost, submitterUnit }, _day, role) =>
    submitterPost === undefined ? leadersOf(directory, submitterUnit, role) : [submitterPost],
  sender: (directory, { unit }, _day, role) => leadersOf(directory, unit, role),
  drafter: ofSubmitter,
  department: ofSubmitter,
  department_head: ofSubmitter,
  unit_head: ofSubmitter,
  unit_legality_reviewer: ofSubmitter,
  township: ofSubmitter,
  township_head: ofSubmitter,
  township_party_secretary: (directory, { submitterUnit }, _day, role) =>
    filling(
      directory.posts.filter(({ unit }) => unit === submitterUnit),
      role,
    ),
  lead_department: namedOnly,
  cooperating_departments: namedOnly,
  departments_concerned: namedOnly,
};
