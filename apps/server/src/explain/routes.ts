import { explainAnswer, explainRequest } from '@guiju/contract';
import { explain, readFacts, routeMessage } from '@guiju/kernel';
import { whoOf } from '../http/access.ts';
import { body, type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { findingViews } from './findings.ts';

/** What the rules say about facts that belong to no matter yet. */
export const explainRoute = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/explain',
      summary: '依据规则说明 · What the rules say',
      access: 'desk',
      request: { body: body(explainRequest) },
      responses: { 200: json(explainAnswer, '流程、时限、检查 · Route, limits, findings') },
    },
    async (c) => {
      const { kind, facts, at = now() } = c.req.valid('json');
      const world = await store.world(whoOf(c).session.government, at);
      const read = readFacts(world.rulebook, kind, facts);
      if (!read.ok) {
        const [first] = read.problems;
        const field = first === undefined || first.code === 'unknown_kind' ? 'kind' : `facts.${first.fact}`;
        throw problem('malformed_request', { field, ...(first === undefined ? {} : { detail: first.message }) });
      }
      const explanation = explain(world, kind, read.facts, { practices: world.practices });
      const findings = findingViews(world.rulebook, kind, explanation.findings);
      const why = [routeMessage(world.rulebook, kind, explanation.route, world.practices)];
      return c.json({ explanation, findings, why }, 200);
    },
  );
