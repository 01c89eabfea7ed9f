import { box, counts, listQuery, matterPage } from '@guiju/contract';
import { z } from 'zod';
import { viewerOf, whoOf } from '../http/access.ts';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import { pageOf } from '../http/pages.ts';
import type { Parts } from '../parts.ts';

const count = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/inbox/counts',
      summary: '各栏件数 · How many stand in each box',
      access: 'reader',
      responses: { 200: json(counts, '件数 · Counts') },
    },
    async (c) => {
      const who = whoOf(c);
      return c.json({ ...(await store.counts(who.government.id, viewerOf(who), now())) }, 200);
    },
  );

const list = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/inbox/{box}',
      summary: '一栏的事项 · The matters in a box',
      access: 'reader',
      request: { params: z.object({ box }), query: listQuery },
      responses: { 200: json(matterPage, '事项 · Matters') },
    },
    async (c) => {
      const who = whoOf(c);
      const page = await store.inbox(who.government.id, viewerOf(who), c.req.valid('param').box, c.req.valid('query'), now());
      return c.json(pageOf(page), 200);
    },
  );

/** The boxes of a desk: to do, done, to read, read, mine, drafts. */
export const inboxRoutes = (parts: Parts): readonly Endpoint[] => [count(parts), list(parts)];
