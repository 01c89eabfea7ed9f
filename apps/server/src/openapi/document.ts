import { day } from '@guiju/contract';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from '../http/env.ts';
import { withNullable } from './nullable.ts';

const description = `规矩（Guiju）接口。会话用 Cookie guiju_session；改变数据的请求须带 x-csrf-token（值见 GET /api/v1/session），
登录除外；x-access 说明谁可以使用。Session cookie guiju_session; every unsafe request carries x-csrf-token (see GET /api/v1/session),
except signing in; x-access says who may use a route: public, signed_in, desk (held today), an administrator, or oversight.`;

/** The OpenAPI document of every route that the application has. */
export const openApiDocument = (app: OpenAPIHono<Env>): object =>
  withNullable(
    app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: '规矩 Guiju',
        version: '1',
        description: description.replaceAll('\n', ' '),
        license: { name: 'MulanPSL-2.0' },
      },
      security: [{ session: [] }],
    }),
  );

/** What every description begins with: the cookie as the way in, and days, which otherwise would be described as they are met first. */
export const describeBasics = (app: OpenAPIHono<Env>): void => {
  app.openAPIRegistry.register('Day', day);
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'guiju_session' });
};
