import { type Paper, paperSchema } from '@guiju/gongwen';
import { problem } from '../problem/raise.ts';

/** The largest request that brings a paper, whose pictures come with it; in bytes. */
export const paperBytes = 8 * 1024 * 1024;

/** The model of a paper in a request; refused with the part that is wrong, named below `within`. */
export const paperIn = (given: unknown, within = 'paper'): Paper => {
  const parsed = paperSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = [within, ...(issue?.path ?? [])].map(String).join('.');
  throw problem('malformed_request', {
    field,
    detail: { zh: `公文的“${field}”填写不对：${issue?.message ?? ''}`, en: `"${field}" of the paper is wrong: ${issue?.message ?? ''}` },
  });
};
