import type { Counts } from '@guiju/contract';
import type { SSEStreamingApi } from 'hono/streaming';
import type { HeardChange, Hub } from './hub.ts';

/** What a live stream needs: whose desk it is, and how to ask for its counts. */
export interface LiveDesk {
  readonly concerns: (change: HeardChange) => boolean;
  readonly counts: () => Promise<Counts>;
  /** Whether the session still stands and the desk is still held. */
  readonly valid: () => Promise<boolean>;
  /** Last event the page has seen, when it comes back. */
  readonly seen: string | undefined;
}

/**
 * Milliseconds: how long changes are gathered before the page hears of them, how often a quiet stream shows that it lives, and after how
 * long the page has to ask anew, by which a session that was not used otherwise shows that it has ended.
 */
export interface LiveTimes {
  readonly gather: number;
  readonly heartbeat: number;
  readonly life: number;
}

/** Ends a wait early. */
const createBell = () => {
  let ring: () => void = () => undefined;
  return {
    ring: () => ring(),
    wait: (ms: number): Promise<boolean> =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), ms);
        ring = () => {
          clearTimeout(timer);
          resolve(true);
        };
      }),
  };
};

/**
 * Tells a page the counts of its desk at once and after every change, and which matters changed, until it goes away, the session ends
 * or `stop` is signalled. A page that comes back hears what it missed, or `stale` when that is no longer known.
 */
export const runLiveInbox = async (
  stream: SSEStreamingApi,
  hub: Hub,
  desk: LiveDesk,
  times: LiveTimes,
  stop: AbortSignal,
): Promise<void> => {
  const bell = createBell();
  const missed = desk.seen === undefined ? [] : hub.since(desk.seen);
  const pending: HeardChange[] = [...(missed ?? [])].filter(desk.concerns);
  let ended = false;
  const end = (): void => {
    ended = true;
    bell.ring();
  };
  const hear = (change: HeardChange): void => {
    if (!desk.concerns(change)) return;
    pending.push(change);
    bell.ring();
  };
  // When changes may be missing the page comes back and asks for everything anew.
  const unsubscribe = hub.subscribe(hear, end);
  stream.onAbort(end);
  stop.addEventListener('abort', end, { once: true });
  try {
    if (missed === null) await stream.writeSSE({ event: 'stale', data: '{}' });
    let counted = false;
    const last = performance.now() + times.life;
    while (!ended && !stop.aborted && performance.now() < last) {
      const changes = pending.splice(0);
      for (const { matter, version, n } of changes)
        await stream.writeSSE({ event: 'matter', id: hub.idOf(n), data: JSON.stringify({ id: matter, version }) });
      if (changes.length > 0 || !counted)
        await stream.writeSSE({ event: 'inbox', id: hub.idOf(hub.last()), data: JSON.stringify({ counts: await desk.counts() }) });
      counted = true;
      if (pending.length > 0 || ended) continue;
      if (await bell.wait(times.heartbeat)) await bell.wait(times.gather);
      else if (await desk.valid()) await stream.write(': \n\n');
      else break;
    }
  } finally {
    unsubscribe();
    stop.removeEventListener('abort', end);
  }
};
