import type { Me } from '@guiju/contract';

/** Roles whose desks answer for the limits of the whole government. */
const overseers: readonly string[] = ['head', 'executive_deputy', 'office', 'office_director', 'office_deputy_director'];
/** Roles whose desks run the government office. */
const office: readonly string[] = ['office', 'office_director', 'office_deputy_director'];

const hasRole = ({ desk, posts }: Me, roles: readonly string[]): boolean =>
  posts.find(({ id }) => id === desk)?.roles.some((role) => roles.includes(role)) ?? false;

/** Whether the desk may see what is late in the whole government. */
export const oversees = (me: Me): boolean => me.admin.includes('audit') || hasRole(me, overseers);

/** Whether the desk enters absences and hand-overs for others. */
export const runsOffice = (me: Me): boolean => me.admin.includes('system') || hasRole(me, [...office, 'head']);
