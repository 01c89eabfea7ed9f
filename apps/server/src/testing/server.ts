import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Me } from '@guiju/contract';
import { openStore, type Store } from '@guiju/store';
import { clone } from '@guiju/store/testing';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { createApp } from '../app.ts';
import { createHub } from '../events/hub.ts';
import { countStreams } from '../events/open-streams.ts';
import { countAttempts } from '../http/attempts.ts';
import { lazyTypesetter } from '../papers/lazy-typesetter.ts';
import type { Parts } from '../parts.ts';
import { type Answer, type Client, clientWith } from './client.ts';
import { officeOf } from './office.ts';
import { writeRulebooks } from './rulebooks.ts';

/** The application over a real store, in this process, with two small offices. */
export interface TestServer {
  readonly app: ReturnType<typeof createApp>;
  readonly parts: Parts;
  readonly store: Store;
  /** What the server logged. */
  readonly logged: readonly string[];
  /** Moves the clock of the server. */
  readonly setNow: (now: string) => void;
  readonly password: (login: string) => string;
  /** Signs in as `anytown.<who>`, or as another login with a dot. */
  readonly signIn: (who: string) => Promise<Client & { readonly me: Me }>;
}

const tokenOf = ({ headers }: Answer<unknown>): string => headers.get('set-cookie')?.split(';')[0] ?? '';

/** Opens a server over a fresh database for the calling test file; Thursday 2025-11-20, nine o'clock. */
export const openServer = async (limits: Partial<Parts['limits']> = {}, behindProxy = false): Promise<TestServer> => {
  let now = '2025-11-20T09:00:00+08:00';
  const dir = mkdtempSync(join(tmpdir(), 'guiju-server-'));
  const rulebooks = writeRulebooks();
  const store = openStore({ url: await clone(), rulebooksRoot: rulebooks, sealKeyFile: join(dir, 'key.pem'), clock: () => now });
  const passwords: Record<string, string> = {};
  for (const government of ['anytown', 'othertown']) {
    Object.assign(passwords, (await store.installOffice(officeOf(government), '2025-11-01T09:00:00+08:00')).passwords);
  }
  const logged: string[] = [];
  const hub = createHub('test');
  const unsubscribe = store.subscribe(hub.publish, hub.forget);
  const stopping = new AbortController();
  const parts: Parts = {
    ...{ store, hub, behindProxy, rulebooksRoot: rulebooks, stopping: stopping.signal },
    database: () => ({ state: 'running' }),
    readTexts: () => undefined,
    typesetter: lazyTypesetter(join(dir, 'fonts')),
    fonts: join(dir, 'fonts'),
    streams: countStreams(3),
    signInFailures: countAttempts(20, 300_000),
    log: pino({ level: 'debug' }, { write: (line: string) => logged.push(line) }),
    now: () => now,
    limits: { file: 1024 * 1024, heartbeat: 25_000, gather: 10, life: 60_000, ...limits },
  };
  const app = createApp(parts, join(dir, 'no-web'));
  afterAll(async () => {
    stopping.abort();
    unsubscribe();
    await store.close();
    for (const each of [dir, rulebooks]) rmSync(each, { recursive: true });
  });
  const password = (login: string): string => passwords[login] ?? '';
  const signIn = async (who: string) => {
    const login = who.includes('.') ? who : `anytown.${who}`;
    const answer = await clientWith({ app }, '', '').post<Me>('/session', { login, password: password(login) });
    if (answer.status !== 200) throw new Error(`sign-in of ${login}: ${JSON.stringify(answer.json)}`);
    return { ...clientWith({ app }, tokenOf(answer), answer.json.csrf), me: answer.json };
  };
  return {
    ...{ app, parts, store, logged, password, signIn },
    setNow: (moment) => {
      now = moment;
    },
  };
};
