import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { viewerOf, whoOf } from '../http/access.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { presentedToken } from '../session/cookie.ts';
import { identifyToken } from '../session/identify.ts';
import type { HeardChange } from './hub.ts';
import { runLiveInbox } from './live-inbox.ts';

/** The live stream of a desk: its counts, and which of its matters changed. */
export const eventsRoute = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/events',
      summary: '实时件数和变动：inbox、matter、stale · Live counts and changes',
      access: 'reader',
      responses: { 200: { description: '事件流 · Events', content: { 'text/event-stream': { schema: z.string() } } } },
    },
    (c) => {
      const { store, hub, streams, limits, stopping, now } = parts;
      const who = whoOf(c);
      const release = streams.take(who.session.token_hash);
      if (release === null) throw problem('too_many_requests');
      const government = who.government.id;
      const viewer = viewerOf(who);
      const token = presentedToken(c) ?? '';
      const desk = {
        concerns: (change: HeardChange) =>
          change.government === government && (change.posts === null || change.posts.includes(viewer.post)),
        counts: async () => ({ ...(await store.counts(government, viewer, now())) }),
        valid: async () => (await identifyToken(parts, token))?.desk?.id === who.desk?.id,
        seen: c.req.header('last-event-id'),
      };
      const { log } = c.var;
      c.header('x-accel-buffering', 'no');
      return streamSSE(c, async (stream) => {
        try {
          await runLiveInbox(stream, hub, desk, limits, stopping);
        } catch (error) {
          log.warn({ error: error instanceof Error ? error.name : typeof error }, 'live stream ended');
        } finally {
          release();
        }
      });
    },
  );
