import type { Ledger, MatterPage, MatterView, NewMatter, Problem, Uploaded, WhyView } from '@guiju/contract';
import { expect, test } from 'vitest';
import type { Answer, Client } from '../testing/client.ts';
import { openServer } from '../testing/server.ts';

const server = await openServer();
const clerk = await server.signIn('clerk');
const director = await server.signIn('director');
const head = await server.signIn('head');

const content = { title: '关于演示外出的请示', text: '因公外出一天。', attachments: [] };
const leave = (more: Partial<NewMatter> = {}): NewMatter => ({
  command_id: crypto.randomUUID(),
  kind: 'leave',
  content,
  facts: { written: true },
  ...more,
});

const draft = async (more: Partial<NewMatter> = {}): Promise<MatterView> => {
  const answer = await clerk.post<MatterView>('/matters', leave(more));
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.json));
  return answer.json;
};

const give = <T = MatterView & Problem>(client: Client, { matter }: MatterView, command: object, version = matter.version) =>
  client.post<T>(`/matters/${matter.id}/commands`, { command_id: crypto.randomUUID(), expected_version: version, command });

const openSeat = ({ matter }: MatterView): string =>
  matter.stages.flatMap(({ rounds }) => rounds.flatMap(({ seats }) => seats)).find(({ state }) => state === 'open')?.id ?? '';

const done = (answer: Answer<MatterView & Problem>): MatterView => {
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
  return answer.json;
};

test('a paper is drafted, submitted, reviewed and approved; the boxes and the ledger follow', async () => {
  const drafted = await draft();
  expect(drafted.matter).toMatchObject({ status: 'draft', unit: 'dept', submitter: { person: 'p-clerk', post: 'dept-clerk' } });
  expect(drafted.matter.content.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(drafted.why[0]?.zh).toContain('办公室主任');
  expect(drafted.names.posts).toMatchObject({ 'dept-clerk': '演示局文员' });
  const submitted = done(await give(clerk, drafted, { type: 'submit' }));
  expect(submitted.matter.status).toBe('running');
  expect(submitted.limits[0]).toMatchObject({ provision: 'anytown-3.1', due: '2025-11-25', state: 'green' });
  const { id } = submitted.matter;
  const todo = await director.get<MatterPage>('/inbox/todo?sort=due');
  expect(todo.json.items[0]).toMatchObject({ id, title: content.title, due: '2025-11-25', light: 'green', unit_name: '演示局' });
  const opinion = { type: 'act', seat: openSeat(submitted), verdict: 'agree', opinion: '同意。' };
  const reviewed = done(await give(director, submitted, opinion));
  expect((await director.get<MatterPage>('/inbox/done')).json.items.map((row) => row.id)).toContain(id);
  const approved = done(await give(head, reviewed, { ...opinion, seat: openSeat(reviewed) }));
  expect(approved.matter.stages.map(({ state }) => state)).toEqual(['done', 'done']);
  const { json: ledger } = await clerk.get<Ledger>(`/matters/${id}/ledger`);
  expect(ledger.verified).toBe(true);
  expect(ledger.rows.filter(({ type }) => type === 'acted').map(({ person_name }) => person_name)).toEqual(['演示办公室主任', '演示县长']);
});

test('the same request sent twice makes one matter, and does one thing', async () => {
  const given = leave();
  const [first, second] = [await clerk.post<MatterView>('/matters', given), await clerk.post<MatterView>('/matters', given)];
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.json.matter).toEqual(first.json.matter);
  const body = { command_id: crypto.randomUUID(), expected_version: first.json.matter.version, command: { type: 'submit' } };
  const path = `/matters/${first.json.matter.id}/commands`;
  const answers = [await clerk.post<MatterView>(path, body), await clerk.post<MatterView>(path, body)];
  expect(answers.map(({ json }) => json.matter.version)).toEqual([answers[0]?.json.matter.version, answers[0]?.json.matter.version]);
  const other = await clerk.post<Problem>(path, { ...body, command: { type: 'comment', text: '别的' } });
  expect(other.json).toMatchObject({ status: 409, code: 'command_reused', field: 'command_id' });
});

