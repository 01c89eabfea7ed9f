import { docTypes } from '@guiju/kernel';
import { z } from 'zod';

const text = z.string().min(1);
const day = z.iso.date();

/** Ways of laying a paper out (公文格式): the general one and the three special ones of GB/T 9704-2012, clause 10. */
const form = z.enum(['general', 'letter', 'order', 'minutes']);

const docType = z.enum(Object.keys(docTypes) as (keyof typeof docTypes)[]);

/** Document number (发文字号): organ mark, year and sequence; orders run through a
 * term of office and have no year, minutes may have no mark. */
const number = z.strictObject({ mark: z.string(), year: z.int().min(1949).max(2999).exactOptional(), n: z.int().positive() });

/** Secrecy (密级和保密期限); the period as it is to be printed, absent for the statutory longest. */
const secrecy = z.strictObject({ level: z.enum(['top_secret', 'secret', 'confidential']), period: text.exactOptional() });

/** One signer (签发人) of an upward paper; with several organs each names its own. */
const signer = z.strictObject({ name: text, organ: text.exactOptional() });

const paragraph = z.strictObject({ type: z.literal('paragraph'), text });

/** A numbered part of the body (结构层次): 一、 （一） 1. （1）. The heading may stand alone or begin a paragraph. */
const item = z.strictObject({
  type: z.literal('item'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  number: z.int().positive(),
  heading: text.exactOptional(),
  text: text.exactOptional(),
});

const table = z.strictObject({
  type: z.literal('table'),
  title: text.exactOptional(),
  rows: z.array(z.array(z.string())).min(1),
  /** Rows at the top that are repeated on every page. */
  head: z.int().min(0).default(1),
  /** A wide table stands across the page (横排). */
  landscape: z.boolean().default(false),
});

const picture = z
  .strictObject({
    type: z.literal('picture'),
    title: text.exactOptional(),
    media: z.enum(['image/png', 'image/jpeg']),
    /** The picture, base64; empty while it is only named by its hash. */
    data: z.base64().default(''),
    /** SM3 of a picture that is kept elsewhere, once; whoever lays the paper out fills in `data`. */
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .exactOptional(),
  })
  .refine(({ data, hash }) => data !== '' || hash !== undefined, '图片既没有内容，也没有所存文件的散列值');

const block = z.discriminatedUnion('type', [paragraph, item, table, picture]);

/**
 * One attachment (附件) that belongs to the paper, with pages of its own unless it is only named. What a paper issues or passes on (印发、转发的文件)
 * is none: it stands behind the signature without that word, and no note names it.
 */
const attachment = z.strictObject({ title: text, issued: z.literal(true).exactOptional(), body: z.array(block).default([]) });

/** Present, excused and sitting in (出席、请假、列席) of minutes. */
const attendance = z.strictObject({
  present: z.array(text).default([]),
  absent: z.array(text).default([]),
  sitting_in: z.array(text).default([]),
});

/** Imprint (版记): copies to, issuing office and day. */
const imprint = z.strictObject({
  copies_to: z.array(text).default([]),
  /** Who issues it and when are not known while it is drafted. */
  issued_by: text.exactOptional(),
  issued_on: day.exactOptional(),
  copies: z.int().positive().exactOptional(),
});

/** An official paper (公文) by its parts, as GB/T 9704-2012 names them; nothing about looks. */
export const paperSchema = z.strictObject({
  form: form.default('general'),
  /** Absent where the title does not say it. */
  doc_type: docType.exactOptional(),
  /** Organs that issue it (发文机关), the host organ first; none where a draft does not say it. */
  issuers: z.array(text).default([]),
  /** Mark (发文机关标志) where it is not the organ's name with 文件. */
  mark: text.exactOptional(),
  number: number.exactOptional(),
  /** Copy number (份号). */
  copy_number: z.int().positive().exactOptional(),
  secrecy: secrecy.exactOptional(),
  urgency: z.enum(['urgent', 'top_urgent']).exactOptional(),
  signers: z.array(signer).default([]),
  title: z.string().default(''),
  recipients: z.array(text).default([]),
  body: z.array(block).default([]),
  attachments: z.array(attachment).default([]),
  attendance: attendance.exactOptional(),
  /** Organs that sign (发文机关署名); the issuers where it is absent. */
  signed_by: z.array(text).exactOptional(),
  /** Whoever signs an order, with the post (签发人职务、姓名). */
  signed_personally: z.strictObject({ post: text, name: text }).exactOptional(),
  /** Whether seals are put on it (加盖印章); the place of signature and date depends on it. */
  sealed: z.boolean().default(true),
  date: day.exactOptional(),
  /** Notes (附注) under the date, e.g. how far it may be passed on, or whom to ask. */
  notes: text.exactOptional(),
  imprint: imprint.exactOptional(),
});

export type Paper = z.output<typeof paperSchema>;
export type PaperInput = z.input<typeof paperSchema>;
export type Block = Paper['body'][number];
export type Item = Extract<Block, { readonly type: 'item' }>;
export type Table = Extract<Block, { readonly type: 'table' }>;
export type Picture = Extract<Block, { readonly type: 'picture' }>;
export type Attendance = NonNullable<Paper['attendance']>;
export type Attachment = Paper['attachments'][number];
export type Imprint = NonNullable<Paper['imprint']>;
export type DocumentNumber = NonNullable<Paper['number']>;
