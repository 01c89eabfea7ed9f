import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { problem } from '../problem/raise.ts';

/** The body of a request that is one file. */
export const fileBody = { required: true, content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } } };

/** Refuses a file of more than `limit` bytes before it is read. */
export const fileLimit = (limit: number) =>
  bodyLimit({
    maxSize: limit,
    onError: () => {
      const most = String(Math.floor(limit / (1024 * 1024)));
      // The rest of the body is not read, so the connection cannot be used again.
      const headers = { connection: 'close' };
      throw problem('too_large', { detail: { zh: `一个文件最多 ${most} MB。`, en: `A file may have at most ${most} MB.` } }, headers);
    },
  });
