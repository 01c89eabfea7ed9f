import pg from 'pg';
import { CHANNEL, type Change } from './outbox.ts';

/** Hears of every change in every government, whichever process made it. */
export interface Listening {
  readonly subscribe: (hear: (change: Change) => void) => () => void;
  readonly close: () => Promise<void>;
}

/** Pause before a connection that broke is tried again. */
const AGAIN_MS = 1000;

/** Listens as long as somebody has subscribed; after a break it listens again, and pages ask anew for what they may have missed. */
export const openListening = (url: string): Listening => {
  const hearers = new Set<(change: Change) => void>();
  let client: pg.Client | null = null;
  let closed = false;

  const start = async (): Promise<void> => {
    const own = new pg.Client({ connectionString: url, application_name: 'guiju-listen' });
    client = own;
    const again = (): void => {
      if (closed || client !== own) return;
      client = null;
      setTimeout(() => void start(), AGAIN_MS).unref();
    };
    own.on('error', again);
    own.on('end', again);
    own.on('notification', ({ payload }) => {
      const change: Change = JSON.parse(payload ?? '');
      for (const hear of hearers) hear(change);
    });
    try {
      await own.connect();
      await own.query(`listen ${CHANNEL}`);
    } catch {
      again();
    }
  };

  return {
    subscribe: (hear) => {
      hearers.add(hear);
      if (client === null && !closed) void start();
      return () => hearers.delete(hear);
    },
    close: async () => {
      closed = true;
      hearers.clear();
      await client?.end();
    },
  };
};
