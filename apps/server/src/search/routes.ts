import { foundPage, searchQuery } from '@guiju/contract';
import { viewerOf, whoOf } from '../http/access.ts';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import { rowOf } from '../http/pages.ts';
import type { Parts } from '../parts.ts';

/** Finds matters by title, number, text and attachments, among those that the desk may see. */
export const searchRoute = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/search',
      summary: '查找事项 · Find matters',
      access: 'reader',
      request: { query: searchQuery },
      responses: { 200: json(foundPage, '看得到的事项和找到的位置 · Matters one may see, and where the words stand') },
    },
    async (c) => {
      const who = whoOf(c);
      const { items, ...rest } = await store.search(who.government.id, viewerOf(who), c.req.valid('query'), now());
      return c.json({ items: items.map((line) => ({ ...rowOf(line), found: [...line.found] })), ...rest }, 200);
    },
  );
