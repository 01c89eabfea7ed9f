import type { Context } from 'hono';
import type { Env } from './env.ts';

/** Address of the client: of the socket, or, behind a proxy of one's own, the last one that the proxy wrote down. */
export const clientAddress = (c: Context<Env>, behindProxy: boolean): string => {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded ?? c.env?.incoming?.socket.remoteAddress ?? 'local';
};

/** Whether the client came over https, as far as this server can know. */
export const isHttps = (c: Context<Env>, behindProxy: boolean): boolean =>
  behindProxy ? c.req.header('x-forwarded-proto') === 'https' : new URL(c.req.url).protocol === 'https:';

/** Host under which the browser knows this server. */
export const publicHost = (c: Context<Env>, behindProxy: boolean): string => {
  const forwarded = behindProxy ? c.req.header('x-forwarded-host') : undefined;
  return forwarded ?? c.req.header('host') ?? new URL(c.req.url).host;
};
