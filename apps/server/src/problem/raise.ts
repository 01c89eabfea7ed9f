import type { Problem, ProblemCode } from '@guiju/contract';
import { HTTPException } from 'hono/http-exception';
import { problemTable } from './table.ts';

/** What a problem may say beyond its row in the table. */
export type ProblemDetails = Omit<Problem, 'type' | 'code' | 'title' | 'title_en' | 'status'>;

/** The problem document of a code, as it is sent. */
const problemOf = (code: ProblemCode, details: ProblemDetails = {}): Problem => {
  const { status, zh, en } = problemTable[code];
  return { type: `urn:guiju:problem:${code}`, code, title: zh, title_en: en, status, ...details };
};

const answer = (problem: Problem, headers: Readonly<Record<string, string>>): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });

/** An exception that ends the request with this problem: `throw problem('not_found')`. */
export const problem = (code: ProblemCode, details: ProblemDetails = {}, headers: Readonly<Record<string, string>> = {}): HTTPException => {
  const document = problemOf(code, details);
  return new HTTPException(problemTable[code].status, { res: answer(document, headers), message: code });
};
