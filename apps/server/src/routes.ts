import type { OpenAPIHono } from '@hono/zod-openapi';
import { fileRoutes } from './files/routes.ts';
import { healthRoutes } from './health/routes.ts';
import type { Endpoint } from './http/endpoint.ts';
import type { Env } from './http/env.ts';
import { openApiRoute } from './openapi/routes.ts';
import type { Parts } from './parts.ts';
import { sessionRoutes } from './session/routes.ts';

/** Every route of the server. */
export const endpoints = (parts: Parts, app: OpenAPIHono<Env>): readonly Endpoint[] => [
  ...healthRoutes(parts),
  openApiRoute(app),
  ...sessionRoutes(parts),
  ...fileRoutes(parts),
];
