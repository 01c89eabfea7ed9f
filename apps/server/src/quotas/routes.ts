import { type CountedRules, countedMatters, countedQuery, countedRules } from '@guiju/contract';
import type { Directory, Rulebook } from '@guiju/kernel';
import { type CountedRule, noNumbers } from '@guiju/store';
import { z } from 'zod';
import { viewerOf, whoOf } from '../http/access.ts';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import { rowOf } from '../http/pages.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';

const nameOf = ({ units, posts }: Directory, who: string | null): string | null =>
  who === null ? null : (units.find(({ id }) => id === who)?.name ?? posts.find(({ id }) => id === who)?.title ?? who);

const ruleOf = (rule: CountedRule, directory: Directory): CountedRules['items'][number] => ({
  ...rule,
  periods: rule.periods.map(({ tallies, ...period }) => ({
    ...period,
    tallies: tallies.map((tally) => ({ ...tally, name: nameOf(directory, tally.who) })),
  })),
});

/** Quotas that are measured in each matter by itself. */
const measuredIn = ({ byId }: Rulebook): readonly string[] =>
  [...byId.values()].flatMap(({ id, body }) => (body.kind === 'quota' && body.measure !== undefined ? [id] : []));

const rules = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/quotas',
      summary: '总量与频次 · Caps and frequencies',
      access: 'reader',
      responses: { 200: json(countedRules, '本期和以往各期 · This period and those before it') },
    },
    async (c) => {
      const { id } = whoOf(c).government;
      const [items, numbers, office, { rulebook }] = await Promise.all([
        store.countedRules(id, now()),
        store.provisionNumbers(id),
        store.office(id),
        store.world(id, now()),
      ]);
      const measured = measuredIn(rulebook).map((provision) => ({ provision, numbers: { ...(numbers.get(provision) ?? noNumbers) } }));
      return c.json({ items: items.map((rule) => ruleOf(rule, office.directory)), measured }, 200);
    },
  );

const matters = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/quotas/{provision}/matters',
      summary: '一个数字背后的事项 · The matters behind a number',
      access: 'reader',
      request: { params: z.object({ provision: z.string().min(1).max(120) }), query: countedQuery },
      responses: { 200: json(countedMatters, '看得到的事项，全部的件数 · Visible matters, the count over all') },
    },
    async (c) => {
      const who = whoOf(c);
      const { provision } = c.req.valid('param');
      const { rulebook } = await store.world(who.government.id, now());
      if (!rulebook.byId.has(provision)) throw problem('not_found');
      const { items, total } = await store.countedLines(who.government.id, viewerOf(who), { provision, ...c.req.valid('query') }, now());
      return c.json({ items: items.map(rowOf), total }, 200);
    },
  );

/** Rules that count: what is due, met, missed or near its cap. */
export const quotaRoutes = (parts: Parts): readonly Endpoint[] => [rules(parts), matters(parts)];
