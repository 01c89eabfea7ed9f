import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import type { Env } from './env.ts';

const given = /^[A-Za-z0-9-]{8,64}$/;

/** Gives each request an id, and logs the route, its status and its time; never the address itself, which may hold what people typed. */
export const requestLog =
  (log: Logger): MiddlewareHandler<Env> =>
  async (c, next) => {
    const proposed = c.req.header('x-request-id') ?? '';
    const id = given.test(proposed) ? proposed : randomUUID();
    c.set('request_id', id);
    c.set('route', null);
    c.set('log', log.child({ request: id }));
    const started = performance.now();
    await next();
    c.header('x-request-id', id);
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const level = c.res.status >= 500 ? 'error' : 'info';
    c.var.log[level]({ method: c.req.method, route: c.var.route, status: c.res.status, ms }, 'request');
  };
