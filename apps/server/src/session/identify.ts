import type { Instant } from '@guiju/kernel';
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../http/env.ts';
import type { Parts } from '../parts.ts';
import { presentedToken } from './cookie.ts';
import { type SignedIn, signedInAs } from './signed-in.ts';

/**
 * Whose session a token is, with the desks held at this moment; null when it has ended. `used` is the moment at which the session is
 * used: asking as of an earlier one does not count as use.
 */
export const identifyToken = async ({ store, now }: Parts, token: string, used: Instant = now()): Promise<SignedIn | null> => {
  const at = now();
  const session = await store.findSession(token, used);
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
