import { deskMessages, readUpTo } from '@guiju/contract';
import { viewerOf, whoOf } from '../http/access.ts';
import { body, type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { messageWords } from './words.ts';

const list = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/messages',
      summary: '本岗位的消息 · What this desk is told',
      access: 'reader',
      responses: { 200: json(deskMessages, '最近的在前 · Newest first') },
    },
    async (c) => {
      const who = whoOf(c);
      const government = who.government.id;
      const [told, { directory, rulebook }] = await Promise.all([
        store.messages(government, viewerOf(who)),
        store.world(government, now()),
      ]);
      const items = told.map(({ message: id, matter, title, code, detail, at, read_at }) => ({
        ...{ id, matter, title, code, at, read_at },
        words: messageWords(code, { detail, directory, rulebook }),
      }));
      return c.json({ items, unread: items.filter(({ read_at }) => read_at === null).length }, 200);
    },
  );

const read = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/messages/read',
      summary: '标为已读 · Mark as read',
      access: 'desk',
      request: { body: body(readUpTo) },
      responses: { 204: { description: '已读 · Read' } },
    },
    async (c) => {
      const who = whoOf(c);
      await store.readMessages(who.government.id, viewerOf(who), c.req.valid('json').up_to, now());
      return c.body(null, 204);
    },
  );

/** Reminders and other news for a desk. */
export const messageRoutes = (parts: Parts): readonly Endpoint[] => [list(parts), read(parts)];
