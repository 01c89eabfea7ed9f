import { me, signIn } from '@guiju/contract';
import { clientAddress } from '../http/client-address.ts';
import { body, type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { forgetToken, handToken, presentedToken } from './cookie.ts';
import { desksOf } from './desks.ts';
import { dayAt, meOf, signedInAs } from './signed-in.ts';

/** Signs in at the first desk of the person; an earlier session of the same browser ends. */
export const signInRoute = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/session',
      summary: '登录 · Sign in',
      access: 'public',
      request: { body: body(signIn) },
      responses: { 200: json(me, '已登录 · Signed in') },
    },
    async (c) => {
      const { store, now, signInFailures, behindProxy } = parts;
      const [at, address] = [now(), clientAddress(c, behindProxy)];
      const wait = signInFailures.wait(address, Date.now());
      if (wait > 0) throw problem('too_many_requests', {}, { 'retry-after': String(wait) });
      const { login, password } = c.req.valid('json');
      const answer = await store.signIn(login, password, at, address);
      if (answer.outcome !== 'signed_in') signInFailures.fail(address, Date.now());
      if (answer.outcome === 'locked') throw problem('locked', { locked_until: answer.until });
      if (answer.outcome === 'wrong') {
        const detail = { zh: `还可以再试 ${answer.tries_left} 次。`, en: `${answer.tries_left} tries left.` };
        throw problem('wrong_login', { tries_left: answer.tries_left, detail });
      }
      const { account } = answer;
      const { rulebook, directory } = await store.world(account.government, at);
      const [desk] = desksOf(directory, account.person, dayAt(at));
      const earlier = presentedToken(c);
      const old = earlier === undefined ? null : await store.findSession(earlier, at);
      if (old !== null) await store.closeSession(old);
      const { token, session } = await store.openSession(account, desk?.id ?? '', at);
      handToken(c, token, behindProxy);
      return c.json(meOf(signedInAs(session, rulebook.data.name.zh, directory, at), at), 200);
    },
  );

/** Ends the session. */
export const signOutRoute = ({ store, behindProxy }: Parts): Endpoint =>
  endpoint(
    {
      method: 'delete',
      path: '/api/v1/session',
      summary: '退出 · Sign out',
      access: 'signed_in',
      responses: { 204: { description: '已退出 · Signed out' } },
    },
    async (c) => {
      const who = c.var.signed_in;
      if (who !== null) await store.closeSession(who.session);
      forgetToken(c, behindProxy);
      return c.body(null, 204);
    },
  );
