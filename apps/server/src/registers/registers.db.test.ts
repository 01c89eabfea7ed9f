import type { MatterView } from '@guiju/contract';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openServer } from '../testing/server.ts';

const server = await openServer();
const clerk = await server.signIn('clerk');

const paper = { doc_type: 'notice', title: '关于检查的通知', recipients: ['各镇人民政府'], body: [], imprint: { copies: 30 } };

const submitted = async (title: string): Promise<void> => {
  const drafted = await clerk.post<MatterView>('/matters', {
    ...{ command_id: crypto.randomUUID(), kind: 'issuance', facts: { issuer: 'department', doc_type: 'notice' } },
    content: { title, text: '正文', paper: { ...paper, title }, attachments: [] },
  });
  const { id, version } = drafted.json.matter;
  const command = { type: 'submit' };
  await clerk.post(`/matters/${id}/commands`, { command_id: crypto.randomUUID(), expected_version: version, command });
};

const sheetOf = async (query: string): Promise<string> => {
  const response = await server.app.request(`/api/v1/registers/papers.xlsx?${query}`, { headers: { cookie: clerk.cookie } });
  expect(response.status).toBe(200);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const [path = ''] = Object.keys(files).filter((name) => /worksheets\/sheet1\.xml$/.test(name));
  const shared = files['xl/sharedStrings.xml'];
  return strFromU8(files[path] ?? new Uint8Array()) + (shared === undefined ? '' : strFromU8(shared));
};

/** The cells of a register as a reader of workbooks sees them, row by row. */
const rowsOf = async (query: string): Promise<readonly (readonly string[])[]> => {
  const sheet = await sheetOf(query);
  const shared = [...sheet.matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) => text.replaceAll(/<[^>]*>/g, ''));
  return [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, kind = '', cell = '']) => {
      const text = cell.replaceAll(/<[^>]*>/g, '');
      return kind.includes('t="s"') ? (shared[Number(text)] ?? '') : text;
    }),
  );
};

test('the register of papers out is a workbook with a header that stays, real dates and counts, and nothing that runs', async () => {
  await submitted('=1+1关于检查的通知');
  const sheet = await sheetOf('kind=issuance&year=2025');
  for (const title of [
    '发文字号',
    '发文日期',
    '主送机关',
    '主送方向',
    '抄送机关',
    '标题',
    '文种',
    '密级',
    '份数',
    '拟稿单位',
    '办结（终止）日期',
  ])
    expect(sheet).toContain(title);
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  // 2025-11-20 is day 45981 of Excel's calendar, and stands as a number.
  expect(sheet).toMatch(/<c r="B2"[^>]*><v>45981<\/v>/);
  expect(sheet).toMatch(/<c r="K2"[^>]*><v>30<\/v>/);
  expect(sheet).toMatch(/<col min="7" max="7" width="48"/);
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain('=1+1关于检查的通知');
  expect(sheet).toContain('各镇人民政府');
});

test('another year or the other register has none of it, and a year must be one', async () => {
  expect(await sheetOf('kind=issuance&year=2024')).not.toContain('关于检查的通知');
  const papers = await sheetOf('kind=paper&year=2025');
  expect(papers).toContain('来文单位');
  expect(papers).not.toContain('关于检查的通知');
  expect((await clerk.get('/registers/papers.xlsx?kind=paper&year=x')).status).toBe(400);
});

test('what neither the parts nor the facts say is said to be unknown, and nothing is taken from elsewhere', async () => {
  const enter = async (kind: string, title: string, facts: object): Promise<void> => {
    const drafted = await clerk.post<MatterView>('/matters', {
      ...{ command_id: crypto.randomUUID(), kind, facts, content: { title, text: '各镇人民政府：正文', attachments: [] } },
    });
    const { id, version } = drafted.json.matter;
    await clerk.post(`/matters/${id}/commands`, {
      command_id: crypto.randomUUID(),
      expected_version: version,
      command: { type: 'submit' },
    });
  };
  await enter('issuance', '没有要素的发文', { issuer: 'department', doc_type: 'letter', addressee: 'peer' });
  const row = (await rowsOf('kind=issuance&year=2025')).find((cells) => cells.includes('没有要素的发文'));
  // After place and day: number, recipients, direction, copies to, title, kind, secrecy, urgency, copies.
  expect(row?.slice(2, 11)).toEqual([
    ...['未编号', '未载', '同级或不相隶属机关', '未载', '没有要素的发文'],
    ...['函', '未载', '未载', '未载'],
  ]);
});
