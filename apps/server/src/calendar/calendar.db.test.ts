import type { CalendarView, MatterView, NoticeAnswer, Problem } from '@guiju/contract';
import { expect, test } from 'vitest';
import { openServer } from '../testing/server.ts';

const server = await openServer();
const [clerk, system] = [await server.signIn('clerk'), await server.signIn('system')];

const notice = {
  year: 2025,
  number: '某政发〔2025〕9号',
  url: 'https://example.org/notice',
  days: [{ date: '2025-11-24', name: '临时放假', off: true }],
};

test('shows the holiday notices of a year; a year without one is provisional', async () => {
  const { json } = await clerk.get<CalendarView>('/calendar?year=2025');
  expect(json.provisional).toBe(false);
  expect(json.notices[0]?.days.some(({ date, off }) => date === '2025-10-01' && off)).toBe(true);
  expect((await clerk.get<CalendarView>('/calendar?year=2027')).json).toMatchObject({ provisional: true, notices: [] });
  expect((await clerk.get<CalendarView>('/calendar')).json.year).toBe(2025);
  expect((await clerk.get<Problem>('/calendar?year=abc')).json).toMatchObject({ status: 400, field: 'year' });
});

test('entering a notice moves the limits that it touches', async () => {
  const content = { title: '关于演示外出的请示', text: '', attachments: [] };
  const given = { command_id: crypto.randomUUID(), kind: 'leave', content, facts: { written: true } };
  const { matter } = (await clerk.post<MatterView>('/matters', given)).json;
  const command = { command_id: crypto.randomUUID(), expected_version: matter.version, command: { type: 'submit' } };
  expect((await clerk.post(`/matters/${matter.id}/commands`, command)).status).toBe(200);
  const { status, json } = await system.post<NoticeAnswer>('/calendar/notices', notice);
  expect(status).toBe(200);
  expect(json.moved).toEqual([
    { matter: matter.id, title: '关于演示外出的请示', provision: 'anytown-3.1', before: '2025-11-25', after: '2025-11-26' },
  ]);
});

test('only the system administrator enters notices', async () => {
  for (const who of ['head', 'audit'])
    expect((await (await server.signIn(who)).post<Problem>('/calendar/notices', notice)).json.code).toBe('not_permitted');
});

test.each([
  ['a day that does not exist', { days: [{ date: '2025-02-30', name: '假', off: true }] }, 'days.0.date'],
  ['no day', { days: [] }, 'days'],
  ['a year out of range', { year: 1900 }, 'year'],
  ['an address that is none', { url: 'javascript:alert(1)' }, 'url'],
])('refuses %s and names the field', async (_, more, field) => {
  expect((await system.post<Problem>('/calendar/notices', { ...notice, ...more })).json).toMatchObject({ status: 400, field });
});
