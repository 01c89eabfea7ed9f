import type { DeskMessages, MatterView, Problem } from '@guiju/contract';
import { expect, test } from 'vitest';
import { openServer } from '../testing/server.ts';

const server = await openServer();
const [clerk, director, system] = [await server.signIn('clerk'), await server.signIn('director'), await server.signIn('system')];

const content = { title: '关于演示外出的请示', text: '', attachments: [] };
const given = { command_id: crypto.randomUUID(), kind: 'leave', content, facts: { written: true } };
const { id } = (await clerk.post<MatterView>('/matters', given)).json.matter;

const give = async (client: typeof clerk, command: (seat: string) => object): Promise<void> => {
  const { matter } = (await client.get<MatterView>(`/matters/${id}`)).json;
  const seats = matter.stages.flatMap(({ rounds }) => rounds.flatMap(({ seats: all }) => all));
  const seat = seats.find(({ state }) => state === 'open')?.id ?? '';
  const answer = await client.post<Problem>(`/matters/${id}/commands`, {
    ...{ command_id: crypto.randomUUID(), expected_version: matter.version },
    command: command(seat),
  });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
};

const told = async (client: typeof clerk) => (await client.get<DeskMessages>('/messages')).json;

test('tells a desk in a sentence what concerns it, until it is read', async () => {
  await give(clerk, () => ({ type: 'submit' }));
  await give(clerk, (seat) => ({ type: 'urge', seat, text: '请今天办理' }));
  await system.post('/calendar/notices', {
    ...{ year: 2025, url: 'https://example.org/notice' },
    days: [{ date: '2025-11-24', name: '临时放假', off: true }],
  });
  const { items, unread } = await told(director);
  expect(items.map(({ code, words }) => [code, words.zh])).toEqual([
    ['limit_moved', '放假安排有变，第三条的期限由 2025-11-25 改为 2025-11-26'],
    ['urged', '演示局文员催办：请今天办理'],
  ]);
  expect([unread, items[0]?.title, items[0]?.matter]).toEqual([2, content.title, id]);
  expect((await director.post('/messages/read', { up_to: items[0]?.id })).status).toBe(204);
  expect((await told(director)).unread).toBe(0);
});

test('tells the submitter why a paper came back', async () => {
  await give(director, (seat) => ({ type: 'return', seat, to: 'submitter', mode: 'step_by_step', reason: '请补充时间' }));
  expect((await told(clerk)).items[0]).toMatchObject({
    code: 'returned',
    words: { zh: '办公室主任退回：请补充时间', en: '办公室主任 returned it: 请补充时间' },
  });
  const other = await server.signIn('other');
  expect(await told(other)).toEqual({ items: [], unread: 0 });
});
