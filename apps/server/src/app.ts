import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { publicHost } from './http/client-address.ts';
import { type Endpoint, unguarded } from './http/endpoint.ts';
import type { Env } from './http/env.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';
import { describeBasics } from './openapi/document.ts';
import type { Parts } from './parts.ts';
import { problemFromIssues } from './problem/from-issues.ts';
import { onError, onNotFound } from './problem/on-error.ts';
import { problem } from './problem/raise.ts';
import { endpoints } from './routes.ts';
import { identify } from './session/identify.ts';
import { staticWeb } from './web/static-web.ts';

const matches = ({ path }: Endpoint, asked: string): boolean => new RegExp(`^${path.replaceAll(/\{.+?\}/g, '[^/]+')}$`).test(asked);

/** Answers an address of the API that no route serves: not found, or found with another method. */
const unserved =
  (served: readonly Endpoint[]) =>
  (c: Context<Env>): never => {
    const methods = [...new Set(served.filter((each) => matches(each, c.req.path)).map(({ method }) => method.toUpperCase()))];
    if (methods.length > 0) throw problem('wrong_method', {}, { allow: methods.join(', ') });
    throw problem('not_found');
  };

/** The application: every route with its checks, then the web app from `webDir`. Throws when a route has no access rule. */
export const createApp = (parts: Parts, webDir: string): OpenAPIHono<Env> => {
  const app = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw problemFromIssues(result.error.issues, Reflect.get(result, 'data'));
    },
  });
  app.onError(onError);
  app.notFound(onNotFound);
  app.use(requestLog(parts.log));
  app.use(securityHeaders());
  app.use(async (c, next) => {
    // PostgreSQL keeps no U+0000, so no address with one can name anything.
    if (c.req.url.includes('%00')) throw problem('malformed_path');
    c.set('host', publicHost(c, parts.behindProxy));
    await next();
  });
  app.use('/api/*', async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
  });
  app.use('/api/*', identify(parts));
  describeBasics(app);
  const served = endpoints(parts, app);
  for (const each of served) each.addTo(app);
  const open = unguarded(app, served);
  if (open.length > 0) throw new Error(`routes without an access rule: ${open.join(', ')}`);
  app.all('/api/*', unserved(served));
  app.route('/', staticWeb(webDir));
  return app;
};
