import { randomUUID } from 'node:crypto';
import { entered, handOver, handOverAnswer, newAbsence, newDelegation, organisationQuery, organisationView } from '@guiju/contract';
import { kinds } from '@guiju/kernel';
import { z } from 'zod';
import { whoOf } from '../http/access.ts';
import { body, type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { dayAt } from '../session/signed-in.ts';
import { idOf, writerFor } from './entering.ts';
import { organisationOn } from './view.ts';

const show = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/organisation',
      summary: '某日的机构和人员 · The organisation on a day',
      access: 'signed_in',
      request: { query: organisationQuery },
      responses: { 200: json(organisationView, '单位、岗位、任职、分工、委托、外出 · Units, posts and who acts at them') },
    },
    async (c) => {
      const { directory } = await store.office(whoOf(c).government.id);
      return c.json(organisationOn(directory, c.req.valid('query').on ?? dayAt(now())), 200);
    },
  );

const delegate = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/organisation/delegations',
      summary: '委托 · Delegate a post',
      access: 'reader',
      request: { body: body(newDelegation) },
      responses: { 201: json(entered, '已录入 · Entered') },
    },
    async (c) => {
      const given = c.req.valid('json');
      const { government, actor } = writerFor(c, given.post);
      const unknown = given.kinds?.find((kind) => kinds[kind] === undefined);
      if (unknown !== undefined)
        throw problem('malformed_request', {
          field: 'kinds',
          detail: { zh: `没有事项类别“${unknown}”。`, en: `There is no kind of matter "${unknown}".` },
        });
      return c.json({ id: idOf(await store.delegate(government, actor, given, now())) }, 201);
    },
  );

const endDelegation = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'delete',
      path: '/api/v1/organisation/delegations/{id}',
      summary: '终止委托 · End a delegation',
      access: 'reader',
      request: { params: z.object({ id: z.string().min(1).max(120) }) },
      responses: { 204: { description: '昨日为最后一日 · Yesterday was its last day' } },
    },
    async (c) => {
      const { id } = c.req.valid('param');
      const { directory } = await store.office(whoOf(c).government.id);
      const found = directory.delegations.find((each) => each.id === id);
      if (found === undefined) throw problem('not_found');
      const { government, actor } = writerFor(c, found.post);
      idOf(await store.endDelegation(government, actor, id, now()));
      return c.body(null, 204);
    },
  );

const leave = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/organisation/absences',
      summary: '登记外出 · Enter an absence',
      access: 'reader',
      request: { body: body(newAbsence) },
      responses: { 201: json(entered, '已录入 · Entered') },
    },
    async (c) => {
      const given = c.req.valid('json');
      const { government, actor } = writerFor(c, given.post);
      return c.json({ id: idOf(await store.enterAbsence(government, actor, given, now())) }, 201);
    },
  );

const comeBack = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'delete',
      path: '/api/v1/organisation/absences/{post}/{from}',
      summary: '提前返岗 · End an absence early',
      access: 'reader',
      request: { params: z.object({ post: z.string().min(1).max(120), from: z.iso.date() }) },
      responses: { 204: { description: '今日已返岗 · Back today' } },
    },
    async (c) => {
      const { post, from } = c.req.valid('param');
      const { government, actor } = writerFor(c, post);
      idOf(await store.endAbsence(government, actor, post, from, now()));
      return c.body(null, 204);
    },
  );

const passOn = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/organisation/hand-overs',
      summary: '移交，先看后办 · Hand over; shown first, done when confirmed',
      access: 'reader',
      request: { body: body(handOver) },
      responses: { 200: json(handOverAnswer, '移交前后的清单 · What is held before and after') },
    },
    async (c) => {
      const { command_id = randomUUID(), confirm, ...given } = c.req.valid('json');
      const { government, actor } = writerFor(c, given.from.post);
      const { before, after, kept } = await store.handOver({ government, actor, command_id, ...given }, confirm, now());
      return c.json(
        {
          before: before.map((each) => ({ ...each })),
          after: after.map((each) => ({ ...each })),
          kept: kept.map((each) => ({ ...each, codes: [...each.codes] })),
          done: confirm,
        },
        200,
      );
    },
  );

/** People and posts: who acts for whom, and handing over. */
export const organisationRoutes = (parts: Parts): readonly Endpoint[] => [
  show(parts),
  delegate(parts),
  endDelegation(parts),
  leave(parts),
  comeBack(parts),
  passOn(parts),
];
