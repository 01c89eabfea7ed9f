import { RenderProblem } from '@guiju/gongwen';
import { isUnreachable } from '@guiju/store';
import type { ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Env } from '../http/env.ts';
import { describeError } from './describe-error.ts';
import { problem } from './raise.ts';

/**
 * Answers every exception: a raised problem as it is, a paper that cannot be laid out with its reason, a database that is gone as a service
 * that is, anything else as an internal error of which the caller learns nothing.
 */
export const onError: ErrorHandler<Env> = (error, c) => {
  if (error instanceof RenderProblem) return problem('unreadable_document', { detail: error.words }).getResponse();
  if (!(error instanceof HTTPException)) {
    c.var.log.error({ error: describeError(error) }, 'request failed');
    return problem(isUnreachable(error) ? 'unavailable' : 'internal').getResponse();
  }
  if (error.res !== undefined) return error.getResponse();
  // Raised by the framework itself: a body of the wrong media type, or one it could not parse.
  return problem(error.status === 415 ? 'unsupported_type' : 'malformed_request').getResponse();
};

/** Answers an address that nothing serves. */
export const onNotFound: NotFoundHandler<Env> = () => problem('not_found').getResponse();
