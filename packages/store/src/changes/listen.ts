import pg from 'pg';
import { CHANNEL, type Change } from './outbox.ts';

/** Hears of every change in every government, whichever process made it. */
export interface Listening {
  /** `missed` is called when it listens again after a break, in which changes may have passed unheard. */
  readonly subscribe: (hear: (change: Change) => void, missed: () => void) => () => void;
  readonly close: () => Promise<void>;
}

/** Pause before a connection that broke is tried again. */
const AGAIN_MS = 1000;

/** Listens as long as somebody has subscribed, and again after a break. `begun` is called each time it has begun to listen. */
export const openListening = (url: string, begun: () => void): Listening => {
  const hearers = new Map<object, readonly [hear: (change: Change) => void, missed: () => void]>();
  let client: pg.Client | null = null;
  let closed = false;

  const start = async (isAgain: boolean): Promise<void> => {
    if (closed) return;
    const own = new pg.Client({ connectionString: url, application_name: 'guiju-listen' });
    client = own;
    const again = (): void => {
      if (closed || client !== own) return;
      client = null;
      setTimeout(() => void start(true), AGAIN_MS).unref();
    };
    own.on('error', again);
    own.on('end', again);
    own.on('notification', ({ payload }) => {
      const change: Change = JSON.parse(payload ?? '');
      for (const [hear] of hearers.values()) hear(change);
    });
    try {
      await own.connect();
      await own.query(`listen ${CHANNEL}`);
      if (isAgain) for (const [, missed] of hearers.values()) missed();
      begun();
    } catch {
      again();
    }
  };

  return {
    subscribe: (hear, missed) => {
      const key = {};
      hearers.set(key, [hear, missed]);
      if (client === null) void start(false);
      return () => hearers.delete(key);
    },
    close: async () => {
      closed = true;
      hearers.clear();
      await client?.end();
    },
  };
};
