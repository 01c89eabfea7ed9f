import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { PaperChecked, PaperRead, Problem, Uploaded } from '@guiju/contract';
import { expect, test } from 'vitest';
import { documentXml, docxOf } from '../files/zip.fixture.ts';
import { openServer } from '../testing/server.ts';

const server = await openServer();
const clerk = await server.signIn('clerk');

/** How long an answer took, and how long nobody else could have been answered meanwhile; in milliseconds. */
const timed = async <T>(ask: () => Promise<T>) => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  const answer = await ask();
  delay.disable();
  return { answer, took: performance.now() - started, stood: delay.max / 1e6 };
};

const words = '县镇村组户田路桥河堤县镇村组户田路桥河堤县镇村组户田。';
const body = Array.from({ length: 20_000 }, () => ({ type: 'paragraph', text: words }));
const paper = { doc_type: 'notice', title: '关于做好检查工作的通知', issuers: ['演示局'], recipients: ['各镇'], body, date: '2025-11-20' };
const long = docxOf(documentXml(['关于做好检查工作的通知', '各镇：', ...Array.from({ length: 60_000 }, () => words)]));

test.each(['pdf', 'pages'])('others are answered while a thousand pages are laid out (%s)', async (way) => {
  const { answer, took, stood } = await timed(() => clerk.post(`/papers/${way}`, { paper }));
  expect(answer.status).toBe(200);
  expect(stood).toBeLessThan(took / 2);
});

test('others are answered while a long paper is checked and corrected', async () => {
  const { answer, took, stood } = await timed(() => clerk.post<PaperChecked>('/papers/check', { paper, fix: true }));
  expect([answer.status, answer.json.paper.title]).toEqual([200, paper.title]);
  expect(stood).toBeLessThan(took / 2);
});

test('others are answered while a file that is small and unpacks to much is read, as a paper and as a file', async () => {
  expect(long.length).toBeLessThan(1024 * 1024);
  const read = await timed(() => clerk.send<PaperRead>('POST', '/papers/read', long));
  expect([read.answer.status, read.answer.json.paper.title]).toEqual([200, '关于做好检查工作的通知']);
  expect(read.stood).toBeLessThan(read.took / 2);
  const kept = await timed(() => clerk.send<Uploaded & Problem>('POST', '/files?name=a.docx', long));
  // A file of more words than anybody reads is refused with the reason.
  expect([kept.answer.status, kept.answer.json.detail?.zh]).toEqual([422, expect.stringContaining('500000')]);
  expect(kept.stood).toBeLessThan(kept.took / 2);
});

test('files made to harm are refused one by one with a sentence', async () => {
  const deep = docxOf(documentXml([]).replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(50_000)}`));
  const entities = docxOf(`<!DOCTYPE a [<!ENTITY b "${'b'.repeat(1000)}">]>${documentXml(['&b;'.repeat(1000)])}`);
  for (const bytes of [deep, entities, Buffer.from('PK\u0003\u0004'), Buffer.alloc(1000), Buffer.from('{"body":[[[[')]) {
    for (const path of ['/papers/read', '/files?name=a.docx']) {
      const { status, json } = await clerk.send<Problem>('POST', path, bytes);
      expect([status, json.code]).toEqual([422, 'unreadable_document']);
      expect(json.detail?.zh).toMatch(/。$/);
    }
  }
});

test('a draft whose text looks like a model or another file is still a paper', async () => {
  for (const text of ['{"title": 3}', '%PDF-1.7', '{\\rtf1', '<html>']) {
    const content = { title: '关于检查的通知', text, attachments: [] };
    const { json } = await clerk.post<{ matter: { id: string } }>('/matters', {
      command_id: crypto.randomUUID(),
      kind: 'issuance',
      content,
    });
    expect((await clerk.get(`/matters/${json.matter.id}/paper-pages`)).status).toBe(200);
  }
});
