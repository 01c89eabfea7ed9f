import { matterId, type PaperRead, paperChecked, paperGiven, paperPages, paperPicture, paperRead } from '@guiju/contract';
import type { Paper, PaperInput } from '@guiju/gongwen';
import type { Context } from 'hono';
import { compress } from 'hono/compress';
import { z } from 'zod';
import { readableFile } from '../files/readable-file.ts';
import { viewerOf, whoOf } from '../http/access.ts';
import { binary, fileHeaders } from '../http/binary.ts';
import { body, type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Env } from '../http/env.ts';
import { fileBody, fileLimit } from '../http/file-body.ts';
import { look } from '../matter/look.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { largestPicture } from './examine-picture.ts';
import { issuedPaper } from './issued-paper.ts';
import { madeOf } from './made-of.ts';
import { paperBytes, paperIn } from './paper-in.ts';
import { keepPicture, withKeptPictures, withPictureBytes } from './pictures.ts';
import { readPaperFile } from './read-file.ts';

const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const read = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/papers/read',
      summary: '读公文文件 · Read a paper from a file',
      access: 'desk',
      before: [fileLimit(parts.limits.file)],
      request: { body: fileBody },
      responses: { 200: json(paperRead, '公文要素和格式检查 · The paper and what its form is faulted for') },
    },
    async (c) => {
      const found = await readPaperFile(Buffer.from(await c.req.arrayBuffer()));
      if ('problem' in found) throw problem('unreadable_document', { detail: found.problem });
      const { paper } = found.read;
      const { session } = whoOf(c);
      const kept = await withKeptPictures(parts, session.government, session.person, paper as PaperInput, paperIn(paper));
      return c.json({ ...found.read, paper: kept as PaperRead['paper'] }, 200);
    },
  );

const picture = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/papers/pictures',
      summary: '存文稿里的图片 · Keep a picture of a paper',
      access: 'desk',
      before: [fileLimit(largestPicture)],
      request: { body: fileBody },
      responses: { 201: json(paperPicture, '图片的散列值，文稿按它引用 · Its hash, by which the paper names it') },
    },
    async (c) => {
      const { session } = whoOf(c);
      return c.json(await keepPicture(parts, session.government, session.person, Buffer.from(await c.req.arrayBuffer())), 201);
    },
  );

/** A paper as the editor has it, with the bytes of those pictures that whoever writes it may see. */
const given = async (parts: Parts, c: Context<Env>, from: unknown): Promise<Paper> => {
  const who = whoOf(c);
  const paper = paperIn(from);
  return withPictureBytes(paper, (hash) => readableFile(parts, who.government.id, viewerOf(who), hash));
};

const check = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/papers/check',
      summary: '检查公文格式 · Check the form of a paper',
      access: 'desk',
      largest: paperBytes,
      request: { body: body(paperGiven) },
      responses: { 200: json(paperChecked, '格式检查和可读出的事实；要求时已改正 · Findings and facts; corrected when asked') },
    },
    async (c) => {
      const { paper, fix } = c.req.valid('json');
      return c.json(await madeOf(parts, fix === true ? 'fix' : 'check', paperIn(paper)), 200);
    },
  );

/** The PDF of a paper that is being written: number, date and imprint as the editor has them. */
const preview = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/papers/pdf',
      summary: '公文版式预览 · A paper as it will look',
      access: 'desk',
      largest: paperBytes,
      request: { body: body(paperGiven) },
      responses: { 200: binary(pdf, 'PDF') },
    },
    async (c) => {
      const paper = await given(parts, c, c.req.valid('json').paper);
      return c.body(new Uint8Array(await madeOf(parts, 'pdf', paper)), 200, { 'content-type': pdf });
    },
  );

/** The pages of a paper that is being written, as pictures. */
const drawn = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/papers/pages',
      summary: '公文版面 · The pages of a paper as it will look',
      access: 'desk',
      before: [compress()],
      largest: paperBytes,
      request: { body: body(paperGiven) },
      responses: { 200: json(paperPages, '每页一幅图（SVG） · One picture a page') },
    },
    async (c) => c.json(await madeOf(parts, 'pages', await given(parts, c, c.req.valid('json').paper)), 200),
  );

const params = z.object({ id: matterId });

const official = async (parts: Parts, c: Context<Env>, id: string): Promise<Paper> => issuedPaper(parts.store, await look(parts, c, id));

const matterPages = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/matters/{id}/paper-pages',
      summary: '事项的公文版面 · The pages of the paper of a matter',
      access: 'reader',
      before: [compress()],
      request: { params },
      responses: { 200: json(paperPages, '每页一幅图（SVG） · One picture a page') },
    },
    async (c) => c.json(await madeOf(parts, 'pages', await official(parts, c, c.req.valid('param').id)), 200),
  );

const matterPdf = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/matters/{id}/paper.pdf',
      summary: '事项的公文 · The paper of a matter',
      access: 'reader',
      request: { params },
      responses: { 200: binary(pdf, 'PDF') },
    },
    async (c) => {
      const paper = await official(parts, c, c.req.valid('param').id);
      return c.body(new Uint8Array(await madeOf(parts, 'pdf', paper)), 200, fileHeaders(pdf, `${paper.title}.pdf`));
    },
  );

const matterDocx = (parts: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/matters/{id}/paper.docx',
      summary: '事项的公文文字版 · The paper of a matter',
      access: 'reader',
      request: { params },
      responses: { 200: binary(docx, 'DOCX') },
    },
    async (c) => {
      const paper = await official(parts, c, c.req.valid('param').id);
      return c.body(new Uint8Array(await madeOf(parts, 'docx', paper)), 200, fileHeaders(docx, `${paper.title}.docx`));
    },
  );

/** Reading, checking and laying out papers. */
export const paperRoutes = (parts: Parts): readonly Endpoint[] => [
  read(parts),
  picture(parts),
  check(parts),
  preview(parts),
  drawn(parts),
  matterPages(parts),
  matterPdf(parts),
  matterDocx(parts),
];
