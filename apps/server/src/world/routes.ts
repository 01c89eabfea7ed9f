import { worldView } from '@guiju/contract';
import { compress } from 'hono/compress';
import { whoOf } from '../http/access.ts';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';

/** What the browser's kernel needs; a page that has it already is told so. */
export const worldRoute = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/world',
      summary: '规则、日历、机构 · Rules, calendar, organisation',
      access: 'signed_in',
      before: [compress()],
      responses: {
        200: json(worldView, '可在浏览器里运行规则 · Enough to run the rules in the browser'),
        304: { description: '未变 · Unchanged' },
      },
    },
    async (c) => {
      const { government } = whoOf(c);
      const [office, { rulebook }] = await Promise.all([store.office(government.id), store.world(government.id, now())]);
      const etag = `W/"${office.version}-${rulebook.data.hash}"`;
      c.header('etag', etag);
      c.header('cache-control', 'private, no-cache');
      if (c.req.header('if-none-match') === etag) return c.body(null, 304);
      const { notices, directory, practices, settings } = office;
      const view = {
        government: government.id,
        rulebook: rulebook.data,
        notices: [...notices],
        directory,
        practices: [...practices],
        settings,
      };
      return c.json(view, 200);
    },
  );
