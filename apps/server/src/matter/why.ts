import { matterId, whyView } from '@guiju/contract';
import { explainMatter, message, trace } from '@guiju/kernel';
import { factsOf } from '@guiju/kernel/slip/rules';
import { z } from 'zod';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { look } from './look.ts';

/** Why one provision came out as it did for a matter. */
export const whyRoute = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/matters/{id}/why/{provision}',
      summary: '这一条为什么这样 · Why a provision came out so',
      access: 'reader',
      request: { params: z.object({ id: matterId, provision: z.string().min(1).max(120) }) },
      responses: { 200: json(whyView, '条件逐项的结果 · How each part of its conditions came out') },
    },
    async (c) => {
      const { id, provision } = c.req.valid('param');
      const { matter, world } = await look(parts, c, id);
      const { kind, reached, judgements } = matter;
      if (world.rulebook.forKind(kind)?.indexOf.has(provision) !== true) throw problem('not_found');
      const facts = factsOf(world, matter);
      const traced = trace(world, kind, facts, provision, { reached, judgements, counts: world.counts ?? {} });
      const finding = explainMatter(world, matter).findings.find((each) => each.provision === provision);
      return c.json({ provision, message: finding === undefined ? null : message(world.rulebook, kind, finding), trace: traced }, 200);
    },
  );
