import { matterId } from '@guiju/contract';
import { z } from 'zod';
import { viewerOf, whoOf } from '../http/access.ts';
import { binary, fileHeaders } from '../http/binary.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { look } from '../matter/look.ts';
import type { Parts } from '../parts.ts';
import { handlingSlipOf } from './slip-of.ts';

const pdf = 'application/pdf';

/** The handling slip of a matter on paper, with or without its history. */
export const handlingSlipRoute = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/matters/{id}/handling-slip.pdf',
      summary: '办文单 · The handling slip of a matter',
      access: 'reader',
      request: { params: z.object({ id: matterId }), query: z.object({ history: z.stringbool().optional() }) },
      responses: { 200: binary(pdf, 'PDF') },
    },
    async (c) => {
      const { id } = c.req.valid('param');
      const viewed = await look(parts, c, id);
      const who = whoOf(c);
      const wanted = c.req.valid('query').history === true;
      const ledger = wanted ? await parts.store.ledgerOf(who.government.id, viewerOf(who), id, parts.now()) : null;
      const slip = handlingSlipOf(viewed, ledger?.rows.map(({ event }) => event) ?? null);
      const made = parts.typesetter().slip(slip).pdf;
      return c.body(new Uint8Array(made), 200, fileHeaders(pdf, `${slip.form} ${slip.title}.pdf`));
    },
  );
