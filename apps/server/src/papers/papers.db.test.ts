import type { MatterView, PaperChecked, PaperPages, PaperPicture, PaperRead, Problem, Uploaded } from '@guiju/contract';
import { paperSchema, readPaper, writeDocx } from '@guiju/gongwen';
import { expect, test } from 'vitest';
import { openServer } from '../testing/server.ts';

const server = await openServer();
const clerk = await server.signIn('clerk');

const paper = {
  doc_type: 'notice',
  title: '演示局关于做好检查的通知',
  recipients: ['各镇人民政府'],
  body: [{ type: 'paragraph', text: '请做好检查,按时上报。' }],
} as const;

const read = <T = PaperRead & Problem>(bytes: Uint8Array) => clerk.send<T>('POST', '/papers/read', bytes);

test('reads a Word file as a paper, with what its form is faulted for and the facts it shows', async () => {
  const { status, json } = await read(await writeDocx(paperSchema.parse(paper)));
  expect(status).toBe(200);
  expect(json.paper).toMatchObject({ title: paper.title, recipients: paper.recipients });
  expect(json.findings.map(({ rule }) => rule)).toContain('punctuation-half-width');
  expect(json.facts).toMatchObject({
    paper: { doc_type: 'notice', main_recipients: 1, addressed_to_leader: false },
    issuance: { doc_type: 'notice', characters: 11 },
  });
  expect(json.shown_at.paper).toMatchObject({ doc_type: 'title', main_recipients: 'recipients' });
});

test('says why a file cannot be read', async () => {
  const { status, json } = await read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]));
  expect([status, json.code]).toEqual([422, 'unreadable_document']);
  expect(JSON.stringify(json.detail)).toContain('.docx');
});

test('corrects what is mechanical when asked, and names the part of a model that is wrong', async () => {
  const fixed = await clerk.post<PaperChecked>('/papers/check', { paper, fix: true });
  expect(fixed.json.text).toBe('请做好检查，按时上报。');
  expect(fixed.json.changes).toMatchObject([{ path: 'body.0.text', before: '请做好检查,按时上报。', after: '请做好检查，按时上报。' }]);
  const wrong = await clerk.post<Problem>('/papers/check', { paper: { ...paper, date: '昨天' } });
  expect([wrong.status, wrong.json.field]).toEqual([400, 'paper.date']);
});

test('lays a paper out while it is written', async () => {
  const answer = await clerk.post<string>('/papers/pdf', { paper });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.json.slice(0, 5)).toBe('%PDF-');
});

test('draws the pages of a paper while it is written', async () => {
  const { status, json } = await clerk.post<PaperPages>('/papers/pages', { paper });
  expect([status, json.pages.length, json.pages[0]?.slice(0, 4)]).toEqual([200, 1, '<svg']);
});

test('a matter keeps its paper by its parts, and gives it out as PDF and Word file to those who may see it', async () => {
  const content = { title: paper.title, text: '请做好检查,按时上报。', paper, attachments: [] };
  const drafted = await clerk.post<MatterView>('/matters', {
    command_id: crypto.randomUUID(),
    kind: 'issuance',
    content,
    facts: { issuer: 'department' },
  });
  expect(drafted.status).toBe(201);
  const { id } = drafted.json.matter;
  expect(drafted.json.matter.content.paper).toEqual(paper);
  const pdf = await clerk.get<string>(`/matters/${id}/paper.pdf`);
  expect(pdf.json.slice(0, 5)).toBe('%PDF-');
  const drawn = await clerk.get<PaperPages>(`/matters/${id}/paper-pages`);
  expect(drawn.json.pages).toHaveLength(1);
  const response = await server.app.request(`/api/v1/matters/${id}/paper.docx`, { headers: { cookie: clerk.cookie } });
  const word = readPaper(new Uint8Array(await response.arrayBuffer())).paper;
  expect(word).toMatchObject({ title: paper.title, issuers: ['演示局'] });
  expect((await (await server.signIn('othertown.head')).get(`/matters/${id}/paper.pdf`)).status).toBe(404);
});

test('keeps no paper whose parts are wrong', async () => {
  const content = { title: paper.title, text: '', paper: { ...paper, body: [{ type: 'item', level: 5 }] }, attachments: [] };
  const answer = await clerk.post<Problem>('/matters', { command_id: crypto.randomUUID(), kind: 'issuance', content });
  expect([answer.status, answer.json.field]).toEqual([400, 'content.paper.body.0.level']);
});

test('takes papers with pictures beyond a megabyte', async () => {
  const data = Buffer.alloc(900_000, 'guiju').toString('base64');
  const { status, json } = await clerk.post<PaperChecked>('/papers/check', {
    paper: { ...paper, body: [{ type: 'picture', media: 'image/png', data }] },
  });
  expect([status, json.findings.length > 0]).toEqual([200, true]);
});

test('what was approved is bound to the parts of the paper too', async () => {
  const draft = async (text: string) => {
    const content = { title: paper.title, text: '同样的文字', paper: { ...paper, notes: text }, attachments: [] };
    const { json } = await clerk.post<MatterView>('/matters', { command_id: crypto.randomUUID(), kind: 'issuance', content });
    return json.matter.content.hash;
  };
  expect(await draft('此件公开发布')).not.toBe(await draft('此件不公开'));
});

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFElEQVR4nGP4z8DAwPAfhP7//w8AH+4F+3uLQwgAAAAASUVORK5CYII=',
  'base64',
);

