import type { Problem } from '@guiju/contract';
import { expect, test } from 'vitest';
import { clientWith } from '../testing/client.ts';
import { openServer } from '../testing/server.ts';

const server = await openServer({}, true);
const nobody = clientWith(server, '', '');
const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'guiju.example', 'x-forwarded-for': '203.0.113.9' };
const body = { login: 'anytown.clerk', password: server.password('anytown.clerk') };

test('behind a proxy that speaks https, the cookie goes over https only', async () => {
  const answer = await nobody.post('/session', body, { ...forwarded, origin: 'https://guiju.example' });
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, expect.stringContaining('; Secure;')]);
});

test('the origin is that of the address the browser sees', async () => {
  const refused = await nobody.post<Problem>('/session', body, { ...forwarded, origin: 'https://elsewhere.example' });
  expect(refused.json.code).toBe('wrong_origin');
});

test('failures are counted for the client, not for the proxy', async () => {
  let tried = 0;
  const wrong = (address: string) =>
    nobody.post<Problem>(
      '/session',
      { login: `nobody-${tried++}`, password: 'x' },
      { ...forwarded, 'x-forwarded-for': `10.0.0.1, ${address}` },
    );
  for (let i = 0; i < 20; i += 1) await wrong('203.0.113.7');
  expect((await wrong('203.0.113.7')).status).toBe(429);
  expect((await wrong('203.0.113.8')).status).toBe(401);
});
