import { z } from 'zod';
import { bilingual, instant } from './base.ts';

/** Something a desk is told: a reminder, a return, a limit that moved; `words` is the sentence to show. */
export const deskMessage = z
  .object({
    id: z.int(),
    matter: z.string().nullable(),
    title: z.string(),
    code: z.string(),
    words: bilingual,
    at: instant,
    read_at: instant.nullable(),
  })
  .meta({ id: 'DeskMessage' });
export type DeskMessage = z.infer<typeof deskMessage>;

export const deskMessages = z.object({ items: z.array(deskMessage), unread: z.int() }).meta({ id: 'DeskMessages' });
export type DeskMessages = z.infer<typeof deskMessages>;

/** Marks every message up to this one as read. */
export const readUpTo = z.strictObject({ up_to: z.int().nonnegative() }).meta({ id: 'ReadUpTo' });
