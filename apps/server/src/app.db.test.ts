import type { CoverageView, LateLimits, MatterPage, MatterView, Problem, ProvisionMatters, WorldView } from '@guiju/contract';
import { expect, test } from 'vitest';
import { ask, clientWith } from './testing/client.ts';
import { openServer } from './testing/server.ts';

const server = await openServer();
const clerk = await server.signIn('clerk');

test('every route has an access rule, and only the named ones are open to everybody', async () => {
  const { json } = await ask<{ paths: Record<string, Record<string, { 'x-access'?: string }>> }>(server, '/openapi.json');
  const rules = Object.entries(json.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { 'x-access': access }]) => [`${method} ${path}`, access] as const),
  );
  expect(rules.filter(([, access]) => access === undefined)).toEqual([]);
  expect(rules.filter(([, access]) => access === 'public').map(([route]) => route)).toEqual([
    'get /healthz',
    'get /readyz',
    'get /openapi.json',
    'post /api/v1/session',
    'get /api/v1/demo-desks',
  ]);
  const nobody = clientWith(server, '', '');
  for (const [route, access] of rules.filter(([name]) => name.includes('/api/v1/'))) {
    if (access === 'public') continue;
    const [method = '', path = ''] = route.split(' ');
    const answer = await nobody.send<Problem>(
      method.toUpperCase(),
      path.replace('/api/v1', '').replaceAll(/\{.+?\}/g, 'x'),
      method === 'get' ? undefined : {},
    );
    expect([route, answer.status, answer.json.code]).toEqual([route, 401, 'not_signed_in']);
  }
});

test('answers an address that nothing serves, and a method that is not served, as problems', async () => {
  expect((await clerk.get<Problem>('/nothing')).json).toMatchObject({ status: 404, code: 'not_found' });
  const wrong = await clerk.send<Problem>('DELETE', '/inbox/counts');
  expect(wrong.json).toMatchObject({ status: 405, code: 'wrong_method' });
  expect(wrong.headers.get('allow')).toBe('GET');
  expect((await ask<Problem>(server, '/api/v1/matters/%00')).json).toMatchObject({ status: 400, code: 'malformed_path' });
  expect((await clerk.get<Problem>('/inbox/everything')).json).toMatchObject({ status: 400, field: 'box' });
  expect((await clerk.get<Problem>('/inbox/todo?limit=1000')).json).toMatchObject({ status: 400, field: 'limit' });
  expect((await clerk.get<MatterPage>('/inbox/todo?cursor=nonsense')).status).toBe(200);
});

test('tells the browser what it may load and do, and keeps no answers', async () => {
  const { headers } = await clerk.get('/session');
  const csp = headers.get('content-security-policy') ?? '';
  for (const rule of ["default-src 'self'", "script-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
    expect(csp).toContain(rule);
  expect(csp).not.toContain("script-src 'self' 'unsafe");
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(headers.get('permissions-policy')).toContain('camera=()');
  expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
});

test('the world comes once, and again only when it has changed', async () => {
  const first = await clerk.get<WorldView>('/world');
  expect(first.json).toMatchObject({ government: 'anytown', rulebook: { edition: 'anytown/2025-01-01' }, settings: { closing: '17:30' } });
  const etag = first.headers.get('etag') ?? '';
  expect((await clerk.get('/world', { 'if-none-match': etag })).status).toBe(304);
  const absence = { post: 'head', from: '2025-11-20', to: '2025-11-20', reason: '出差' };
  await server.store.enterAbsence('anytown', { person: 'p-head', post: 'head' }, absence);
  const again = await clerk.get<WorldView>('/world', { 'if-none-match': etag });
  expect([again.status, again.json.directory.absences.length]).toEqual([200, 1]);
  const packed = await server.app.request('/api/v1/world', { headers: { cookie: clerk.cookie, 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
});

test('what is late, what a provision did, and what takes care of each', async () => {
  const content = { title: '关于演示外出的请示', text: '', attachments: [] };
  const given = { command_id: crypto.randomUUID(), kind: 'leave', content, facts: { written: true } };
  const { matter } = (await clerk.post<MatterView>('/matters', given)).json;
  const command = { command_id: crypto.randomUUID(), expected_version: matter.version, command: { type: 'submit' } };
  await clerk.post(`/matters/${matter.id}/commands`, command);
  server.setNow('2025-12-01T09:00:00+08:00');
  const [head, director, auditor, visitor] = [
    await server.signIn('head'),
    await server.signIn('director'),
    await server.signIn('audit'),
    await server.signIn('clerk'),
  ];
  for (const overseer of [head, director, auditor]) {
    const late = await overseer.get<LateLimits>('/limits/late');
    expect(late.json.items).toMatchObject([{ id: matter.id, provision: 'anytown-3.1', due: '2025-11-25', light: 'red' }]);
  }
  expect((await visitor.get<Problem>('/limits/late')).json.code).toBe('not_permitted');
  const touched = await visitor.get<ProvisionMatters>('/rules/provisions/anytown-2.1/matters');
  expect(touched.json).toMatchObject({ items: [{ id: matter.id, verdict: 'met' }], counts: { met: 1, unmet: 0 } });
  expect((await visitor.get('/rules/provisions/othertown-2.1/matters')).status).toBe(404);
  const coverage = await visitor.get<CoverageView>('/rules/coverage');
  expect(coverage.json.provisions.map(({ id, kind }) => [id, kind])).toEqual([
    ['anytown-1.1', 'route'],
    ['anytown-2.1', 'check'],
    ['anytown-3.1', 'deadline'],
  ]);
});

test('finds matters by words of their text', async () => {
  server.setNow('2025-11-20T09:00:00+08:00');
  const [director, author] = [await server.signIn('director'), await server.signIn('clerk')];
  const content = { title: '关于演示差旅的请示', text: '拟赴邻县学习河道治理。', attachments: [] };
  await author.post('/matters', { command_id: crypto.randomUUID(), kind: 'leave', content });
  const found = async (q: string) =>
    (await director.get<MatterPage>(`/search?q=${encodeURIComponent(q)}`)).json.items.map(({ title }) => title);
  expect(await found('河道治理')).toEqual(['关于演示差旅的请示']);
  expect(await found('不存在的词')).toEqual([]);
});

test('says whether it lives and whether it is ready', async () => {
  expect((await ask(server, '/healthz')).json).toEqual({ status: 'ok' });
  expect((await ask(server, '/readyz')).json).toEqual({ status: 'ok' });
});
