import { z } from 'zod';
import { day } from './base.ts';
import { listQuery, matterRow } from './inbox.ts';

/** Words with at least one character that can be looked for, or none at all. */
const words = z
  .string()
  .max(200)
  .refine((q) => q.trim() === '' || /[\p{L}\p{N}]/u.test(q), { error: 'no_word' });

/** What is searched for; `from` and `to` are the days between which a matter was drafted. */
export const searchQuery = listQuery.omit({ sort: true }).extend({
  q: words.optional(),
  unit: z.string().max(60).optional(),
  number: z.string().max(60).optional(),
  from: day.optional(),
  to: day.optional(),
});
export type SearchQuery = z.infer<typeof searchQuery>;

/** Where the words stand and what stands around them; `name` is that of the file. */
export const foundPlace = z
  .object({ place: z.enum(['title', 'number', 'text', 'attachment']), name: z.string().nullable(), excerpt: z.string() })
  .meta({ id: 'FoundPlace' });
export type FoundPlace = z.infer<typeof foundPlace>;

export const foundRow = matterRow.extend({ found: z.array(foundPlace) }).meta({ id: 'FoundRow' });
export type FoundRow = z.infer<typeof foundRow>;

/** Titles before texts before attachments, newest first; `more`: there are more than `total`, which are not counted. */
export const foundPage = z
  .object({ items: z.array(foundRow), total: z.number().int(), more: z.boolean(), next: z.string().nullable() })
  .meta({ id: 'FoundPage' });
export type FoundPage = z.infer<typeof foundPage>;
