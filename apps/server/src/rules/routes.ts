import { coverageView, provisionMatters } from '@guiju/contract';
import { z } from 'zod';
import { viewerOf, whoOf } from '../http/access.ts';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import { rowOf } from '../http/pages.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { coverageOf } from './coverage.ts';

const matters = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/rules/provisions/{id}/matters',
      summary: '一条规定管过的事项 · What a provision did',
      access: 'reader',
      request: { params: z.object({ id: z.string().min(1).max(120) }) },
      responses: { 200: json(provisionMatters, '看得到的事项，全部的次数 · Visible matters, counts over all') },
    },
    async (c) => {
      const who = whoOf(c);
      const { id } = c.req.valid('param');
      const { rulebook } = await store.world(who.government.id, now());
      if (!rulebook.byId.has(id)) throw problem('not_found');
      const { items, counts } = await store.provisionMatters(who.government.id, viewerOf(who), id, now());
      return c.json({ items: items.map(rowOf), counts: { ...counts } }, 200);
    },
  );

const coverage = ({ store, now, rulebooksRoot }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/rules/coverage',
      summary: '每条规定由什么落实 · What takes care of each provision',
      access: 'reader',
      responses: { 200: json(coverageView, '对照表 · Coverage table') },
    },
    async (c) => {
      const { rulebook } = await store.world(whoOf(c).government.id, now());
      return c.json(coverageOf(rulebooksRoot, rulebook), 200);
    },
  );

/** The rulebook at work. */
export const rulesRoutes = (parts: Parts): readonly Endpoint[] => [matters(parts), coverage(parts)];
