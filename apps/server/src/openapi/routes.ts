import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Env } from '../http/env.ts';
import { openApiDocument } from './document.ts';

/** The description of this very interface. */
export const openApiRoute = (app: OpenAPIHono<Env>): Endpoint => {
  let document: object | undefined;
  return endpoint(
    {
      method: 'get',
      path: '/openapi.json',
      summary: '接口说明 · This document',
      access: 'public',
      responses: { 200: json(z.looseObject({}), 'OpenAPI 3.1') },
    },
    (c) => {
      document ??= openApiDocument(app);
      return c.json(document, 200);
    },
  );
};
