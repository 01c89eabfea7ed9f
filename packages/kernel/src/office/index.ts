export { type ActingPerson, capacityOf, whoMayAct } from './authority.ts';
export { bindRole, type RoleContext } from './bind-role.ts';
export type * from './directory.ts';
export { absencesOf, delegationsOf, holdersOf, isAway, postOf, postsOf } from './in-force.ts';
export { reservationsFor } from './reservation.ts';
export { isInUse, keepersOf, sealOf } from './seals.ts';
export type * from './world.ts';
