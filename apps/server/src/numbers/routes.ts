import { numberRegister, numberRegisterOf, numberSeriesList, type RegisteredNumberView } from '@guiju/contract';
import type { Directory } from '@guiju/kernel';
import type { RegisteredNumber } from '@guiju/store';
import { viewerOf, whoOf } from '../http/access.ts';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';

const series = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/numbers',
      summary: '文号系列 · Series of document numbers',
      access: 'reader',
      responses: { 200: json(numberSeriesList, '各系列各年度已编号数 · How many numbers of each series and year') },
    },
    async (c) => {
      const { id } = whoOf(c).government;
      const [found, { rulebook }] = await Promise.all([store.numberSeries(id), store.world(id, now())]);
      const markOf = (of: string): string => rulebook.data.series.find((each) => each.id === of)?.mark ?? of;
      return c.json({ items: found.map(({ series: of, year, next }) => ({ series: of, mark: markOf(of), year, taken: next - 1 })) }, 200);
    },
  );

const numberView = ({ persons, posts }: Directory, { voided, ...number }: RegisteredNumber): RegisteredNumberView => {
  if (voided === null) return { ...number, voided: null };
  const { actor, ...rest } = voided;
  const person_name = persons.find(({ id }) => id === actor.person)?.name ?? actor.person;
  return { ...number, voided: { ...rest, person_name, post_title: posts.find(({ id }) => id === actor.post)?.title ?? actor.post } };
};

const register = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/numbers/{series}/{year}',
      summary: '文号登记簿 · The register of one series and year',
      access: 'reader',
      request: { params: numberRegisterOf },
      responses: { 200: json(numberRegister, '从 1 号起逐号列出，作废的注明原因 · Every number from 1, void ones with the reason') },
    },
    async (c) => {
      const who = whoOf(c);
      const { id } = who.government;
      const [found, { directory }] = await Promise.all([
        store.numberRegister(id, viewerOf(who), c.req.valid('param'), now()),
        store.office(id),
      ]);
      const missing = found.filter(({ text }) => text === null).map(({ serial }) => serial);
      return c.json({ items: found.map((number) => numberView(directory, number)), missing }, 200);
    },
  );

/** Document numbers: none is ever missing, void ones stay. */
export const numberRoutes = (parts: Parts): readonly Endpoint[] => [series(parts), register(parts)];
