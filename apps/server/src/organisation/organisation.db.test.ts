import type { HandOverAnswer, MatterView, OrganisationView, Problem } from '@guiju/contract';
import { expect, test } from 'vitest';
import { openServer } from '../testing/server.ts';

const server = await openServer();
const [clerk, head, office, system] = [
  await server.signIn('clerk'),
  await server.signIn('head'),
  await server.signIn('office'),
  await server.signIn('system'),
];

const delegation = { post: 'head', to: 'p-deputy', from: '2025-11-20', to_day: '2025-11-21', reason: '出差' };

test('the holder of a post delegates it, and the organisation shows who acts on that day', async () => {
  const entered = await head.post<{ id: string }>('/organisation/delegations', delegation);
  expect(entered.status).toBe(201);
  const held = async (on: string) =>
    (await clerk.get<OrganisationView>(`/organisation?on=${on}`)).json.posts
      .find(({ id }) => id === 'head')
      ?.held_by.map(({ person }) => person);
  expect(await held('2025-11-20')).toEqual(['p-head', 'p-deputy']);
  expect(await held('2025-11-22')).toEqual(['p-head']);
  expect((await head.send('DELETE', `/organisation/delegations/${entered.json.id}`)).status).toBe(204);
  expect(await held('2025-11-20')).toEqual(['p-head']);
  expect((await head.send('DELETE', '/organisation/delegations/none')).status).toBe(404);
});

test('nobody delegates the post of another; the office and the system administrator may enter it', async () => {
  expect((await clerk.post<Problem>('/organisation/delegations', delegation)).json).toMatchObject({ status: 403, code: 'not_permitted' });
  expect((await office.post('/organisation/delegations', delegation)).status).toBe(201);
  expect((await system.post('/organisation/delegations', delegation)).status).toBe(201);
});

test.each([
  ['a person who does not exist', { to: 'p-nobody' }, 'to'],
  ['a day that does not exist', { from: '2026-02-30' }, 'from'],
  ['an end before the start', { to_day: '2025-11-19' }, 'to_day'],
  ['an act that does not exist', { acts: ['burn'] }, 'acts.0'],
  ['a kind that does not exist', { kinds: ['holiday'] }, 'kinds'],
  ['no reason', { reason: '' }, 'reason'],
])('refuses %s and names the field', async (_, more, field) => {
  const answer = await head.post<Problem>('/organisation/delegations', { ...delegation, ...more });
  expect(answer.json).toMatchObject({ status: 400, field });
});

test('an absence entrusts the post for some days, and ends early', async () => {
  const absence = { post: 'head', from: '2025-11-20', to: '2025-11-28', entrusted: 'deputy', reason: '学习' };
  expect((await head.post('/organisation/absences', absence)).status).toBe(201);
  const view = await clerk.get<OrganisationView>('/organisation');
  expect(view.json.absences).toEqual([{ ...absence, post_title: '县长', entrusted_title: '副县长' }]);
  expect((await head.send('DELETE', '/organisation/absences/head/2025-11-20')).status).toBe(204);
  expect((await clerk.get<OrganisationView>('/organisation')).json.absences).toEqual([]);
});

test('a hand-over is shown first and done when confirmed', async () => {
  const content = { title: '关于演示外出的请示', text: '', attachments: [] };
  const drafted = await clerk.post<MatterView>('/matters', { command_id: crypto.randomUUID(), kind: 'leave', content });
  const { id } = drafted.json.matter;
  const request = { from: { person: 'p-clerk', post: 'dept-clerk' }, to: { person: 'p-dept', post: 'dept-head' }, reason: '调离' };
  const shown = await clerk.post<HandOverAnswer>('/organisation/hand-overs', { ...request, confirm: false });
  expect(shown.json).toMatchObject({ before: [{ matter: id, what: 'draft' }], done: false });
  expect((await clerk.get<MatterView>(`/matters/${id}`)).json.matter.submitter.person).toBe('p-clerk');
  const done = await clerk.post<HandOverAnswer>('/organisation/hand-overs', { ...request, confirm: true });
  expect(done.json).toMatchObject({ after: [{ matter: id, what: 'draft' }], kept: [], done: true });
  expect((await clerk.get<MatterView>(`/matters/${id}`)).json.matter.submitter.person).toBe('p-dept');
  const other = await server.signIn('other');
  expect((await other.post<Problem>('/organisation/hand-overs', { ...request, confirm: true })).json.code).toBe('not_permitted');
});
