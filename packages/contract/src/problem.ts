import { z } from 'zod';
import { bilingual, instant } from './base.ts';

/** What the rules or the slip say, with its sentence in both languages. */
export const findingView = z
  .object({
    code: z.string(),
    provision: z.string().optional(),
    article: z.string().optional(),
    verdict: z.enum(['met', 'unmet', 'unknown', 'not_applicable', 'needs_human']),
    effect: z.enum(['refuse', 'return', 'warn']),
    missing: z.array(z.string()),
    facts: z.record(z.string(), z.unknown()),
    at: z.string().optional(),
    detail: z.record(z.string(), z.string()).optional(),
    message: bilingual,
  })
  .meta({ id: 'Finding' });
export type FindingView = z.infer<typeof findingView>;

/** Problem details (RFC 9457); `title` is Chinese, `title_en` English. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    title_en: z.string(),
    status: z.number().int(),
    detail: bilingual.optional(),
    field: z.string().optional(),
    findings: z.array(findingView).optional(),
    current_version: z.number().int().optional(),
    changed: z.array(z.object({ at: instant, by: z.string(), what: bilingual })).optional(),
    tries_left: z.number().int().optional(),
    locked_until: instant.optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
