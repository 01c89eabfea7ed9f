import { lateLimits } from '@guiju/contract';
import { whoOf } from '../http/access.ts';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import { rowOf } from '../http/pages.ts';
import type { Parts } from '../parts.ts';

/** What is late in the whole government, for those who answer for it. */
export const lateRoute = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/limits/late',
      summary: '逾期事项 · What is late',
      access: 'oversight',
      responses: { 200: json(lateLimits, '逾期时限，最久的在前 · Limits that have passed, the longest first') },
    },
    async (c) => {
      const late = await store.late(whoOf(c).government.id, now());
      return c.json({ items: late.map(rowOf), total: late.length }, 200);
    },
  );
