import { matterId, matterView, newMatter, postCommand } from '@guiju/contract';
import { kinds } from '@guiju/kernel';
import type { ViewedMatter } from '@guiju/store';
import type { Context } from 'hono';
import { z } from 'zod';
import { deskOf, viewerOf, whoOf } from '../http/access.ts';
import { body, type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Env } from '../http/env.ts';
import { paperBytes } from '../papers/paper-in.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { refusalOf } from './answer.ts';
import { checkAttachments } from './check-attachments.ts';
import { filesIn } from './files-in.ts';
import { keptContent } from './kept-content.ts';
import { ledgerRoute } from './ledger.ts';
import { look } from './look.ts';
import { draftCommands, namesFiles, toCommand } from './to-command.ts';
import { matterViewOf } from './view.ts';
import { whyRoute } from './why.ts';

const params = z.object({ id: matterId });

const answerWith = (c: Context<Env>, viewed: ViewedMatter) => {
  c.header('etag', `"${viewed.matter.version}"`);
  return matterViewOf(viewed, viewerOf(whoOf(c)));
};

const create = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/matters',
      summary: '起草事项 · Draft a matter',
      access: 'desk',
      largest: paperBytes,
      request: { body: body(newMatter) },
      responses: { 201: json(matterView, '草稿 · The draft') },
    },
    async (c) => {
      const { store, now } = parts;
      const [who, desk, at] = [whoOf(c), deskOf(c), now()];
      const given = c.req.valid('json');
      const government = who.government.id;
      if (kinds[given.kind] === undefined) {
        const all = Object.keys(kinds).join('、');
        throw problem('malformed_request', {
          field: 'kind',
          detail: { zh: `没有事项类别“${given.kind}”；可用：${all}。`, en: `There is no kind of matter "${given.kind}".` },
        });
      }
      // The id follows from the command's, so that a request sent twice makes one matter.
      const id = given.command_id;
      const viewer = viewerOf(who);
      const { content } = given;
      const kept = content === undefined ? given : { ...given, content: await keptContent(parts, government, viewer, content) };
      const commands = draftCommands(kept, id, desk.unit);
      await checkAttachments(parts, government, viewer, commands, new Set());
      const actor = { person: who.person.id, post: desk.id };
      const request = { government, actor, matter: null, command_id: id, expected_version: 0, command: commands, now: at };
      const answer = await store.execute(request);
      if (answer.outcome !== 'accepted') throw refusalOf(answer, await store.world(government, at), given.kind);
      return c.json(answerWith(c, await look(parts, c, id)), 201);
    },
  );

const show = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/matters/{id}',
      summary: '事项 · A matter',
      access: 'reader',
      request: { params },
      responses: { 200: json(matterView, '事项、可办的操作、规则怎么说 · State, what may be done, what the rules say') },
    },
    async (c) => c.json(answerWith(c, await look(parts, c, c.req.valid('param').id)), 200),
  );

const command = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/matters/{id}/commands',
      summary: '办理 · Give a command',
      access: 'desk',
      largest: paperBytes,
      request: { params, body: body(postCommand) },
      responses: { 200: json(matterView, '办理之后的事项 · The matter as it is now') },
    },
    async (c) => {
      const { store, now } = parts;
      const [who, desk] = [whoOf(c), deskOf(c)];
      const { id } = c.req.valid('param');
      const { command_id, expected_version, command: given } = c.req.valid('json');
      const wanted = c.req.header('if-match');
      if (wanted !== undefined && wanted !== `"${expected_version}"`)
        throw problem('malformed_request', {
          field: 'expected_version',
          detail: { zh: 'If-Match 与 expected_version 不一致。', en: 'If-Match and expected_version differ.' },
        });
      const government = who.government.id;
      const viewer = viewerOf(who);
      const before = namesFiles(given) ? (await look(parts, c, id)).matter : undefined;
      const toDo = toCommand(
        given.type === 'edit_content'
          ? { ...given, content: await keptContent(parts, government, viewer, given.content, before?.content) }
          : given,
      );
      await checkAttachments(parts, government, viewer, [toDo], before === undefined ? new Set() : filesIn(before));
      const actor = { person: who.person.id, post: desk.id };
      const answer = await store.execute({ government, actor, matter: id, command_id, expected_version, command: toDo, now: now() });
      if (answer.outcome !== 'accepted') {
        const { world, matter } = await look(parts, c, id);
        throw refusalOf(answer, world, matter.kind);
      }
      return c.json(answerWith(c, await look(parts, c, id)), 200);
    },
  );

/** Matters and what is done with them. */
export const matterRoutes = (parts: Parts): readonly Endpoint[] => [
  create(parts),
  show(parts),
  command(parts),
  ledgerRoute(parts),
  whyRoute(parts),
];
