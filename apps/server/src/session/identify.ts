import type { MiddlewareHandler } from 'hono';
import type { Env } from '../http/env.ts';
import type { Parts } from '../parts.ts';
import { presentedToken } from './cookie.ts';
import { type SignedIn, signedInAs } from './signed-in.ts';

/** Whose session a token is at this moment, with the desks held today; null when it has ended. */
export const identifyToken = async ({ store, now }: Parts, token: string): Promise<SignedIn | null> => {
  const at = now();
  const session = await store.findSession(token, at);
  if (session === null) return null;
  const { rulebook, directory } = await store.world(session.government, at);
  return signedInAs(session, rulebook.data.name.zh, directory, at);
};

/** Finds out whose request it is, anew for each request: a post given up this morning gives no rights this afternoon. */
export const identify =
  (parts: Parts): MiddlewareHandler<Env> =>
  async (c, next) => {
    const token = presentedToken(c);
    c.set('signed_in', token === undefined ? null : await identifyToken(parts, token));
    await next();
  };
