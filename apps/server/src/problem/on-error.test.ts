import { Hono } from 'hono';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Env } from '../http/env.ts';
import { onError } from './on-error.ts';

const answerTo = async (error: Error): Promise<readonly [number, string]> => {
  const app = new Hono<Env>();
  app.onError(onError);
  app.get('/', (c) => {
    c.set('log', pino({ enabled: false }));
    throw error;
  });
  const response = await app.request('/');
  const { code } = (await response.json()) as { readonly code: string };
  return [response.status, code];
};

test('a database that is gone is an unavailable service, not a fault', async () => {
  expect(await answerTo(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))).toEqual([503, 'unavailable']);
  expect(await answerTo(new Error('Connection terminated unexpectedly'))).toEqual([503, 'unavailable']);
  expect(await answerTo(new TypeError('a fault of ours'))).toEqual([500, 'internal']);
});
