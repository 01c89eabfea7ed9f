import type { MatterView, Problem, Uploaded } from '@guiju/contract';
import { expect, test } from 'vitest';
import { openServer } from '../testing/server.ts';
import { documentXml, docxOf } from './zip.fixture.ts';

const server = await openServer();
const clerk = await server.signIn('clerk');

const upload = <T = Uploaded & Problem>(name: string, bytes: Uint8Array, client = clerk) =>
  client.send<T>('POST', `/files?name=${encodeURIComponent(name)}`, bytes);

test('keeps a DOCX file under its hash and reads its text', async () => {
  const { status, json } = await upload('请示.docx', docxOf(documentXml(['关于演示事项的请示', '正文。'])));
  expect(status).toBe(201);
  expect(json).toMatchObject({ name: '请示.docx', text: '关于演示事项的请示\n正文。', notes: [] });
  expect(json.hash).toMatch(/^[0-9a-f]{64}$/);
});

test('gives the bytes back to the person who sent them, as a file to be saved', async () => {
  const bytes = Buffer.from('附件的内容，足够长。');
  const { hash } = (await upload('附件.txt', bytes)).json;
  const answer = await clerk.get<string>(`/files/${hash}?name=${encodeURIComponent('附件.txt')}`);
  expect([answer.status, answer.json]).toEqual([200, '附件的内容，足够长。']);
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('附件.txt')}`);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await clerk.get(`/files/${hash}`, { 'if-none-match': answer.headers.get('etag') ?? '' })).status).toBe(304);
});

test('others see a file only with a matter that carries it', async () => {
  const { name, hash, size, media_type } = (await upload('附件一.pdf', Buffer.from('%PDF-1.7 附件一'))).json;
  const [other, head] = [await server.signIn('other'), await server.signIn('head')];
  expect((await head.get(`/files/${hash}`)).status).toBe(404);
  const content = { title: '关于演示外出的请示', text: '', attachments: [{ name, hash, size, media_type }] };
  const drafted = await clerk.post<MatterView>('/matters', { command_id: crypto.randomUUID(), kind: 'leave', content });
  expect(drafted.status).toBe(201);
  expect((await head.get(`/files/${hash}`)).status).toBe(200);
  expect((await other.get(`/files/${hash}`)).status).toBe(404);
  expect((await (await server.signIn('othertown.head')).get(`/files/${hash}`)).status).toBe(404);
  expect((await clerk.get(`/files/${'0'.repeat(64)}`)).status).toBe(404);
});

test.each([
  ['no DOCX at all', '请示.docx', Buffer.from('不是 DOCX'), 422, 'unreadable_document', '这不是 DOCX 文件，或文件不完整。'],
  ['a program', '程序.exe', Buffer.from([0x4d, 0x5a, 0, 0]), 415, 'unsupported_type', undefined],
  ['an empty file', '空.txt', Buffer.alloc(0), 422, 'unreadable_document', '文件是空的。'],
  ['a file above the bound', '大.pdf', Buffer.alloc(1024 * 1024 + 1), 413, 'too_large', '一个文件最多 1 MB。'],
])('refuses %s in one sentence', async (_, name, bytes, status, code, zh) => {
  const answer = await upload(name, bytes);
  expect(answer.json).toMatchObject({ status, code, ...(zh === undefined ? {} : { detail: { zh } }) });
});

test('the name must be a plain file name', async () => {
  for (const name of ['', 'a/b.txt', '..\\a.txt', 'a\n.txt', 'x'.repeat(256)])
    expect((await upload(name, Buffer.from('正文'))).json).toMatchObject({ status: 400, field: 'name' });
});
