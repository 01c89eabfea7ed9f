import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import type { Env } from '../http/env.ts';
import { problem } from '../problem/raise.ts';

/** Files under assets/ carry a hash of their content in their name. */
const hashed = /\/assets\/.+-[\w-]{8,}\.\w+$/;

const cacheFor = (path: string): string => (hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');

const isPage = (c: Context): boolean => ['GET', 'HEAD'].includes(c.req.method) && !/\.\w+$/.test(c.req.path);

/** Serves the built web app of a folder: files as they are, and the one page for every address that is not a file. */
export const staticWeb = (dir: string): Hono<Env> => {
  const app = new Hono<Env>();
  const files: MiddlewareHandler<Env> = serveStatic({ root: dir, onFound: (path, c) => c.header('cache-control', cacheFor(path)) });
  app.use(compress());
  app.use(files);
  app.get('*', (c) => {
    if (!isPage(c)) throw problem('not_found');
    const page = join(dir, 'index.html');
    if (!existsSync(page))
      throw problem('unavailable', {
        detail: { zh: '网页尚未构建，请运行 npm run build。', en: 'The web app is not built; run npm run build.' },
      });
    return c.html(readFileSync(page, 'utf8'), 200, { 'cache-control': 'no-cache' });
  });
  return app;
};
