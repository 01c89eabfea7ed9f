import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problem } from '../problem/raise.ts';
import type { Env } from './env.ts';

const deepest = 24;

/** What PostgreSQL could not keep or a reader could not show: U+0000, half a surrogate pair, and nesting that nobody means. */
const unusable = (value: unknown, depth: number): boolean => {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed();
  if (typeof value !== 'object' || value === null) return false;
  if (depth === deepest) return true;
  return Object.entries(value).some(([key, inner]) => unusable(key, depth) || unusable(inner, depth + 1));
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = error instanceof SyntaxError ? (/position (\d+)/.exec(error.message)?.[1] ?? String(text.length)) : '';
    throw problem('malformed_json', {
      detail: { zh: `第 ${where} 个字符处不符合 JSON 写法。`, en: `Not JSON at character ${where}.` },
    });
  }
};

const check = async (c: Context<Env>): Promise<void> => {
  if (unusable(parse(await c.req.text()), 0))
    throw problem('malformed_json', {
      detail: { zh: '正文含有无法保存的字符，或嵌套过深。', en: 'The body has characters that cannot be kept, or is nested too deeply.' },
    });
};

/** Refuses a JSON body that is too long, not JSON, or not storable, before anything reads it. `limit` in bytes. */
export const jsonBody = (limit: number): MiddlewareHandler<Env> => {
  const bounded = bodyLimit({
    maxSize: limit,
    onError: () => {
      const kib = Math.floor(limit / 1024);
      throw problem('too_large', { detail: { zh: `请求内容最多 ${kib} KB。`, en: `A request may have at most ${kib} KB.` } });
    },
  });
  return async (c, next) => {
    const type = c.req.header('content-type') ?? '';
    if (!/^application\/json\s*(;|$)/i.test(type))
      throw problem('unsupported_type', { detail: { zh: '正文应为 application/json。', en: 'Send application/json.' } });
    return bounded(c, async () => {
      await check(c);
      await next();
    });
  };
};
