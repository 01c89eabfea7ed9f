import { z } from 'zod';
import { bilingual } from './base.ts';

export const compareTopics = ['route', 'deadline', 'cadence', 'quota', 'check', 'notice', 'record', 'power', 'composition'] as const;

/** One thing that a government's rules say; `when` is null where it holds in every case of the row. */
export const compareLine = z
  .object({ text: bilingual, when: bilingual.nullable(), provisions: z.array(z.string()), articles: z.array(z.string()) })
  .meta({ id: 'CompareLine' });
export type CompareLine = z.infer<typeof compareLine>;

/** What one government says; `otherwise` are provisions that say otherwise for a part of the cases and have rows of their own. */
export const compareCell = z
  .object({ government: z.string(), lines: z.array(compareLine), otherwise: z.array(z.string()) })
  .meta({ id: 'CompareCell' });
export type CompareCell = z.infer<typeof compareCell>;

/** One topic, in one case where the rules depend on it (`when`, null for any), with a cell for each government in the order asked. */
export const compareRow = z
  .object({
    id: z.string(),
    topic: z.enum(compareTopics),
    capability: z.string(),
    capabilities: z.array(z.string()),
    kind: z.string().nullable(),
    subject: bilingual,
    when: bilingual.nullable(),
    cells: z.array(compareCell),
    /** How many governments say something, and whether these say different things. */
    speaking: z.int(),
    differs: z.boolean(),
  })
  .meta({ id: 'CompareRow' });
export type CompareRow = z.infer<typeof compareRow>;

/** Governments side by side. */
export const comparison = z
  .object({
    governments: z.array(z.object({ government: z.string(), edition: z.string(), name: bilingual, title: bilingual })),
    capabilities: z.array(z.object({ id: z.string(), name: bilingual, rows: z.int() })),
    rows: z.array(compareRow),
  })
  .meta({ id: 'Comparison' });
export type Comparison = z.infer<typeof comparison>;

/** Which governments, with commas between them, and optionally one capability only. */
export const compareQuery = z.object({ governments: z.string().min(1).max(600), capability: z.string().max(60).optional() });
