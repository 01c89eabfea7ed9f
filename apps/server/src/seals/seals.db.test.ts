import type { NumberSeriesList, PapersToSeal, Problem, SealRegister, SealUses } from '@guiju/contract';
import { expect, test } from 'vitest';
import { openServer } from '../testing/server.ts';

const server = await openServer();
const [office, clerk] = [await server.signIn('office'), await server.signIn('clerk')];

const seal = {
  id: 'gov-seal',
  name: '县政府印章',
  organ: 'gov',
  kind: 'official',
  custodians: ['office-clerk'],
  stand_ins: [],
  from: '2025-01-01',
};

test('the office registers a seal, and everybody sees who keeps it; nobody else registers one', async () => {
  expect((await clerk.post<Problem>('/seals', seal)).json).toMatchObject({ status: 403, code: 'not_permitted' });
  expect((await office.post('/seals', seal)).json).toEqual({ id: 'gov-seal' });
  const { json } = await clerk.get<SealRegister>('/seals');
  expect(json.may_register).toBe(false);
  expect(json.items).toMatchObject([
    { name: '县政府印章', organ_name: '县政府', in_use: true, kept_by: [{ post: 'office-clerk', title: '办公室文员' }], to: null },
  ]);
});

test('a stand-in is recorded with days, and keeps the seal on those days only', async () => {
  const keptWith = async (from: string, to: string) => {
    const stand_ins = [{ post: 'director', from, to, reason: '休假' }];
    await office.post('/seals', { ...seal, stand_ins });
    return (await clerk.get<SealRegister>('/seals')).json.items[0]?.kept_by.map(({ post }) => post);
  };
  expect(await keptWith('2025-11-20', '2025-11-20')).toEqual(['office-clerk', 'director']);
  expect(await keptWith('2025-11-18', '2025-11-19')).toEqual(['office-clerk']);
});

test.each([
  ['an organ that does not exist', { organ: 'nowhere' }, 'organ'],
  ['a kind that does not exist', { kind: 'rubber' }, 'kind'],
  ['nobody who keeps it', { custodians: [] }, 'custodians'],
  ['an end before its start', { to: '2024-12-31' }, 'to'],
])('refuses %s and names the field', async (_, more, field) => {
  expect((await office.post<Problem>('/seals', { ...seal, ...more })).json).toMatchObject({ status: 400, field });
});

test('the registers begin empty', async () => {
  expect((await office.get<SealUses>('/seal-uses?from=2025-01-01&seal=gov-seal')).json).toEqual({ items: [], complete: true });
  expect((await office.get<PapersToSeal>('/seals/waiting')).json).toEqual({ items: [] });
  expect((await office.get<NumberSeriesList>('/numbers')).json).toEqual({ items: [] });
});
