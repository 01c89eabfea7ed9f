import { uploaded } from '@guiju/contract';
import { z } from 'zod';
import { viewerOf, whoOf } from '../http/access.ts';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import { fileBody, fileLimit } from '../http/file-body.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { examine } from './examine.ts';
import { readableFile } from './readable-file.ts';

const fileName = z.object({
  name: z
    .string()
    .min(1)
    .max(255)
    .regex(/^[^/\\\p{Cc}]+$/u),
});

const upload = ({ store, now, limits, readTexts }: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/files',
      summary: '上传文件 · Upload a file',
      access: 'desk',
      before: [fileLimit(limits.file)],
      request: {
        query: fileName,
        body: fileBody,
      },
      responses: { 201: json(uploaded, '已收到 · Received') },
    },
    async (c) => {
      const { session } = whoOf(c);
      const { name } = c.req.valid('query');
      const bytes = Buffer.from(await c.req.arrayBuffer());
      const found = await examine(bytes, name);
      if (found.outcome !== 'taken') throw problem(found.outcome, { field: 'name', detail: found.detail });
      const { media_type, text, notes } = found;
      const saved = await store.saveFile(session.government, { name, media_type, bytes, by: session.person }, now());
      readTexts();
      return c.json({ ...saved, text, notes: [...notes] }, 201);
    },
  );

/** A file name as RFC 8187 writes it in a header. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** Types that a browser shows by itself; every other one is saved. */
const shown = /^(image\/(png|jpeg|gif|webp)|application\/pdf)$/;

const download = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/files/{hash}',
      summary: '取文件 · The bytes of a file',
      access: 'reader',
      request: { params: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) }), query: fileName.partial() },
      responses: {
        200: { description: '文件内容 · The bytes', content: { '*/*': { schema: z.string().meta({ format: 'binary' }) } } },
        304: { description: '未变 · Unchanged' },
      },
    },
    async (c) => {
      const who = whoOf(c);
      const { hash } = c.req.valid('param');
      const file = await readableFile(parts, who.government.id, viewerOf(who), hash);
      if (file === null) throw problem('not_found');
      const { name = hash } = c.req.valid('query');
      const etag = `"${hash}"`;
      // Whether one may see the file was asked just now; that the bytes are the same follows from the address.
      if (c.req.header('if-none-match') === etag) return c.body(null, 304, { etag });
      const way = shown.test(file.media_type) ? 'inline' : 'attachment';
      return c.body(new Uint8Array(file.bytes), 200, {
        'content-type': file.media_type === 'text/plain' ? 'application/octet-stream' : file.media_type,
        'content-disposition': `${way}; filename*=UTF-8''${encoded(name)}`,
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
        'x-frame-options': 'SAMEORIGIN',
        'cache-control': 'private, no-cache',
        etag,
      });
    },
  );

/** Files that papers carry. */
export const fileRoutes = (parts: Parts): readonly Endpoint[] => [upload(parts), download(parts)];
