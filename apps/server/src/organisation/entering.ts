import type { Actor } from '@guiju/kernel';
import type { Entered } from '@guiju/store';
import type { Context } from 'hono';
import { viewerOf, whoOf } from '../http/access.ts';
import type { Env } from '../http/env.ts';
import { problem } from '../problem/raise.ts';
import { mayWriteFor } from './may-write.ts';

/** Who enters something for a post, or for none (null), in which office; throws a problem when they may not. */
export const writerFor = (c: Context<Env>, post: string | null): { readonly government: string; readonly actor: Actor } => {
  const who = whoOf(c);
  if (!mayWriteFor(who, post)) throw problem('not_permitted', post === null ? {} : { field: 'post' });
  const { person, post: at } = viewerOf(who);
  return { government: who.government.id, actor: { person, post: at } };
};

/** The id of what was entered; throws a problem that names the first wrong field when it was not. */
export const idOf = (answer: Entered): string => {
  if (answer.outcome === 'entered') return answer.id;
  const [first] = answer.problems;
  throw problem('malformed_request', first === undefined ? {} : { field: first.field, detail: first.message });
};
