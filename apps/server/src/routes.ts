import type { OpenAPIHono } from '@hono/zod-openapi';
import { archiveRoutes } from './archive/routes.ts';
import { calendarRoutes } from './calendar/routes.ts';
import { compareRoute } from './compare/routes.ts';
import { eventsRoute } from './events/routes.ts';
import { explainRoute } from './explain/routes.ts';
import { fileRoutes } from './files/routes.ts';
import { handlingSlipRoute } from './handling-slip/routes.ts';
import { healthRoutes } from './health/routes.ts';
import type { Endpoint } from './http/endpoint.ts';
import type { Env } from './http/env.ts';
import { inboxRoutes } from './inbox/routes.ts';
import { lateRoute } from './limits/routes.ts';
import { matterRoutes } from './matter/routes.ts';
import { messageRoutes } from './messages/routes.ts';
import { numberRoutes } from './numbers/routes.ts';
import { openApiRoute } from './openapi/routes.ts';
import { organisationRoutes } from './organisation/routes.ts';
import { paperRoutes } from './papers/routes.ts';
import type { Parts } from './parts.ts';
import { quotaRoutes } from './quotas/routes.ts';
import { registerRoute } from './registers/routes.ts';
import { rulesRoutes } from './rules/routes.ts';
import { sealRoutes } from './seals/routes.ts';
import { searchRoute } from './search/routes.ts';
import { sessionRoutes } from './session/routes.ts';
import { worldRoute } from './world/routes.ts';

/** Every route of the server. */
export const endpoints = (parts: Parts, app: OpenAPIHono<Env>): readonly Endpoint[] => [
  ...healthRoutes(parts),
  openApiRoute(app),
  ...sessionRoutes(parts),
  worldRoute(parts),
  ...inboxRoutes(parts),
  eventsRoute(parts),
  ...matterRoutes(parts),
  explainRoute(parts),
  ...fileRoutes(parts),
  ...paperRoutes(parts),
  handlingSlipRoute(parts),
  registerRoute(parts),
  ...archiveRoutes(parts),
  searchRoute(parts),
  ...rulesRoutes(parts),
  compareRoute(parts),
  ...quotaRoutes(parts),
  ...numberRoutes(parts),
  ...sealRoutes(parts),
  ...organisationRoutes(parts),
  ...calendarRoutes(parts),
  lateRoute(parts),
  ...messageRoutes(parts),
];
