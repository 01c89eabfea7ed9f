import { listQuery, matterPage } from '@guiju/contract';
import { viewerOf, whoOf } from '../http/access.ts';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import { pageOf } from '../http/pages.ts';
import type { Parts } from '../parts.ts';

/** Finds matters by title, number and text, among those that the desk may see. */
export const searchRoute = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/search',
      summary: '查找事项 · Find matters',
      access: 'reader',
      request: { query: listQuery.omit({ sort: true }) },
      responses: { 200: json(matterPage, '看得到的事项 · Matters one may see') },
    },
    async (c) => {
      const who = whoOf(c);
      return c.json(pageOf(await store.search(who.government.id, viewerOf(who), c.req.valid('query'), now())), 200);
    },
  );
