import { z } from 'zod';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';

const state = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

/** For whoever watches the server: whether the process lives, and whether it can do its work. */
export const healthRoutes = ({ store, log, stopping }: Parts): readonly Endpoint[] => [
  endpoint(
    {
      method: 'get',
      path: '/healthz',
      summary: '进程是否在运行 · Liveness',
      access: 'public',
      responses: { 200: json(state, '在运行 · Alive') },
    },
    (c) => c.json({ status: 'ok' as const }, 200),
  ),
  endpoint(
    {
      method: 'get',
      path: '/readyz',
      summary: '数据库是否可用、结构是否最新 · Readiness: database and migrations',
      access: 'public',
      responses: { 200: json(state, '可以办理 · Ready') },
    },
    async (c) => {
      if (stopping.aborted) throw problem('unavailable', { detail: { zh: '系统正在停止。', en: 'The service is stopping.' } });
      try {
        // Also fails when the schema is not there.
        await store.governments();
      } catch (error) {
        log.warn({ error: error instanceof Error ? error.name : typeof error }, 'not ready');
        throw problem('unavailable', { detail: { zh: '数据库暂时不可用。', en: 'The database is unavailable.' } });
      }
      return c.json({ status: 'ok' as const }, 200);
    },
  ),
];
