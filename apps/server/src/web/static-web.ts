import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import type { Env } from '../http/env.ts';
import { problem } from '../problem/raise.ts';

/** Files under assets/ carry a hash of their content in their name. */
const hashed = /\/assets\/.+-[\w-]{8,}\.\w+$/;

const caching: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  if (c.res.ok) c.header('cache-control', hashed.test(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache');
};

const isPage = (c: Context): boolean => !/\.\w+$/.test(c.req.path);

/** Serves the built web app of a folder: files as they are, and the one page for every address that is not a file. */
export const staticWeb = (dir: string): Hono<Env> => {
  const app = new Hono<Env>();
  const page = join(dir, 'index.html');
  app.use(compress(), caching);
  if (existsSync(dir)) app.use(serveStatic({ root: dir }));
  app.get('*', (c) => {
    if (!isPage(c)) throw problem('not_found');
    if (!existsSync(page))
      throw problem('unavailable', {
        detail: { zh: '网页尚未构建，请运行 npm run build。', en: 'The web app is not built; run npm run build.' },
      });
    return c.html(readFileSync(page, 'utf8'));
  });
  return app;
};
