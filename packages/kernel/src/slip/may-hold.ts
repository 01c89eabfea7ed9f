import { type Post, type PostId, postOf, reservationsFor, type World } from '../office/index.ts';
import type { ProvisionId, Role } from '../vocabulary/words.ts';
import type { Matter, Seat, Stage } from './matter.ts';
import { factsOf } from './rules.ts';
import { isApproval } from './verdicts.ts';

const DEPUTIES: readonly Role[] = ['deputy', 'executive_deputy'];
const UNIT_HEADS: readonly Role[] = ['department_head', 'township_head'];

/** Roles that another post may take over: what it must fill for that. Every other role only by a post that fills it itself. */
const exchangeable: Readonly<Record<Role, readonly Role[]>> = {
  deputy: DEPUTIES,
  deputy_in_charge: DEPUTIES,
  relevant_deputies: DEPUTIES,
  office_deputy_director_in_charge: ['office_deputy_director'],
  lead_department: UNIT_HEADS,
  cooperating_departments: UNIT_HEADS,
  departments_concerned: UNIT_HEADS,
  department: UNIT_HEADS,
  department_head: ['department_head'],
  drafter: UNIT_HEADS,
  sender: UNIT_HEADS,
  township: UNIT_HEADS,
  township_head: ['township_head'],
};

/** Whether a post may hold a seat that another one holds (S-13): it fills the role, or belongs to the same unit and nothing is approved. */
export const mayHold = ({ directory }: World, { act }: Stage, seat: Pick<Seat, 'role' | 'post'>, to: PostId): boolean => {
  const target = postOf(directory, to);
  if (target === undefined) return false;
  const roles = [seat.role, ...(exchangeable[seat.role] ?? [])];
  if (target.roles.some((role) => roles.includes(role))) return true;
  const unit = seat.post === null ? undefined : postOf(directory, seat.post)?.unit;
  return unit === target.unit && seat.role in exchangeable && (!isApproval(act) || !target.clerk);
};

const filledBy = (seat: Seat): Post => ({ id: '', title: '', unit: '', roles: [seat.role], clerk: false });

/** The provision that reserves a seat's act to its post and keeps it from another one (S-13), or null. */
export const reservedFrom = (world: World, matter: Matter, { act }: Stage, seat: Seat, to: PostId): ProvisionId | null => {
  const target = postOf(world.directory, to);
  const held = (seat.post === null ? undefined : postOf(world.directory, seat.post)) ?? filledBy(seat);
  const reservations = reservationsFor(world, held, act, matter.kind, factsOf(world, matter));
  const found = reservations.find(({ provision }) => {
    const body = world.rulebook.byId.get(provision)?.body;
    return body?.kind !== 'power' || !body.holder.some((role) => target?.roles.includes(role) === true);
  });
  return found?.provision ?? null;
};
