import type { DemoDesk, Me, Problem } from '@guiju/contract';
import { expect, test } from 'vitest';
import { ask, clientWith } from '../testing/client.ts';
import { openServer } from '../testing/server.ts';

const server = await openServer();
const nobody = clientWith(server, '', '');

const signIn = (login: string, password: string, headers: Readonly<Record<string, string>> = {}) =>
  nobody.post<Me & Problem>('/session', { login, password }, headers);

test('signs in at the first desk and says who is there', async () => {
  const { me } = await server.signIn('clerk');
  expect(me).toMatchObject({
    person: { id: 'p-clerk', name: '演示局文员' },
    government: { id: 'anytown', name: '某县人民政府' },
    desk: 'dept-clerk',
    admin: [],
    server_time: '2025-11-20T09:00:00+08:00',
  });
  expect(me.posts.map(({ id, unit_name }) => [id, unit_name])).toEqual([
    ['dept-clerk', '演示局'],
    ['dept-seal', '演示局'],
  ]);
});

test('keeps the token from scripts and other sites', async () => {
  const answer = await signIn('anytown.clerk', server.password('anytown.clerk'));
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^guiju_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
});

test('a session is needed, and ends when one signs out', async () => {
  expect((await nobody.get('/session')).status).toBe(401);
  const clerk = await server.signIn('clerk');
  expect((await clerk.get('/session')).status).toBe(200);
  expect((await clerk.send('DELETE', '/session')).status).toBe(204);
  const after = await clerk.get<Problem>('/session');
  expect([after.status, after.json.code]).toEqual([401, 'not_signed_in']);
});

test('signing in again in the same browser ends the session before', async () => {
  const first = await server.signIn('other');
  const again = await signIn('anytown.other', server.password('anytown.other'), { cookie: first.cookie });
  expect(again.status).toBe(200);
  expect((await first.get('/session')).status).toBe(401);
});

test('an idle session ends after eight hours, and any after seven days', async () => {
  const idle = await server.signIn('dept');
  server.setNow('2025-11-20T17:30:00+08:00');
  expect((await idle.get('/session')).status).toBe(401);
  const busy = await server.signIn('dept');
  for (let day = 21; day <= 27; day += 1) {
    for (const hour of ['00', '07', '14', '21']) {
      server.setNow(`2025-11-${day}T${hour}:00:00+08:00`);
      if (day < 27) expect((await busy.get('/session')).status).toBe(200);
    }
  }
  server.setNow('2025-11-27T23:00:00+08:00');
  expect((await busy.get('/session')).status).toBe(401);
  server.setNow('2025-11-20T09:00:00+08:00');
});

test('a wrong password says how many tries are left, then the account is locked', async () => {
  for (const left of [4, 3, 2, 1]) {
    const answer = await signIn('anytown.deputy', 'not this one');
    expect(answer.json).toMatchObject({ status: 401, code: 'wrong_login', tries_left: left, title: '用户名或密码不对' });
  }
  const locked = await signIn('anytown.deputy', 'not this one');
  expect(locked.json).toMatchObject({ status: 423, code: 'locked', locked_until: '2025-11-20T09:15:00+08:00' });
  const right = await signIn('anytown.deputy', server.password('anytown.deputy'));
  expect(right.status).toBe(423);
  server.setNow('2025-11-20T09:15:01+08:00');
  expect((await signIn('anytown.deputy', server.password('anytown.deputy'))).status).toBe(200);
  server.setNow('2025-11-20T09:00:00+08:00');
});

test('an unknown login is answered like a wrong password, try after try', async () => {
  server.setNow('2025-11-20T10:00:00+08:00');
  for (const status of [401, 401, 401, 401, 423, 423]) {
    const [unknown, wrong] = [await signIn('nobody', 'not this one'), await signIn('anytown.audit', 'not this one')];
    expect([unknown.status, unknown.json]).toEqual([status, wrong.json]);
  }
  server.setNow('2025-11-20T09:00:00+08:00');
});

test('a desk that the person does not hold cannot be chosen', async () => {
  const clerk = await server.signIn('clerk');
  const moved = await clerk.send<Me>('PUT', '/session/desk', { post: 'dept-seal' });
  expect([moved.status, moved.json.desk]).toEqual([200, 'dept-seal']);
  expect((await clerk.get<Me>('/session')).json.desk).toBe('dept-seal');
  const refused = await clerk.send<Problem>('PUT', '/session/desk', { post: 'head' });
  expect(refused.json).toMatchObject({ status: 403, code: 'post_not_held', field: 'post' });
});

test('a post given up gives no rights on the next day', async () => {
  server.setNow('2025-11-20T23:50:00+08:00');
  const other = await server.signIn('other');
  const change = { appointments: [{ person: 'p-other', post: 'other-clerk', from: '2025-01-01', to: '2025-11-20' }] };
  await server.store.changeOrganisation('anytown', { person: 'p-system', post: '' }, change);
  expect((await other.get('/inbox/counts')).status).toBe(200);
  server.setNow('2025-11-21T00:10:00+08:00');
  const refused = await other.get<Problem>('/inbox/counts');
  server.setNow('2025-11-20T09:00:00+08:00');
  expect([refused.status, refused.json.code]).toEqual([403, 'post_not_held']);
});

