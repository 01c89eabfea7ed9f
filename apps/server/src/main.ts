import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type DemoDesk, openStore, startJobs } from '@guiju/store';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { createHub } from './events/hub.ts';
import { countStreams } from './events/open-streams.ts';
import { textReader } from './files/read-text.ts';
import { countAttempts } from './http/attempts.ts';
import { lazyTypesetter } from './papers/lazy-typesetter.ts';
import type { Parts } from './parts.ts';
import { describeError } from './problem/describe-error.ts';
import { checkRules } from './start/check-rules.ts';
import { type Cleanup, createCleanup } from './start/cleanup.ts';
import { openDatabase } from './start/database.ts';
import { databaseLog } from './start/database-log.ts';
import { installDemo } from './start/demo.ts';
import { listen } from './start/listen.ts';
import { type Started, type StartOptions, withDefaults } from './start/options.ts';
import { phases } from './start/phases.ts';

/** A server that accepts requests. */
export interface RunningServer {
  readonly url: string;
  /** Desks of the demonstration offices; empty when there are none. */
  readonly demoDesks: readonly DemoDesk[];
  /** Whether all sample matters of the demonstration offices are there; they are told while the server already works. */
  readonly samplesTold: Promise<boolean>;
  /** Accepts no more, finishes what runs, stops the background work and, when it is our own, the database. */
  readonly stop: () => Promise<void>;
}

const megabyte = 1024 * 1024;
const hour = 3_600_000;
/** Milliseconds that requests under way are given when the server stops. */
const grace = 10_000;

const compose = async (options: Started, cleanup: Cleanup): Promise<Omit<RunningServer, 'stop'>> => {
  const log = pino({ level: options.log, base: null }, pino.destination(2));
  const { run, total } = phases(log);
  await run('rulebooks', () => checkRules(options.rulebooksRoot));
  const database = await run('database', () => openDatabase(options, databaseLog(log)));
  cleanup.add(database.stop);
  const store = openStore({ url: database.url, rulebooksRoot: options.rulebooksRoot, sealKeyFile: join(options.dataDir, 'seal-key.pem') });
  cleanup.add(store.close);
  const demo = options.demo ? await run('demonstration offices', () => installDemo(store, options.officesDir)) : null;
  if ((await store.governments()).length === 0) log.warn('no office is installed; start once with --demo or install one');
  const hub = createHub(randomBytes(6).toString('hex'));
  cleanup.add(store.subscribe(hub.publish, hub.forget));
  const jobs = await run('background work', () =>
    startJobs(store, {
      report: (error, job) => log.error({ job, error: describeError(error) }, 'background work failed'),
      readText: textReader(log),
    }),
  );
  cleanup.add(jobs.stop);
  const stopping = new AbortController();
  const parts: Parts = {
    ...{ store, hub, log, now: store.clock, stopping: stopping.signal },
    ...{ behindProxy: options.behindProxy, rulebooksRoot: options.rulebooksRoot, database: database.state },
    readTexts: () =>
      void jobs.trigger('texts').catch((error: unknown) => log.error({ error: describeError(error) }, 'texts are read a minute later')),
    typesetter: lazyTypesetter(join(options.dataDir, 'fonts')),
    fonts: join(options.dataDir, 'fonts'),
    streams: countStreams(6),
    signInFailures: countAttempts(20, 300_000),
    limits: { file: 20 * megabyte, heartbeat: 25_000, gather: 150, life: 8.5 * hour },
  };
  const app = createApp(parts, options.webDir);
  const listening = await run('port', () => listen((request, env) => app.fetch(request, env), options.host, options.port));
  cleanup.add(() => {
    stopping.abort();
    return listening.close(grace);
  });
  const samplesTold = (demo?.tell(stopping.signal) ?? Promise.resolve(true)).catch((error: unknown) => {
    log.error({ error: describeError(error) }, 'the sample matters could not be told');
    return false;
  });
  cleanup.add(() => {
    stopping.abort();
    return samplesTold;
  });
  const demoDesks = await store.demoDesks();
  log.info({ url: listening.url, ms: total() }, 'serving');
  return { url: listening.url, demoDesks, samplesTold };
};

/**
 * Starts everything and opens the port last. A failure stops what was already started and throws an error with `words`, one sentence in
 * both languages, and perhaps `lines` with the single faults.
 */
export const startServer = async (options: StartOptions = {}): Promise<RunningServer> => {
  const cleanup = createCleanup();
  try {
    return { ...(await compose(withDefaults(options), cleanup)), stop: cleanup.run };
  } catch (error) {
    await cleanup.run().catch(() => undefined);
    throw error;
  }
};