test('a picture is kept once by its hash, and the paper that names it is drawn with it', async () => {
  const { status, json } = await clerk.send<PaperPicture>('POST', '/papers/pictures', png);
  expect([status, json.media]).toEqual([201, 'image/png']);
  expect((await clerk.send<PaperPicture>('POST', '/papers/pictures', png)).json.hash).toBe(json.hash);
  const pictured = { ...paper, body: [{ type: 'picture', title: '示意图', ...json }] };
  const drawn = await clerk.post<PaperPages>('/papers/pages', { paper: pictured });
  expect(drawn.json.pages.some((page) => page.includes('data:image/png;base64,'))).toBe(true);
  const other = await (await server.signIn('other')).post<Problem>('/papers/pages', { paper: pictured });
  expect([other.status, other.json.field]).toEqual([400, 'paper']);
});

test('pictures of a Word file and of older papers are taken out and named by their hash; the files go out with them', async () => {
  const data = png.toString('base64');
  const before = paperSchema.parse({ ...paper, body: [{ type: 'picture', media: 'image/png', data }] });
  const { json } = await read(await writeDocx(before));
  const [picture] = json.paper.body ?? [];
  expect(picture).toMatchObject({ type: 'picture', media: 'image/png', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(picture).not.toHaveProperty('data');
  const content = { title: paper.title, text: '', paper: { ...paper, body: before.body }, attachments: [] };
  const drafted = await clerk.post<MatterView>('/matters', { command_id: crypto.randomUUID(), kind: 'issuance', content });
  const { id, content: stored } = drafted.json.matter;
  expect(stored.paper?.['body']).toEqual([picture]);
  const head = await server.signIn('head');
  const hash = picture?.type === 'picture' ? picture.hash : '';
  expect((await head.get(`/files/${hash}`)).status).toBe(200);
  const drawn = await head.get<PaperPages>(`/matters/${id}/paper-pages`);
  expect(drawn.json.pages.some((page) => page.includes('data:image/png;base64,'))).toBe(true);
});

test.each([
  ['no picture', Buffer.from('GIF89a'), 'unsupported_type', 'PNG 或 JPEG'],
  ['cut off', png.subarray(0, 40), 'unreadable_document', '读不出来'],
  [
    'of far too many pixels',
    Buffer.concat([png.subarray(0, 16), Buffer.from([0, 0, 0x40, 0, 0, 0, 0x40, 0]), png.subarray(24)]),
    'unreadable_document',
    '太大',
  ],
])('refuses a picture that is %s', async (_, bytes, code, words) => {
  const { json } = await clerk.send<Problem>('POST', '/papers/pictures', bytes);
  expect(json.code).toBe(code);
  expect(json.detail?.zh).toContain(words);
});

test('a paper that brings a picture of its own which cannot be drawn is answered with the reason', async () => {
  const data = Buffer.from('no picture').toString('base64');
  const { status, json } = await clerk.post<Problem>('/papers/pages', {
    paper: { ...paper, body: [{ type: 'picture', media: 'image/png', data }] },
  });
  expect([status, json.code]).toEqual([422, 'unreadable_document']);
});

test('keeps no paper that shows another file of the matter as a picture, or a picture as one of another kind', async () => {
  const { json: sent } = await clerk.send<Uploaded>('POST', '/files?name=a.txt', Buffer.from('文字'));
  const { json: kept } = await clerk.send<PaperPicture>('POST', '/papers/pictures', png);
  const { hash, size, media_type } = sent;
  const written = (...pictures: readonly object[]) => ({
    title: paper.title,
    text: '',
    paper: { ...paper, body: pictures.map((each) => ({ type: 'picture', ...each })) },
    attachments: [{ name: 'a.txt', hash, size, media_type }],
  });
  const content = written(kept, kept);
  const drafted = await clerk.post<MatterView>('/matters', { command_id: crypto.randomUUID(), kind: 'issuance', content });
  expect(drafted.status).toBe(201);
  const edit = (next: object) =>
    clerk.post<Problem>(`/matters/${drafted.json.matter.id}/commands`, {
      ...{ command_id: crypto.randomUUID(), expected_version: drafted.json.matter.version },
      command: { type: 'edit_content', content: next },
    });
  for (const picture of [
    { media: 'image/png', hash },
    { ...kept, media: 'image/jpeg' },
  ]) {
    const answer = await edit(written(kept, picture));
    expect([answer.status, answer.json.field]).toEqual([400, 'content.paper']);
  }
  expect((await edit(written(kept, { ...kept, title: '示意图' }))).status).toBe(200);
});

test('keeps no paper that names a picture which was never sent, or which somebody else sent', async () => {
  const sent = await (await server.signIn('other')).send<PaperPicture>('POST', '/papers/pictures', Buffer.concat([png, Buffer.from('2')]));
  for (const hash of ['0'.repeat(64), sent.json.hash]) {
    const content = {
      title: paper.title,
      text: '',
      paper: { ...paper, body: [{ type: 'picture', media: 'image/png', hash }] },
      attachments: [],
    };
    const answer = await clerk.post<Problem>('/matters', { command_id: crypto.randomUUID(), kind: 'issuance', content });
    expect([answer.status, answer.json.field]).toEqual([400, 'content.paper']);
  }
});
