import type { Viewer } from '@guiju/store';
import type { Context, MiddlewareHandler } from 'hono';
import { problem } from '../problem/raise.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { Env } from './env.ts';

/**
 * Who may use a route. `public`: anybody. `signed_in`: a valid session, whatever its desk. `desk`: the desk of the session is held
 * today. `reader`: such a desk, or an administrator, who may hold no post. `system`: the system administrator.
 * `oversight`: a desk of the head or of the government office, or the auditor.
 */
export type Access = 'public' | 'signed_in' | 'reader' | 'desk' | 'system' | 'oversight';

/** Roles that watch over the whole government: they answer for its limits. */
const overseers: readonly string[] = ['head', 'executive_deputy', 'office', 'office_director', 'office_deputy_director'];

const isOverseer = ({ desk, session }: SignedIn): boolean =>
  session.admin.includes('audit') || (desk?.roles.some((role) => overseers.includes(role)) ?? false);

const check = (access: Exclude<Access, 'public'>, who: SignedIn): void => {
  if (access === 'signed_in') return;
  const isAdministrator = who.session.admin.length > 0;
  if (who.desk === null && !(isAdministrator && access !== 'desk')) throw problem('post_not_held');
  if (access === 'desk' || access === 'reader') return;
  if (access === 'oversight' ? !isOverseer(who) : !who.session.admin.includes(access)) throw problem('not_permitted');
};

/** The session of a request that passed a guard other than `public`. */
export const whoOf = (c: Context<Env>): SignedIn => {
  if (c.var.signed_in === null) throw problem('not_signed_in');
  return c.var.signed_in;
};

/** The desk of a request that passed the guard `desk`. */
export const deskOf = (c: Context<Env>): NonNullable<SignedIn['desk']> => {
  const { desk } = whoOf(c);
  if (desk === null) throw problem('post_not_held');
  return desk;
};

/** Through whose eyes a request looks: a person at a desk, or at none, where nothing but an auditor's right lets see anything. */
export const viewerOf = ({ person, desk, session }: SignedIn): Viewer => ({
  person: person.id,
  post: desk?.id ?? '',
  audits: session.admin.includes('audit'),
});

/** Lets a request through only to whom the route admits; the desk must be held on this very day. */
export const guard =
  (access: Access): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (access !== 'public') check(access, whoOf(c));
    await next();
  };
