import { z } from 'zod';
import { instant } from './base.ts';
import { listQuery, matterRow } from './inbox.ts';
import { retention } from './words.ts';

/** What waits for the archive, or what it has. */
export const archiveQuery = listQuery.omit({ sort: true }).extend({
  state: z.enum(['due', 'archived']),
  year: z.coerce.number().int().min(1949).max(2999).optional(),
  retention: retention.optional(),
});

/** A matter that was closed or terminated: when, and its place in the archive once it has one. */
export const archiveRow = matterRow
  .extend({
    closed_at: instant,
    archived: z.object({ at: instant, retention, class: z.string(), number: z.string() }).nullable(),
  })
  .meta({ id: 'ArchiveRow' });
export type ArchiveRow = z.infer<typeof archiveRow>;

export const archivePage = z
  .object({ items: z.array(archiveRow), total: z.number().int(), next: z.string().nullable() })
  .meta({ id: 'ArchivePage' });
export type ArchivePage = z.infer<typeof archivePage>;

/** How many closed matters wait to be archived. */
export const archiveDue = z.object({ due: z.number().int() }).meta({ id: 'ArchiveDue' });
export type ArchiveDue = z.infer<typeof archiveDue>;

/** Public keys (PEM) of the office with their SM3; the one in use is `current`. */
export const officeKeys = z
  .object({ items: z.array(z.object({ key_id: z.string(), public_key: z.string(), current: z.boolean() })) })
  .meta({ id: 'OfficeKeys' });
export type OfficeKeys = z.infer<typeof officeKeys>;
