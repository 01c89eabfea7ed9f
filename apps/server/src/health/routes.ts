import type { Bilingual } from '@guiju/kernel';
import type { DatabaseState } from '@guiju/store';
import { z } from 'zod';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';

const state = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

/** What is to be said of a database that does not answer. */
const whyNot = (database: DatabaseState): Bilingual => {
  switch (database.state) {
    case 'running':
      return { zh: '数据库暂时不可用。', en: 'The database is unavailable.' };
    case 'starting':
      return {
        zh: `数据库意外停止，正在重新启动（第 ${database.attempt} 次，最多 ${database.of} 次）。`,
        en: `The database stopped by itself and is being started again (attempt ${database.attempt} of ${database.of}).`,
      };
    case 'failed':
      return {
        zh: `数据库意外停止，${database.attempts} 次都没有重新启动成功；请看日志，排除原因后重新启动本系统。`,
        en: `The database stopped by itself and did not start in ${database.attempts} attempts; see the log, then start this service again.`,
      };
  }
};

/** For whoever watches the server: whether the process lives, and whether it can do its work. */
export const healthRoutes = ({ store, database, log, stopping }: Parts): readonly Endpoint[] => [
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
        throw problem('unavailable', { detail: whyNot(database()) });
      }
      return c.json({ status: 'ok' as const }, 200);
    },
  ),
];
