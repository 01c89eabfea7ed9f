import type { createApp } from '../app.ts';

type Headers = Readonly<Record<string, string>>;
type Served = { readonly app: ReturnType<typeof createApp> };

/** An answer that was read: its status, headers, and the JSON in it. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly json: T;
}

/** A browser that is signed in, or was. */
export interface Client {
  readonly csrf: string;
  readonly cookie: string;
  readonly send: <T = unknown>(method: string, path: string, body?: unknown, headers?: Headers) => Promise<Answer<T>>;
  readonly get: <T = unknown>(path: string, headers?: Headers) => Promise<Answer<T>>;
  readonly post: <T = unknown>(path: string, body: unknown, headers?: Headers) => Promise<Answer<T>>;
}

/** Sends a request to the application in this process and reads the answer. */
export const ask = async <T>({ app }: Served, path: string, init: RequestInit = {}): Promise<Answer<T>> => {
  const response = await app.request(path, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, headers: response.headers, json: (isJson ? JSON.parse(text) : text) as T };
};

/** A client with a cookie and a token; both may be empty. */
export const clientWith = (server: Served, cookie: string, csrf: string): Client => {
  const send = <T>(method: string, path: string, body?: unknown, headers: Headers = {}): Promise<Answer<T>> => {
    const isRaw = body instanceof Uint8Array;
    const payload = body === undefined ? {} : { body: isRaw ? Buffer.from(body) : JSON.stringify(body) };
    const type = isRaw ? 'application/octet-stream' : 'application/json';
    return ask<T>(server, `/api/v1${path}`, {
      method,
      headers: { cookie, 'x-csrf-token': csrf, ...(body === undefined ? {} : { 'content-type': type }), ...headers },
      ...payload,
    });
  };
  return {
    csrf,
    cookie,
    send,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body, headers),
  };
};
