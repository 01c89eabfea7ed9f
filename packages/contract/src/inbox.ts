import { z } from 'zod';
import { day, instant } from './base.ts';

/** The six lists of a desk: to do, done, to read, read, mine, drafts. */
export const boxes = ['todo', 'done', 'to_read', 'read', 'mine', 'drafts'] as const;
export const box = z.enum(boxes).meta({ id: 'Box' });
export type Box = z.infer<typeof box>;

export const counts = z
  .object({
    todo: z.number().int(),
    done: z.number().int(),
    to_read: z.number().int(),
    read: z.number().int(),
    mine: z.number().int(),
    drafts: z.number().int(),
  })
  .meta({ id: 'Counts' });
export type Counts = z.infer<typeof counts>;

export const light = z.enum(['green', 'yellow', 'red', 'none']).meta({ id: 'Light' });

/** One line of a list of matters. */
export const matterRow = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    number: z.string().nullable(),
    status: z.enum(['draft', 'running', 'suspended', 'returned', 'closed', 'terminated']),
    unit: z.string(),
    unit_name: z.string(),
    submitter_name: z.string(),
    stage: z.object({ act: z.string(), posts: z.array(z.string()) }).nullable(),
    seat: z.string().nullable(),
    due: day.nullable(),
    provisional: z.boolean(),
    light,
    urgent: z.boolean(),
    urged: z.number().int(),
    opened_at: instant.nullable(),
    updated_at: instant,
  })
  .meta({ id: 'MatterRow' });
export type MatterRow = z.infer<typeof matterRow>;

/** A limit that has passed; `due_at` is the moment it ended. */
export const lateLimits = z
  .object({
    items: z.array(matterRow.extend({ provision: z.string(), act: z.string(), due_at: instant })),
    total: z.number().int(),
  })
  .meta({ id: 'LateLimits' });
export type LateLimits = z.infer<typeof lateLimits>;

export const listQuery = z.object({
  q: z.string().max(200).optional(),
  kind: z.string().max(60).optional(),
  sort: z.enum(['due', '-due', 'updated', '-updated', 'title']).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});
export type ListQuery = z.infer<typeof listQuery>;

export const matterPage = z
  .object({ items: z.array(matterRow), total: z.number().int(), next: z.string().nullable() })
  .meta({ id: 'MatterPage' });
export type MatterPage = z.infer<typeof matterPage>;
