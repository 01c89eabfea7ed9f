import { PgBoss } from 'pg-boss';
import { inTurn } from '../database/in-turn.ts';
import type { ReadText } from '../files/file-texts.ts';
import type { Store } from '../store.ts';

/** Background work, each with its times (minute hour day month weekday, Asia/Shanghai). All of it is safe to run twice. */
const SCHEDULES = {
  limits: '* * * * *',
  texts: '* * * * *',
  roots: '*/5 * * * *',
  daily: '5 0 * * *',
} as const;

export type JobName = keyof typeof SCHEDULES;
const names = Object.keys(SCHEDULES) as readonly JobName[];

export interface JobOptions {
  /** Reads the text of a file; without it files are found by their names only. */
  readonly readText?: ReadText;
  /** Hears of what went wrong; a job that failed is tried again at its next time. */
  readonly report?: (error: unknown, job: JobName | null) => void;
  /** Seconds between two looks for work, half a second at least. */
  readonly poll?: number;
}

/** Background work that runs. */
export interface Jobs {
  /** Has a job run now, by whichever process takes it. */
  readonly trigger: (job: JobName) => Promise<void>;
  /** Lets what runs come to its end and stops. */
  readonly stop: () => Promise<void>;
}

const queueOf = (job: JobName): string => `guiju-${job}`;

/** Where the queues are kept; 0031-jobs-anew.sql says why not where `pg-boss` would. */
const SCHEMA = 'guiju_jobs';

/** Held while tables and queues are made: two processes that make them at the same moment would wait for each other. */
const SETTING_UP = 7_104_213;

const prepare = async (boss: PgBoss, job: JobName): Promise<void> => {
  const queue = queueOf(job);
  // Several of the same that wait are one: the work looks at everything there is.
  await boss.createQueue(queue, { policy: 'short', retryLimit: 0, expireInSeconds: 600 });
  await boss.schedule(queue, SCHEDULES[job], {}, { tz: 'Asia/Shanghai' });
};

/** Starts the background work of a store. Several processes share it: a job of one moment is taken by one of them. */
export const startJobs = async (store: Store, { report = () => undefined, poll = 2, readText }: JobOptions = {}): Promise<Jobs> => {
  // A connection for each worker, one for what the clock sends and one for upkeep: a question that waits for one when the pool closes is never
  // answered, and its worker would keep the process alive.
  const boss = new PgBoss({ connectionString: store.url, schema: SCHEMA, application_name: 'guiju-jobs', max: names.length + 2 });
  boss.on('error', (error) => report(error, null));
  await inTurn(store.url, SETTING_UP, async () => {
    await boss.start();
    for (const job of names) await prepare(boss, job);
  });
  const work: Readonly<Record<JobName, () => Promise<unknown>>> = {
    limits: () => store.runLimits(),
    texts: async () => (readText === undefined ? undefined : store.readTexts(readText)),
    roots: () => store.sealRoots(),
    daily: () => store.runDaily(),
  };
  for (const job of names) {
    await boss.work(queueOf(job), { pollingIntervalSeconds: poll }, async () => {
      try {
        await work[job]();
      } catch (error) {
        report(error, job);
        throw error;
      }
    });
  }
  return {
    trigger: async (job) => {
      await boss.send(queueOf(job), {});
    },
    stop: () => boss.stop({ graceful: true, timeout: 30_000 }),
  };
};