test('says for whom a desk stands in', async () => {
  const absence = { post: 'head', from: '2025-11-20', to: '2025-11-20', entrusted: 'deputy', reason: '出差' };
  await server.store.enterAbsence('anytown', { person: 'p-head', post: 'head' }, absence);
  const { me } = await server.signIn('deputy');
  expect(me.posts[0]?.stands_in_for).toEqual([{ post: 'head', title: '县长', capacity: 'acting' }]);
});

test('changes the password and ends the other sessions', async () => {
  const [one, two] = [await server.signIn('office'), await server.signIn('office')];
  const change = (current: string, next: string) => one.send<Problem>('PUT', '/session/password', { current, next });
  expect((await change('not this one', 'Neues-Wort-2025')).json).toMatchObject({ status: 422, code: 'password_refused', field: 'current' });
  expect((await change(server.password('anytown.office'), 'short')).json).toMatchObject({ status: 422, field: 'next' });
  expect((await change(server.password('anytown.office'), 'Neues-Wort-2025')).status).toBe(204);
  expect((await one.get('/session')).status).toBe(200);
  expect((await two.get('/session')).status).toBe(401);
  expect((await signIn('anytown.office', 'Neues-Wort-2025')).status).toBe(200);
});

test('an unsafe request needs the token of the session and the same origin', async () => {
  const clerk = await server.signIn('clerk');
  const without = clientWith(server, clerk.cookie, '');
  expect((await without.send<Problem>('PUT', '/session/desk', { post: 'dept-clerk' })).json).toMatchObject({
    status: 403,
    code: 'wrong_csrf',
  });
  for (const headers of [{ origin: 'https://elsewhere.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
    const refused = await clerk.send<Problem>('PUT', '/session/desk', { post: 'dept-clerk' }, headers);
    expect(refused.json).toMatchObject({ status: 403, code: 'wrong_origin' });
    expect((await signIn('anytown.clerk', 'x', headers)).json.code).toBe('wrong_origin');
  }
  const own = await clerk.send(
    'PUT',
    '/session/desk',
    { post: 'dept-clerk' },
    { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' },
  );
  expect(own.status).toBe(200);
});

test('an administrator without a post can sign in, look and administer, but not act', async () => {
  const system = await server.signIn('system');
  expect(system.me).toMatchObject({ desk: null, posts: [], admin: ['system'] });
  expect((await system.get('/inbox/counts')).json).toEqual({ todo: 0, done: 0, to_read: 0, read: 0, mine: 0, drafts: 0 });
  const refused = await system.post<Problem>('/matters', { command_id: crypto.randomUUID(), kind: 'leave' });
  expect([refused.status, refused.json.code]).toEqual([403, 'post_not_held']);
});

test('lists the desks of the demonstration offices for everybody', async () => {
  const desks = await nobody.get<readonly DemoDesk[]>('/demo-desks');
  expect(desks.status).toBe(200);
  expect(desks.json[0]).toMatchObject({ login: 'anytown.head', post_title: '县长', unit_name: '县政府', government: 'anytown' });
  const [head] = desks.json;
  expect((await signIn(head?.login ?? '', head?.password ?? '')).status).toBe(200);
});

test('answers a request that is not as it must be by naming the field', async () => {
  const send = (body: string, type = 'application/json') =>
    ask<Problem>(server, '/api/v1/session', { method: 'POST', body, headers: { 'content-type': type } });
  expect((await send('{"login": ')).json).toMatchObject({ status: 400, code: 'malformed_json' });
  expect((await send('{"login": 3, "password": "x"}')).json).toMatchObject({
    status: 400,
    field: 'login',
    detail: { zh: '“login”应为文字。' },
  });
  expect((await send('{"login": "a", "password": "x", "admin": true}')).json).toMatchObject({ status: 400, field: 'admin' });
  expect((await send('{"login": "a\\u0000", "password": "x"}')).json).toMatchObject({ status: 400, code: 'malformed_json' });
  expect((await send('login=a', 'application/x-www-form-urlencoded')).json).toMatchObject({ status: 415, code: 'unsupported_type' });
  expect((await send(`{"login": "${'a'.repeat(1024 * 1024)}", "password": "x"}`)).json).toMatchObject({ status: 413, code: 'too_large' });
  expect((await send(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).json).toMatchObject({ status: 400, code: 'malformed_json' });
});

test('after many failures an address has to wait', async () => {
  let last = 0;
  for (let i = 0; i < 25; i += 1) last = (await signIn('nobody', 'x')).status;
  expect(last).toBe(429);
  const refused = await signIn('anytown.head', server.password('anytown.head'));
  expect([refused.status, refused.json.code]).toEqual([429, 'too_many_requests']);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('the log holds no password, no token and nothing that was typed', () => {
  const log = server.logged.join('\n');
  expect(log).toContain('"route":"/api/v1/session"');
  for (const secret of [server.password('anytown.head'), 'not this one', 'Neues-Wort-2025', 'guiju_session', 'anytown.clerk'])
    expect(log).not.toContain(secret);
});
