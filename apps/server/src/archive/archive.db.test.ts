import type { ArchiveDue, ArchivePage, MatterView, NewMatter, Problem, Uploaded } from '@guiju/contract';
import { checkPackage, METADATA, sm3 } from '@guiju/store';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Client } from '../testing/client.ts';
import { openServer } from '../testing/server.ts';

const server = await openServer();
const clerk = await server.signIn('clerk');
const office = await server.signIn('office');
const director = await server.signIn('director');

const give = async (client: Client, { matter }: MatterView, command: object): Promise<MatterView> => {
  const answer = await client.post<MatterView>(`/matters/${matter.id}/commands`, {
    ...{ command_id: crypto.randomUUID(), expected_version: matter.version, command },
  });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
  return answer.json;
};

const bytesOf = async (path: string, client: Client = office): Promise<Uint8Array> => {
  const response = await server.app.request(`/api/v1${path}`, { headers: { cookie: client.cookie } });
  if (response.status !== 200) throw new Error(await response.text());
  return new Uint8Array(await response.arrayBuffer());
};

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFElEQVR4nGP4z8DAwPAfhP7//w8AH+4F+3uLQwgAAAAASUVORK5CYII=',
  'base64',
);
const paper = {
  doc_type: 'notice',
  title: '演示局关于做好检查的通知',
  recipients: ['各镇人民政府'],
  body: [
    { type: 'paragraph', text: '请做好检查，按时上报。' },
    { type: 'picture', media: 'image/png', data: png.toString('base64') },
  ],
  imprint: { copies: 30 },
};

const issued = async (): Promise<MatterView> => {
  const upload = async (name: string, text: string) => {
    const { json } = await clerk.send<Uploaded>('POST', `/files?name=${encodeURIComponent(name)}`, new TextEncoder().encode(text));
    const { hash, size, media_type } = json;
    return { name, hash, size, media_type };
  };
  const attachments = [await upload('检查表.txt', '一'), await upload('检查表.txt', '二')];
  const given: NewMatter = {
    command_id: crypto.randomUUID(),
    kind: 'issuance',
    content: { title: paper.title, text: '请做好检查，按时上报。', paper, attachments },
    facts: { issuer: 'department', doc_type: 'notice', confidential: true },
  };
  const drafted = await clerk.post<MatterView>('/matters', given);
  let view = await give(clerk, drafted.json, { type: 'submit' });
  for (const checkpoint of ['sign', 'issue']) view = await give(office, view, { type: 'reach', checkpoint });
  return view;
};

test('a closed matter waits for the archive until the office archives it, and then leaves as one package that holds', async () => {
  const open = await issued();
  const early = await office.get<Problem>(`/matters/${open.matter.id}/archive.zip`);
  expect([early.status, early.json.detail?.zh]).toEqual([422, '此件尚未办结或终止（未报送即终止的草稿不归档），不能导出归档包。']);
  const closed = await give(office, open, { type: 'reach', checkpoint: 'close' });
  expect((await director.get<ArchiveDue>('/archive/due')).json).toEqual({ due: 1 });
  expect((await director.get<ArchivePage>('/archive?state=due')).json.items).toMatchObject([{ id: closed.matter.id, archived: null }]);
  const archived = await give(office, closed, { type: 'archive', retention: 'thirty_years', class: '演示局' });
  expect((await director.get<ArchiveDue>('/archive/due')).json).toEqual({ due: 0 });
  const { json } = await director.get<ArchivePage>('/archive?state=archived&retention=thirty_years&year=2025');
  expect(json.items).toMatchObject([{ archived: { number: 'WS·2025-D30-演示局-0001' } }]);
  expect((await clerk.get('/archive?state=due')).status).toBe(403);

  const path = `/matters/${archived.matter.id}/archive.zip`;
  const [one, two] = [await bytesOf(path), await bytesOf(path, clerk)];
  expect(Buffer.compare(one, two)).toBe(0);
  expect(checkPackage(one)).toMatchObject({ problems: [], facts: { archival_number: 'WS·2025-D30-演示局-0001' } });
  const files = unzipSync(one);
  expect(Object.keys(files)).toEqual([
    'attachments/检查表 (2).txt',
    'attachments/检查表.txt',
    'handling-slip.pdf',
    'ledger.json',
    'metadata.json',
    'metadata.xml',
    'paper/paper.docx',
    'paper/paper.pdf',
    `pictures/${sm3(png)}.png`,
    'checksums.sm3',
    'signature.json',
  ]);
  expect(JSON.parse(strFromU8(files[METADATA] ?? new Uint8Array()))).toMatchObject({
    聚合层次: '件',
    归档: { 年度: 2025, 保管期限: '30年', 机构或问题: '演示局', 室编件号: 1, 全宗号: null },
    内容描述: { 题名: paper.title, 责任者: ['演示局'], 文种: '通知', 日期: '2025-11-20', 主送: ['各镇人民政府'], 密级: '涉密' },
  });
  expect(strFromU8(files['metadata.xml'] ?? new Uint8Array())).toContain('<题名>演示局关于做好检查的通知</题名>');
  const { 电子签名, 形式特征, 电子属性 } = JSON.parse(strFromU8(files['metadata.json'] ?? new Uint8Array()));
  expect(Object.keys(电子签名)).toEqual(['签名规则', '签名时间', '签名人', '签名结果', '证书', '证书引证', '签名算法标识']);
  expect(形式特征).toMatchObject({ 文件组合类型: '组合文件' });
  expect(电子属性[0]).toMatchObject({ 格式信息: 'pdf', 信息系统描述: '规矩 Guiju' });
  const refused = await office.post<Problem>(`/matters/${archived.matter.id}/commands`, {
    ...{ command_id: crypto.randomUUID(), expected_version: archived.matter.version, command: { type: 'comment', text: '补记' } },
  });
  expect([refused.status, refused.json.findings?.[0]?.message.zh]).toEqual([
    422,
    '此件已归档（WS·2025-D30-演示局-0001），不能再改动；需要查看的，请直接查阅或导出归档包。',
  ]);
});

test('the handling slip is printed with and without history for those who may see the matter', async () => {
  const { matter } = await issued();
  const [plain, whole] = [
    await bytesOf(`/matters/${matter.id}/handling-slip.pdf`),
    await bytesOf(`/matters/${matter.id}/handling-slip.pdf?history=true`),
  ];
  for (const pdf of [plain, whole]) expect(strFromU8(pdf.slice(0, 5))).toBe('%PDF-');
  expect(whole.length).toBeGreaterThan(plain.length);
  expect((await (await server.signIn('other')).get(`/matters/${matter.id}/handling-slip.pdf`)).status).toBe(404);
});
