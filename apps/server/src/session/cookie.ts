import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { isHttps } from '../http/client-address.ts';
import type { Env } from '../http/env.ts';

const name = 'guiju_session';

/** The token of the session that a request presents. */
export const presentedToken = (c: Context<Env>): string | undefined => getCookie(c, name);

const options = (c: Context<Env>, behindProxy: boolean) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isHttps(c, behindProxy) }) as const;

/** Hands the token to the browser, which forgets it when it closes; scripts never see it. */
export const handToken = (c: Context<Env>, token: string, behindProxy: boolean): void => setCookie(c, name, token, options(c, behindProxy));

/** Makes the browser forget the token. */
export const forgetToken = (c: Context<Env>, behindProxy: boolean): void => {
  deleteCookie(c, name, options(c, behindProxy));
};
