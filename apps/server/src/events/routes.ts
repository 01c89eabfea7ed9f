import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { viewerOf, whoOf } from '../http/access.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { presentedToken } from '../session/cookie.ts';
import { identifyToken } from '../session/identify.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { HeardChange } from './hub.ts';
import { runLiveInbox } from './live-inbox.ts';

/** Roles at whose desks the seats stand that nobody else can hold. */
const keepers: readonly string[] = ['office', 'office_director'];

/** Whether a change may alter what a desk shows: it is about the desk, a post it stands in for, or the desk keeps what is vacant. */
const concerning = ({ government, desk }: SignedIn) => {
  const posts = new Set(desk === null ? [] : [desk.id, ...desk.stands_in_for.map(({ post }) => post)]);
  const keeps = desk?.roles.some((role) => keepers.includes(role)) ?? false;
  return (change: HeardChange): boolean =>
    change.government === government.id && (keeps || change.posts === null || change.posts.some((post) => posts.has(post)));
};

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
      const [token, opened] = [presentedToken(c) ?? '', now()];
      const desk = {
        concerns: concerning(who),
        counts: async () => ({ ...(await store.counts(government, viewer, now())) }),
        valid: async () => {
          // An open page is not use: asked as of its opening, the session can still end for want of use.
          const still = await identifyToken(parts, token, opened);
          return still !== null && still.desk?.id === who.desk?.id;
        },
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
