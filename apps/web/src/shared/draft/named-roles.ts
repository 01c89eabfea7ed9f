import type { Role, RouteStage } from '@guiju/kernel';

/** Roles for which units are named with a matter. */
export const namedRoles: readonly Role[] = ['lead_department', 'cooperating_departments', 'departments_concerned'];

/** Roles of the course that are found by the units named for another role. */
const foundBy: Readonly<Record<Role, Role>> = { relevant_deputies: 'departments_concerned' };

/** Roles that the course cannot find posts for before units are named, and those for which some were named already. */
export function rolesToName(route: readonly RouteStage[], named: Readonly<Record<Role, readonly string[]>>): readonly Role[] {
  const asked = new Set(route.flatMap(({ roles }) => roles.map((role) => foundBy[role] ?? role)));
  return namedRoles.filter((role) => asked.has(role) || (named[role]?.length ?? 0) > 0);
}
