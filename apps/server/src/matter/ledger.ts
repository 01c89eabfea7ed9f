import { ledger, matterId } from '@guiju/contract';
import { postOf } from '@guiju/kernel';
import { z } from 'zod';
import { viewerOf, whoOf } from '../http/access.ts';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';

/** Every row of a matter's ledger, with the check of its chain. */
export const ledgerRoute = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/matters/{id}/ledger',
      summary: '台账 · The ledger of a matter',
      access: 'reader',
      request: { params: z.object({ id: matterId }) },
      responses: { 200: json(ledger, '逐条记录及链的核对结果 · Rows, and whether the chain holds') },
    },
    async (c) => {
      const who = whoOf(c);
      const government = who.government.id;
      const found = await store.ledgerOf(government, viewerOf(who), c.req.valid('param').id, now());
      if (found === null || found.rows.length === 0) throw problem('not_found');
      const { directory } = await store.office(government);
      const rows = found.rows.map(({ version, type, at, actor, event, prev_hash, hash, root }) => ({
        ...{ version, type, at, actor, prev_hash, hash, root },
        person_name: directory.persons.find(({ id }) => id === actor.person)?.name ?? actor.person,
        post_title: postOf(directory, actor.post)?.title ?? actor.post,
        event,
      }));
      return c.json({ rows, verified: found.verified }, 200);
    },
  );