test('a refusal names the article, the field and the way out', async () => {
  const answer = await give(clerk, await draft({ facts: { written: false } }), { type: 'submit' });
  expect(answer.json).toMatchObject({ status: 422, code: 'refused', title: '依据规则不能这样办理' });
  const [finding] = answer.json.findings ?? [];
  expect(finding).toMatchObject({ code: 'rule', provision: 'anytown-2.1', article: '2', verdict: 'unmet', effect: 'refuse' });
  expect(finding?.message.zh).toContain('第二条');
  expect(finding?.message.en).toContain('Article 2');
});

test('a fact that is missing is asked for by name', async () => {
  const answer = await give(clerk, await draft({ facts: {} }), { type: 'submit' });
  expect(answer.status).toBe(422);
  expect(answer.json.findings?.[0]).toMatchObject({ verdict: 'unknown', missing: ['written'] });
});

test('who was slower is told what changed meanwhile', async () => {
  const drafted = await draft();
  const submitted = done(await give(clerk, drafted, { type: 'submit' }));
  const late = await give(clerk, drafted, { type: 'comment', text: '请尽快' });
  expect(late.json).toMatchObject({ status: 409, code: 'changed_meanwhile', current_version: submitted.matter.version });
  expect(late.json.changed).toEqual([
    { at: '2025-11-20T09:00:00+08:00', by: '演示局文员 演示局文员', what: { zh: '报送', en: 'submitted' } },
  ]);
});

test('If-Match must agree with the version in the body', async () => {
  const drafted = await draft();
  const body = { command_id: crypto.randomUUID(), expected_version: drafted.matter.version, command: { type: 'submit' } };
  const path = `/matters/${drafted.matter.id}/commands`;
  const { headers } = await clerk.get(`/matters/${drafted.matter.id}`);
  expect(headers.get('etag')).toBe(`"${drafted.matter.version}"`);
  expect((await clerk.post<Problem>(path, body, { 'if-match': '"99"' })).json).toMatchObject({ status: 400, field: 'expected_version' });
  expect((await clerk.post(path, body, { 'if-match': `"${drafted.matter.version}"` })).status).toBe(200);
});

test('a seat of another post cannot be acted on', async () => {
  const submitted = done(await give(clerk, await draft(), { type: 'submit' }));
  const act = { type: 'act', seat: openSeat(submitted), verdict: 'agree', opinion: '同意。' };
  const answer = await give(clerk, submitted, act);
  expect([answer.status, answer.json.code]).toEqual([422, 'refused']);
  expect(answer.json.findings?.[0]?.message.zh).toMatch(/\p{Script=Han}/u);
});

test('a matter of another unit or another government is not found', async () => {
  const { matter } = await draft();
  for (const who of ['other', 'othertown.head', 'othertown.director']) {
    const stranger = await server.signIn(who);
    for (const path of [`/matters/${matter.id}`, `/matters/${matter.id}/ledger`, `/matters/${matter.id}/why/anytown-2.1`])
      expect([path, (await stranger.get<Problem>(path)).json.code]).toEqual([path, 'not_found']);
    expect((await give(stranger, { matter } as MatterView, { type: 'submit' })).status).toBe(404);
    expect((await stranger.get<MatterPage>(`/search?q=${encodeURIComponent('演示外出')}`)).json.total).toBe(0);
  }
});

test('the auditor sees every matter and changes none', async () => {
  const { matter } = await draft();
  const auditor = await server.signIn('audit');
  expect((await auditor.get(`/matters/${matter.id}`)).status).toBe(200);
  expect((await give(auditor, { matter } as MatterView, { type: 'submit' })).status).toBe(403);
});

