import { changePassword, chooseDesk, demoDesk, me } from '@guiju/contract';
import { z } from 'zod';
import { whoOf } from '../http/access.ts';
import { clientAddress } from '../http/client-address.ts';
import { body, type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { signInRoute, signOutRoute } from './sign-in.ts';
import { meOf } from './signed-in.ts';

const showSession = ({ now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/session',
      summary: '当前登录 · Who is signed in',
      access: 'signed_in',
      responses: { 200: json(me, '登录人和岗位 · Person and desks') },
    },
    (c) => c.json(meOf(whoOf(c), now()), 200),
  );

const switchDesk = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'put',
      path: '/api/v1/session/desk',
      summary: '换岗位 · Switch the desk',
      access: 'signed_in',
      request: { body: body(chooseDesk) },
      responses: { 200: json(me, '新的岗位 · The new desk') },
    },
    async (c) => {
      const who = whoOf(c);
      const { post } = c.req.valid('json');
      const desk = who.desks.find(({ id }) => id === post);
      if (desk === undefined) throw problem('post_not_held', { field: 'post' });
      await store.switchDesk(who.session, post);
      return c.json(meOf({ ...who, desk }, now()), 200);
    },
  );

const newPassword = ({ store, now, signInFailures, behindProxy }: Parts): Endpoint =>
  endpoint(
    {
      method: 'put',
      path: '/api/v1/session/password',
      summary: '改密码，其他登录随之退出 · Change the password; other sessions end',
      access: 'signed_in',
      request: { body: body(changePassword) },
      responses: { 204: { description: '已更改 · Changed' } },
    },
    async (c) => {
      const { session } = whoOf(c);
      const { current, next } = c.req.valid('json');
      const address = clientAddress(c, behindProxy);
      const wait = signInFailures.wait(address, Date.now());
      if (wait > 0) throw problem('too_many_requests', {}, { 'retry-after': String(wait) });
      const answer = await store.changePassword(session, current, next, now(), session.token_hash);
      if (answer.outcome === 'wrong') {
        signInFailures.fail(address, Date.now());
        throw problem('password_refused', { field: 'current', detail: { zh: '现在的密码不对。', en: 'The present password is wrong.' } });
      }
      if (answer.outcome === 'unfit') throw problem('password_refused', { field: 'next', detail: answer.problem });
      return c.body(null, 204);
    },
  );

const listDemoDesks = ({ store }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/demo-desks',
      summary: '演示岗位 · Desks of the demonstration offices',
      access: 'public',
      responses: { 200: json(z.array(demoDesk), '登录名和密码 · Logins and passwords') },
    },
    async (c) => {
      const desks = await store.demoDesks();
      if (desks.length === 0) throw problem('not_found');
      return c.json([...desks], 200);
    },
  );

/** Signing in and out, the desk, the password. */
export const sessionRoutes = (parts: Parts): readonly Endpoint[] => [
  signInRoute(parts),
  showSession(parts),
  signOutRoute(parts),
  switchDesk(parts),
  newPassword(parts),
  listDemoDesks(parts),
];
