import type { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import { issueSentence } from './issue-sentence.ts';
import { problem } from './raise.ts';

type Path = readonly PropertyKey[];

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);

/** The path of the field to name: an unknown field stands below the object that the issue points at. */
const pathOf = (issue: z.core.$ZodIssue): Path =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

/** The problem that names the first wrong field of a request, with a plain sentence, and says how many more there are. */
export const problemFromIssues = (issues: readonly z.core.$ZodIssue[], given: unknown): HTTPException => {
  const [first] = issues;
  if (first === undefined) return problem('malformed_request');
  const path = pathOf(first);
  const field = path.map(String).join('.');
  const { zh, en } = issueSentence(first, at(given, path) === undefined);
  const more = issues.length - 1;
  return problem('malformed_request', {
    ...(field === '' ? {} : { field }),
    detail: {
      zh: `${field === '' ? '请求正文' : `“${field}”`}${zh}${more > 0 ? `；另有 ${more} 处` : ''}。`,
      en: `${field === '' ? 'The request body' : `"${field}"`} ${en}${more > 0 ? `; ${more} more` : ''}.`,
    },
  });
};
