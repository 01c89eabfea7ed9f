import type { InboxEvent, MatterEvent } from '@guiju/contract';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { countsQuery } from './counts.ts';
import { messagesQuery } from './messages.ts';
import { sessionQuery } from './session.ts';

/** Milliseconds before the first, second … new attempt; the last one is used from then on. */
const pauses = [1000, 2000, 5000, 15_000, 30_000];

const lists = ['inbox', 'search', 'late', 'archive', messagesQuery.queryKey[0]];

const invalidateLists = (queries: QueryClient): void => {
  for (const list of lists) void queries.invalidateQueries({ queryKey: [list] });
};

/** Something was missed: every list, count and matter that is shown is asked for again. */
const invalidateAll = (queries: QueryClient): void => {
  invalidateLists(queries);
  void queries.invalidateQueries({ queryKey: countsQuery.queryKey });
  void queries.invalidateQueries({ queryKey: ['matter'] });
};

const listen = (queries: QueryClient, source: EventSource): void => {
  source.addEventListener('inbox', ({ data }: MessageEvent<string>) => {
    queries.setQueryData(countsQuery.queryKey, (JSON.parse(data) as InboxEvent).counts);
    invalidateLists(queries);
  });
  source.addEventListener('matter', ({ data }: MessageEvent<string>) => {
    void queries.invalidateQueries({ queryKey: ['matter', (JSON.parse(data) as MatterEvent).id] });
  });
  source.addEventListener('stale', () => invalidateAll(queries));
};

/** Keeps a stream open until the result is called; `connected` hears whether it is. */
const keepOpen = (queries: QueryClient, connected: (yes: boolean) => void): (() => void) => {
  let [source, timer, failures, opened]: [EventSource | null, number, number, boolean] = [null, 0, 0, false];
  const open = (): void => {
    const current = new EventSource('/api/v1/events');
    source = current;
    listen(queries, current);
    current.onopen = () => {
      // The browser resumes a broken stream by itself, but a stream that is opened anew does not know what it missed.
      if (opened && failures > 0) invalidateAll(queries);
      [failures, opened] = [0, true];
      connected(true);
    };
    current.onerror = () => {
      connected(false);
      if (current.readyState !== EventSource.CLOSED) return;
      void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      timer = window.setTimeout(open, pauses[Math.min(failures, pauses.length - 1)]);
      failures += 1;
    };
  };
  open();
  return () => {
    window.clearTimeout(timer);
    source?.close();
  };
};

/** Keeps lists, counts and matters of a desk as the server has them; tells whether the stream is open. */
export function useLiveUpdates(desk: string | null): boolean {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(true);
  // The server ties a stream to the desk at which it was opened.
  useEffect(() => (desk === null ? undefined : keepOpen(queries, setConnected)), [queries, desk]);
  return connected;
}
