import type { DemoDesk, Me } from '@guiju/contract';

/** What the API answered: the status, and what the contract promises for it, or a problem. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

/** A person signed in at a desk who works through the API. */
export interface DeskClient {
  readonly login: string;
  readonly me: Me;
  readonly get: <T>(path: string) => Promise<Answer<T>>;
  readonly send: <T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) => Promise<Answer<T>>;
}

const json = { 'content-type': 'application/json' };

const answered = async <T>(response: Response): Promise<Answer<T>> => {
  const text = await response.text();
  return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as T };
};

/** The office that the tests work in; others are demonstrated beside it, with posts of the same titles. */
const OFFICE = 'zhonglou';

/** The desks of the demonstration office, as the sign-in page lists them. */
export const demoDesks = async (url: string): Promise<readonly DemoDesk[]> => {
  const { body } = await answered<DemoDesk[]>(await fetch(`${url}/api/v1/demo-desks`));
  return body.filter(({ government }) => government === OFFICE);
};

/** Signs in through the API; the address is asked for at each request, so that the session can outlive a restart. Throws when refused. */
export const signInByApi = async (address: () => string, login: string, password: string): Promise<DeskClient> => {
  const response = await fetch(`${address()}/api/v1/session`, { method: 'POST', headers: json, body: JSON.stringify({ login, password }) });
  const { status, body: me } = await answered<Me>(response);
  if (status !== 200) throw new Error(`${login} cannot sign in: ${status} ${JSON.stringify(me)}`);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<Answer<T>> => {
    const headers = { cookie, 'x-csrf-token': me.csrf, ...(body === undefined ? {} : json) };
    return answered<T>(
      await fetch(`${address()}/api/v1${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
    );
  };
  return { login, me, get: (path) => ask('GET', path), send: (method, path, body) => ask(method, path, body) };
};
