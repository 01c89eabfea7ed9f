import { z } from 'zod';
import { bilingual, instant, maybe } from './base.ts';
import { checkpoint } from './words.ts';

/** What the rules or the slip say, with its sentence in both languages. */
export const findingView = z
  .object({
    code: z.string(),
    provision: maybe(z.string()),
    article: maybe(z.string()),
    verdict: z.enum(['met', 'unmet', 'unknown', 'not_applicable', 'needs_human']),
    effect: z.enum(['refuse', 'return', 'warn']),
    missing: z.array(z.string()),
    facts: z.record(z.string(), z.unknown()),
    at: maybe(checkpoint),
    detail: maybe(z.record(z.string(), z.string())),
    message: bilingual,
  })
  .meta({ id: 'Finding' });
export type FindingView = z.infer<typeof findingView>;

/** Every way in which a request can fail; the server's table gives each its status and sentence. */
export const problemCodes = [
  'malformed_json',
  'malformed_request',
  'malformed_path',
  'wrong_login',
  'not_signed_in',
  'wrong_csrf',
  'wrong_origin',
  'post_not_held',
  'not_permitted',
  'not_found',
  'wrong_method',
  'changed_meanwhile',
  'command_reused',
  'too_large',
  'unsupported_type',
  'refused',
  'unreadable_document',
  'password_refused',
  'locked',
  'too_many_requests',
  'internal',
  'unavailable',
] as const;
export const problemCode = z.enum(problemCodes).meta({ id: 'ProblemCode' });
export type ProblemCode = z.infer<typeof problemCode>;

/** Problem details (RFC 9457); `title` is Chinese, `title_en` English; `type` is `urn:guiju:problem:` and the code. */
export const problem = z
  .object({
    type: z.string(),
    code: problemCode,
    title: z.string(),
    title_en: z.string(),
    status: z.number().int(),
    detail: maybe(bilingual),
    field: maybe(z.string()),
    findings: maybe(z.array(findingView)),
    current_version: maybe(z.number().int()),
    changed: maybe(z.array(z.object({ at: instant, by: z.string(), what: bilingual }))),
    tries_left: maybe(z.number().int()),
    locked_until: maybe(instant),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
