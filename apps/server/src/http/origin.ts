import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { problem } from '../problem/raise.ts';
import { whoOf } from './access.ts';
import type { Env } from './env.ts';

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/** Whether the browser says that the request starts on this very site; programs that are no browser say nothing. */
const isSameOrigin = (c: Context<Env>): boolean => {
  const origin = c.req.header('origin');
  if (origin !== undefined) return hostOf(origin) === c.var.host;
  const site = c.req.header('sec-fetch-site');
  return site === undefined || site === 'same-origin' || site === 'none';
};

const equal = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** Refuses a request from another site. */
export const sameOrigin: MiddlewareHandler<Env> = async (c, next) => {
  if (!isSameOrigin(c)) throw problem('wrong_origin');
  await next();
};

/** Refuses an unsafe request that does not carry the token of its session. */
export const csrfToken: MiddlewareHandler<Env> = async (c, next) => {
  if (!equal(c.req.header('x-csrf-token') ?? '', whoOf(c).session.csrf)) throw problem('wrong_csrf');
  await next();
};
