import { archiveDue, archivePage, archiveQuery, matterId, officeKeys } from '@guiju/contract';
import { endOf } from '@guiju/kernel';
import { safeName } from '@guiju/store';
import { z } from 'zod';
import { whoOf } from '../http/access.ts';
import { binary, fileHeaders } from '../http/binary.ts';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import { rowOf } from '../http/pages.ts';
import { look } from '../matter/look.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { archivePackage } from './package-of.ts';

const zip = 'application/zip';

const list = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/archive',
      summary: '应归档未归档和已归档 · What waits for the archive, or what it has',
      access: 'oversight',
      request: { query: archiveQuery },
      responses: { 200: json(archivePage, '事项 · Matters') },
    },
    async (c) => {
      const { items, total, next } = await store.archiveList(whoOf(c).government.id, c.req.valid('query'), now());
      return c.json({ items: items.map(rowOf), total, next }, 200);
    },
  );

const due = ({ store }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/archive/due',
      summary: '应归档未归档件数 · How many closed matters wait for the archive',
      access: 'oversight',
      responses: { 200: json(archiveDue, '件数 · The count') },
    },
    async (c) => c.json({ due: await store.archiveDue(whoOf(c).government.id) }, 200),
  );

const keys = ({ store }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/archive/keys',
      summary: '归档包的签名公钥 · The public keys with which packages are signed',
      access: 'reader',
      responses: { 200: json(officeKeys, '现用的和曾用的公钥 · The key in use and earlier ones') },
    },
    async (c) => c.json({ items: [...(await store.officeKeys(whoOf(c).government.id))] }, 200),
  );

const open = {
  zh: '此件尚未办结或终止（未报送即终止的草稿不归档），不能导出归档包。',
  en: 'The matter is neither closed nor terminated after its submission; there is no package of it.',
};

const exported = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/matters/{id}/archive.zip',
      summary: '归档包 · The archive package of a matter that came to its end',
      access: 'reader',
      request: { params: z.object({ id: matterId }) },
      responses: { 200: binary(zip, 'ZIP') },
    },
    async (c) => {
      const viewed = await look(parts, c, c.req.valid('param').id);
      const { archived, content } = viewed.matter;
      if (endOf(viewed.matter) === null) throw problem('refused', { detail: open });
      const bytes = await archivePackage(parts.store, parts.typesetter(), viewed, parts.now());
      const name = `${archived?.text ?? '未归档'} ${content.title}`;
      return c.body(new Uint8Array(bytes), 200, fileHeaders(zip, `${safeName(name)}.zip`, 'saved'));
    },
  );

/** The archive: what is due, and packages of closed matters. */
export const archiveRoutes = (parts: Parts): readonly Endpoint[] => [list(parts), due(parts), keys(parts), exported(parts)];
