import type { FoundPage, Uploaded } from '@guiju/contract';
import { openTypesetter, paperSchema, writeDocx } from '@guiju/gongwen';
import { expect, test } from 'vitest';
import { textReader } from '../files/read-text.ts';
import { openServer } from '../testing/server.ts';

const server = await openServer();
const clerk = await server.signIn('clerk');

const search = async (q: string, client = clerk) => (await client.get<FoundPage>(`/search?q=${encodeURIComponent(q)}`)).json;
const upload = async (name: string, bytes: Uint8Array) => {
  const {
    name: kept,
    hash,
    size,
    media_type,
  } = (await clerk.send<Uploaded>('POST', `/files?name=${encodeURIComponent(name)}`, bytes)).json;
  return { name: kept, hash, size, media_type };
};
const paperOf = (text: string) => paperSchema.parse({ doc_type: 'notice', title: '关于附件的通知', body: [{ type: 'paragraph', text }] });

test('finds a matter by the text of the Word file and of the PDF that it carries, for those who may see it', async () => {
  const attachments = [
    await upload('清单.docx', new Uint8Array(await writeDocx(paperOf('购置抽水泵十二台。')))),
    await upload('图纸.pdf', openTypesetter([]).typeset(paperOf('泵站位于北塘河右岸。')).pdf),
    await upload('坏.pdf', Buffer.from('%PDF-1.7 坏')),
  ];
  const content = { title: '关于演示采购的请示', text: '请予批准。', attachments };
  await clerk.post('/matters', { command_id: crypto.randomUUID(), kind: 'leave', content });
  await server.store.readTexts(textReader(server.parts.log));
  expect(server.logged.filter((line) => line.includes('by its name only'))).toHaveLength(1);

  expect((await search('抽水泵')).items).toMatchObject([
    { title: content.title, found: [{ place: 'attachment', name: '清单.docx', excerpt: expect.stringContaining('购置抽水泵十二台') }] },
  ]);
  expect((await search('北塘河 抽水泵')).items[0]?.found.map(({ name }) => name)).toEqual(['图纸.pdf', '清单.docx']);
  const [other, head] = [await server.signIn('other'), await server.signIn('head')];
  expect((await search('抽水泵', head)).total).toBe(1);
  expect(await search('抽水泵', other)).toEqual({ items: [], total: 0, more: false, next: null });
});

test('a query of nothing but signs is refused with a sentence, and so is one that is too long', async () => {
  const asked = (q: string) => clerk.get(`/search?q=${encodeURIComponent(q)}`);
  expect(await asked('，。《')).toMatchObject({ status: 400, json: { field: 'q', detail: { zh: expect.stringContaining('要找的字') } } });
  expect(await asked('长'.repeat(201))).toMatchObject({ status: 400, json: { field: 'q' } });
  expect(await asked('长'.repeat(200))).toMatchObject({ status: 200, json: { total: 0 } });
  expect((await asked(' ')).status).toBe(200);
});

test('a day that is none is refused with its field', async () => {
  expect(await clerk.get('/search?from=2025-02-30')).toMatchObject({ status: 400, json: { field: 'from' } });
});
