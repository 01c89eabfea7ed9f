import { entered, newSeal, papersToSeal, sealRegister, sealUses, sealUsesQuery } from '@guiju/contract';
import { MOST_USES } from '@guiju/store';
import { viewerOf, whoOf } from '../http/access.ts';
import { body, type Endpoint, endpoint, json } from '../http/endpoint.ts';
import { idOf, writerFor } from '../organisation/entering.ts';
import { mayWriteFor } from '../organisation/may-write.ts';
import type { Parts } from '../parts.ts';
import { dayAt } from '../session/signed-in.ts';
import { paperView, sealViewOn, useView } from './view.ts';

/** Seals are of no one post: the office registers them, or the system administrator. */
const NO_POST = null;

const register = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/seals',
      summary: '印章登记 · The register of seals',
      access: 'reader',
      responses: { 200: json(sealRegister, '印章和保管岗位 · Seals and who keeps them') },
    },
    async (c) => {
      const who = whoOf(c);
      const { directory } = await store.office(who.government.id);
      const items = (directory.seals ?? []).map((seal) => sealViewOn(directory, dayAt(now()), seal));
      return c.json({ items, may_register: mayWriteFor(who, NO_POST) }, 200);
    },
  );

const enter = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/seals',
      summary: '登记印章 · Register a seal, or change its entry',
      access: 'reader',
      request: { body: body(newSeal) },
      responses: { 201: json(entered, '已登记 · Registered') },
    },
    async (c) => {
      const { government, actor } = writerFor(c, NO_POST);
      return c.json({ id: idOf(await store.registerSeal(government, actor, c.req.valid('json'), now())) }, 201);
    },
  );

const uses = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/seal-uses',
      summary: '用印登记 · The register of uses of seals',
      access: 'reader',
      request: { query: sealUsesQuery },
      responses: { 200: json(sealUses, '申请、文件哈希和份数，最近的在前 · Application, file hash and copies, the newest first') },
    },
    async (c) => {
      const who = whoOf(c);
      const { id } = who.government;
      const [found, { directory }] = await Promise.all([store.sealUses(id, viewerOf(who), c.req.valid('query'), now()), store.office(id)]);
      return c.json({ items: found.map((use) => useView(directory, use)), complete: found.length < MOST_USES }, 200);
    },
  );

const waiting = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/seals/waiting',
      summary: '待用印公文 · Signed papers without a seal',
      access: 'reader',
      responses: { 200: json(papersToSeal, '已签发、尚未用印的公文 · Papers that are signed and carry no seal yet') },
    },
    async (c) => {
      const who = whoOf(c);
      const { id } = who.government;
      const [found, { directory }] = await Promise.all([store.papersToSeal(id, viewerOf(who), now()), store.office(id)]);
      return c.json({ items: found.map((paper) => paperView(directory, paper)) }, 200);
    },
  );

/** Seals, who keeps them, and what they were used on. */
export const sealRoutes = (parts: Parts): readonly Endpoint[] => [register(parts), enter(parts), uses(parts), waiting(parts)];
