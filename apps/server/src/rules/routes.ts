import {
  bookQuery,
  bookView,
  coverageView,
  officialText,
  provisionMatters,
  provisionMattersQuery,
  type RuleBook,
  ruleBooks,
} from '@guiju/contract';
import type { Instant, Rulebook } from '@guiju/kernel';
import { z } from 'zod';
import { viewerOf, whoOf } from '../http/access.ts';
import { type Endpoint, endpoint, json } from '../http/endpoint.ts';
import { rowOf } from '../http/pages.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { bookOf, booksOf } from './books.ts';
import { coverageOf } from './coverage.ts';

/** Rules that may be read: those in force in the office itself, those of another government, or a national law. */
const bookFor = async ({ store, rulebooksRoot }: Parts, own: string, government: string, at: Instant): Promise<Rulebook> => {
  if (government === own) return (await store.world(own, at)).rulebook;
  const book = bookOf(rulebooksRoot, government, at);
  if (book === null) throw problem('not_found');
  return book;
};

const matters = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/rules/provisions/{id}/matters',
      summary: '一条规定管过的事项 · What a provision did',
      access: 'reader',
      request: { params: z.object({ id: z.string().min(1).max(120) }), query: provisionMattersQuery },
      responses: { 200: json(provisionMatters, '看得到的事项，全部的次数 · Visible matters, counts over all') },
    },
    async (c) => {
      const who = whoOf(c);
      const { id } = c.req.valid('param');
      const { rulebook } = await store.world(who.government.id, now());
      if (!rulebook.byId.has(id)) throw problem('not_found');
      const { outcome } = c.req.valid('query');
      const { items, counts } = await store.provisionMatters(who.government.id, viewerOf(who), id, outcome, now());
      return c.json({ items: items.map(rowOf), counts: { ...counts } }, 200);
    },
  );

const coverage = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/rules/coverage',
      summary: '每条规定由什么落实 · What takes care of each provision',
      access: 'reader',
      request: { query: bookQuery },
      responses: { 200: json(coverageView, '对照表，本机关的另有次数 · Coverage table, with numbers for the own government') },
    },
    async (c) => {
      const own = whoOf(c).government.id;
      const book = await bookFor(parts, own, c.req.valid('query').government ?? own, parts.now());
      const { rulebook } = await parts.store.world(own, parts.now());
      // The laws above one's own rules apply to one's own matters.
      const isOwn = [own, ...(rulebook.data.laws ?? []).map(({ government }) => government)].includes(book.data.government);
      return c.json(coverageOf(parts.rulebooksRoot, book, isOwn ? await parts.store.provisionNumbers(own) : null), 200);
    },
  );

const entryOf = ({ data }: Rulebook, own: string, law: boolean): RuleBook => {
  const { government, edition, name, title, effective, provisions } = data;
  return { government, edition, name, title, effective, provisions: provisions.length, own: government === own, law };
};

const books = ({ rulebooksRoot, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/rules/books',
      summary: '可以查阅的规则 · Rules that may be read',
      access: 'reader',
      responses: { 200: json(ruleBooks, '各政府的工作规则和上位规定 · Rules of every government, and national laws') },
    },
    (c) => {
      const own = whoOf(c).government.id;
      const { governments, laws } = booksOf(rulebooksRoot, now());
      const items = [...governments.map((book) => entryOf(book, own, false)), ...laws.map((book) => entryOf(book, own, true))];
      return c.json({ items: items.toSorted((a, b) => Number(b.own) - Number(a.own)) }, 200);
    },
  );

const book = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/rules/book',
      summary: '一个政府的规则 · The rules of a government',
      access: 'reader',
      request: { query: bookQuery },
      responses: { 200: json(bookView, '可在浏览器里查阅 · To be read in the browser') },
    },
    async (c) => {
      const own = whoOf(c).government.id;
      const { data } = await bookFor(parts, own, c.req.valid('query').government ?? own, parts.now());
      return c.json({ rulebook: data }, 200);
    },
  );

const text = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/rules/text',
      summary: '本机关导入的规则原文 · The official text of the own rules, as imported',
      access: 'reader',
      responses: { 200: json(officialText, '逐条原文，没有导入则为空 · Articles; none when it was not imported') },
    },
    async (c) => {
      const own = whoOf(c).government.id;
      const { edition } = (await store.world(own, now())).rulebook.data;
      const kept = await store.officialText(own, edition);
      const articles = (kept?.articles ?? []).map(({ number, paragraphs }) => ({ number, paragraphs: [...paragraphs] }));
      return c.json({ edition, title: kept?.title ?? null, articles }, 200);
    },
  );

/** The rulebook at work, and the rules of others to be read. */
export const rulesRoutes = (parts: Parts): readonly Endpoint[] => [matters(parts), coverage(parts), books(parts), book(parts), text(parts)];
