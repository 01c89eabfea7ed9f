import type { Context, MiddlewareHandler } from 'hono';
import { problem } from '../problem/raise.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { Env } from './env.ts';

/**
 * Who may use a route. `public`: anybody. `signed_in`: a valid session, whatever its desk. `desk`: the desk of the session is held
 * today. `system`, `security`, `audit`: that administrator. `oversight`: a desk of the head or of the government office, or the auditor.
 */
export type Access = 'public' | 'signed_in' | 'desk' | 'system' | 'security' | 'audit' | 'oversight';

/** Roles that watch over the whole government: they answer for its limits. */
const overseers: readonly string[] = ['head', 'executive_deputy', 'office', 'office_director', 'office_deputy_director'];

const isOverseer = ({ desk, session }: SignedIn): boolean =>
  session.admin.includes('audit') || (desk?.roles.some((role) => overseers.includes(role)) ?? false);

const permits = (access: Exclude<Access, 'public'>, who: SignedIn): boolean => {
  switch (access) {
    case 'signed_in':
    case 'desk':
      return true;
    case 'oversight':
      return isOverseer(who);
    default:
      return who.session.admin.includes(access);
  }
};

/** The session of a request that passed a guard other than `public`. */
export const whoOf = (c: Context<Env>): SignedIn => {
  if (c.var.signed_in === null) throw problem('not_signed_in');
  return c.var.signed_in;
};

/** The desk of a request that passed a guard of `desk` or stricter. */
export const deskOf = (c: Context<Env>): NonNullable<SignedIn['desk']> => {
  const { desk } = whoOf(c);
  if (desk === null) throw problem('post_not_held');
  return desk;
};

/** Lets a request through only to whom the route admits; the desk must be held on this very day. */
export const guard =
  (access: Access): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (access !== 'public') {
      const who = whoOf(c);
      if (!permits(access, who)) throw problem('not_permitted');
      if (access === 'desk') deskOf(c);
    }
    await next();
  };
