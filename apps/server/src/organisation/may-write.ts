import type { SignedIn } from '../session/signed-in.ts';

const officeRoles: readonly string[] = ['office', 'office_director'];

/**
 * Whether somebody may enter delegations and absences of a post, or hand over what it holds: from that very post, the office, or the system
 * administrator. What is of no one post (null) only the last two may enter.
 */
export const mayWriteFor = ({ desk, session }: SignedIn, post: string | null): boolean =>
  desk?.id === post || session.admin.includes('system') || (desk?.roles.some((role) => officeRoles.includes(role)) ?? false);
