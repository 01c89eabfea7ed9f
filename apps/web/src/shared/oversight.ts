import type { Me } from '@guiju/contract';

/** Roles whose desks answer for the limits of the whole government. */
const overseers: readonly string[] = ['head', 'executive_deputy', 'office', 'office_director', 'office_deputy_director'];
/** Roles whose desks run the slips of everybody. */
const office: readonly string[] = ['office', 'office_director', 'office_deputy_director'];
/** Roles whose desks enter delegations, absences and hand-overs of every post. */
const registrars: readonly string[] = ['office', 'office_director'];

const hasRole = ({ desk, posts }: Me, roles: readonly string[]): boolean =>
  posts.find(({ id }) => id === desk)?.roles.some((role) => roles.includes(role)) ?? false;

/** Whether the desk may see what is late in the whole government. */
export const oversees = (me: Me): boolean => me.admin.includes('audit') || hasRole(me, overseers);

/** Whether the desk belongs to the government office, which also files for others. */
export const runsOffice = (me: Me): boolean => hasRole(me, office);

/** Whether the desk enters delegations, absences and hand-overs of a post: its own, or any from the office and by the system administrator. */
export const mayWriteFor = (me: Me, post: string): boolean => me.desk === post || me.admin.includes('system') || hasRole(me, registrars);