test('why: how each part of a condition came out', async () => {
  const { matter } = await draft({ facts: { written: false } });
  const { json } = await clerk.get<WhyView>(`/matters/${matter.id}/why/anytown-2.1`);
  expect(json).toMatchObject({ provision: 'anytown-2.1', trace: { applies: true, verdict: 'unmet' } });
  expect(json.message?.zh).toContain('书面');
  expect((await clerk.get(`/matters/${matter.id}/why/anytown-9.9`)).status).toBe(404);
});

test.each([
  ['a kind that does not exist', { kind: 'holiday' }, 'kind'],
  ['an empty title', { content: { ...content, title: '' } }, 'content.title'],
  ['a title of blanks', { content: { ...content, title: '　 ' } }, 'content.title'],
  ['a command id that is no UUID', { command_id: 'x' }, 'command_id'],
  [
    'an attachment that was never uploaded',
    { content: { ...content, attachments: [{ name: 'a.pdf', hash: 'a'.repeat(64), size: 1, media_type: 'application/pdf' }] } },
    'attachments',
  ],
  ['an unknown field', { status: 'closed' }, 'status'],
])('refuses to draft with %s and names the field', async (_, more, field) => {
  const answer = await clerk.post<Problem>('/matters', { ...leave(), ...more });
  expect(answer.json).toMatchObject({ status: 400, field });
  expect(answer.json.detail?.zh).toMatch(/\p{Script=Han}/u);
});

test.each([
  ['a fact that does not exist', { colour: 'red' }, 'colour'],
  ['a fact of the wrong type', { written: 'yes' }, 'written'],
  ['a value that an enum does not have', { reason: 'holiday' }, 'reason'],
])('refuses %s and names it', async (_, facts, name) => {
  const answer = await clerk.post<Problem>('/matters', leave({ facts }));
  expect(answer.status).toBe(422);
  expect(JSON.stringify(answer.json.findings)).toContain(name);
  const explained = await clerk.post<Problem>('/explain', { kind: 'leave', facts });
  expect(explained.json).toMatchObject({ status: 400, field: `facts.${name}` });
});

test('refuses a role that does not exist', async () => {
  const answer = await clerk.post<Problem>('/matters', leave({ units_for: { wizard: ['dept'] } }));
  expect([answer.status, answer.json.code]).toEqual([422, 'refused']);
});

test('explains facts of no matter yet, with sentences', async () => {
  const { json } = await clerk.post<{ findings: Problem['findings']; why: { zh: string }[]; explanation: { route: unknown[] } }>(
    '/explain',
    {
      kind: 'leave',
      facts: { written: false },
    },
  );
  expect(json.explanation.route).toHaveLength(2);
  expect(json.findings?.[0]?.message.zh).toContain('第二条');
  expect(json.why[0]?.zh).toContain('办公室主任');
});

test('attachments are files of one’s own, with their true size and type', async () => {
  const bytes = Buffer.from('附件的内容，足够长。');
  const { json: file } = await clerk.send<Uploaded>('POST', '/files?name=附件.txt', bytes);
  const { name, hash, size, media_type } = file;
  const attachment = { name, hash, size, media_type };
  const drafted = await draft({ content: { ...content, attachments: [attachment] } });
  expect(drafted.matter.content.attachments).toEqual([attachment]);
  const wrong = await clerk.post<Problem>('/matters', leave({ content: { ...content, attachments: [{ ...attachment, size: 5 }] } }));
  expect(wrong.json).toMatchObject({ status: 400, field: 'attachments', detail: { zh: '附件“附件.txt”与上传的文件不一致。' } });
  const other = await server.signIn('other');
  const stolen = await other.post<Problem>('/matters', leave({ content: { ...content, attachments: [attachment] } }));
  expect(stolen.json).toMatchObject({ status: 400, field: 'attachments', detail: { zh: '附件“附件.txt”还没有上传。' } });
});
