import { randomUUID } from 'node:crypto';
import type {
  BookView,
  Comparison,
  CountedMatters,
  CountedRules,
  CoverageView,
  MatterView,
  OfficialText,
  ProvisionMatters,
  RuleBooks,
} from '@guiju/contract';
import { beforeAll, expect, test } from 'vitest';
import type { Client } from '../testing/client.ts';
import { openServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
let clerk: Client;
let other: Client;
let auditor: Client;

beforeAll(async () => {
  server = await openServer();
  [clerk, other, auditor] = await Promise.all([server.signIn('clerk'), server.signIn('other'), server.signIn('audit')]);
  const { json } = await clerk.post<MatterView>('/matters', {
    command_id: randomUUID(),
    kind: 'leave',
    facts: { written: true },
    content: { title: '请假', text: '', attachments: [] },
  });
  const { id, version } = json.matter;
  const filed = await clerk.post(`/matters/${id}/commands`, {
    command_id: randomUUID(),
    expected_version: version,
    command: { type: 'submit' },
  });
  expect(filed.status).toBe(200);
});

test('the coverage table has the numbers of the own government and none of another', async () => {
  const own = (await clerk.get<CoverageView>('/rules/coverage')).json;
  expect(own.provisions.map(({ id, article, numbers }) => [id, article, numbers?.applied])).toEqual([
    ['anytown-1.1', '1', 1],
    ['anytown-2.1', '2', 1],
    ['anytown-3.1', '3', 1],
  ]);
  const theirs = (await clerk.get<CoverageView>('/rules/coverage?government=othertown')).json;
  expect([theirs.own, theirs.provisions.map(({ numbers }) => numbers)]).toEqual([false, [null, null, null]]);
  expect((await clerk.get('/rules/coverage?government=nowhere')).status).toBe(404);
});

test('a number opens the matters behind it, as far as they may be seen', async () => {
  const behind = (client: Client, outcome: string) =>
    client.get<ProvisionMatters>(`/rules/provisions/anytown-2.1/matters?outcome=${outcome}`);
  const met = (await behind(clerk, 'met')).json;
  expect([met.items.map(({ title }) => title), met.counts.met]).toEqual([['请假'], 1]);
  expect((await behind(clerk, 'unmet')).json.items).toEqual([]);
  expect((await behind(other, 'met')).json).toMatchObject({ items: [], counts: { met: 1 } });
  expect((await behind(auditor, 'met')).json.items).toHaveLength(1);
  expect((await clerk.get('/rules/provisions/othertown-2.1/matters')).status).toBe(404);
  expect((await behind(clerk, 'whatever')).status).toBe(400);
});

test('the rules of other governments may be read and compared', async () => {
  const { items } = (await clerk.get<RuleBooks>('/rules/books')).json;
  expect(items.map(({ government, own }) => [government, own])).toEqual([
    ['anytown', true],
    ['othertown', false],
  ]);
  const { rulebook } = (await clerk.get<BookView>('/rules/book?government=othertown')).json;
  expect(rulebook.provisions[0]?.id).toBe('othertown-1.1');
  const { rows, governments } = (await clerk.get<Comparison>('/rules/compare?governments=anytown,othertown')).json;
  expect(governments.map(({ government }) => government)).toEqual(['anytown', 'othertown']);
  const route = rows.find(({ topic }) => topic === 'route');
  expect(route?.differs).toBe(false);
  expect(route?.cells.map(({ lines }) => lines.map(({ text }) => text.zh))).toEqual([
    ['办公室主任审核 → 县长批准'],
    ['办公室主任审核 → 县长批准'],
  ]);
  expect((await clerk.get<Comparison>('/rules/compare?governments=anytown,othertown&capability=seals')).json.rows).toEqual([]);
  expect((await clerk.get('/rules/compare?governments=anytown,nowhere')).status).toBe(404);
});

test('a government without caps and frequencies has an empty list of them', async () => {
  expect((await clerk.get<CountedRules>('/quotas')).json).toEqual({ items: [], measured: [] });
  const behind = await clerk.get<CountedMatters>('/quotas/anytown-1.1/matters?from=2025-01-01&to=2025-12-31');
  expect(behind.json).toEqual({ items: [], total: 0 });
  expect((await clerk.get('/quotas/anytown-1.1/matters?from=2025-01-01')).status).toBe(400);
});

test('the official text is read by its own government, once it was imported', async () => {
  const read = async (who: Client) => (await who.get<OfficialText>('/rules/text')).json;
  expect(await read(clerk)).toEqual({ edition: 'anytown/2025-01-01', title: null, articles: [] });
  const articles = [{ number: '1', chapter: 1, paragraphs: ['先审核，后批准。'], line: 1 }];
  await server.store.keepOfficialText('anytown', { title: '某县工作规则', articles });
  expect(await read(clerk)).toEqual({
    edition: 'anytown/2025-01-01',
    title: '某县工作规则',
    articles: [{ number: '1', paragraphs: ['先审核，后批准。'] }],
  });
  expect((await read(await server.signIn('othertown.clerk'))).articles).toEqual([]);
});
