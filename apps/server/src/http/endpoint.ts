import { problem as problemSchema } from '@guiju/contract';
import { createRoute, type OpenAPIHono, type RouteConfig, type RouteHandler } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import { type Access, guard } from './access.ts';
import type { Env } from './env.ts';
import { jsonBody } from './json-body.ts';
import { csrfToken, sameOrigin } from './origin.ts';

/** One declaration: what the route takes and gives, and who may use it. */
export type Declared = Omit<RouteConfig, 'middleware'> & {
  readonly access: Access;
  /** The largest JSON body in bytes; a megabyte where nothing is said. */
  readonly largest?: number;
  /** Further checks, made once it is known who asks and before the body is read. */
  readonly before?: readonly MiddlewareHandler<Env>[];
};

/** A route with its access rule, ready to be added to the application. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
  readonly access: Access;
  readonly addTo: (app: OpenAPIHono<Env>) => void;
}

const megabyte = 1024 * 1024;
const unsafe = (method: string): boolean => !['get', 'head', 'options'].includes(method);
const takesJson = (route: Declared): boolean => route.request?.body?.content['application/json'] !== undefined;

/** Names the route for the log. */
const named =
  (path: string): MiddlewareHandler<Env> =>
  async (c, next) => {
    c.set('route', path);
    await next();
  };

const checks = (route: Declared): MiddlewareHandler<Env>[] => [
  named(route.path),
  ...(unsafe(route.method) ? [sameOrigin] : []),
  guard(route.access),
  ...(unsafe(route.method) && route.access !== 'public' ? [csrfToken] : []),
  ...(takesJson(route) ? [jsonBody(route.largest ?? megabyte)] : []),
  ...(route.before ?? []),
];

/** A JSON answer of a declaration. */
export const json = <S extends z.ZodType>(schema: S, description: string) => ({ description, content: { 'application/json': { schema } } });
/** The JSON body that a declaration demands. */
export const body = <S extends z.ZodType>(schema: S) => ({ required: true, content: { 'application/json': { schema } } });

const refusals = { default: { description: '不能办理 · Problem', content: { 'application/problem+json': { schema: problemSchema } } } };

/** Joins a declaration with its handler; origin, session, access, token and size are checked before the handler runs. */
export const endpoint = <const R extends Declared>(route: R, handle: RouteHandler<R, Env>): Endpoint => {
  const { access, before: _before, largest: _largest, ...declared }: Declared = route;
  const config: RouteConfig = {
    ...declared,
    'x-access': access,
    middleware: checks(route),
    responses: { ...declared.responses, ...refusals },
  };
  // The parameter of `handle` follows from the literal types of `route`, which a general configuration no longer has.
  const general = handle as unknown as RouteHandler<RouteConfig, Env>;
  return { method: route.method, path: route.path, access, addTo: (app) => app.openapi(createRoute(config), general) };
};

/** Paths and methods that the application serves without an access rule; a server with any does not start. */
export const unguarded = (app: OpenAPIHono<Env>, endpoints: readonly Endpoint[]): readonly string[] => {
  const known = new Set(endpoints.map(({ method, path }) => `${method.toUpperCase()} ${path.replaceAll(/\{(.+?)\}/g, ':$1')}`));
  const served = app.routes.filter(({ method }) => method !== 'ALL');
  return [...new Set(served.map(({ method, path }) => `${method} ${path}`))].filter((line) => !known.has(line));
};
