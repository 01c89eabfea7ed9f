import type { MatterId } from '@guiju/kernel';
import type { ViewedMatter } from '@guiju/store';
import type { Context } from 'hono';
import { viewerOf, whoOf } from '../http/access.ts';
import type { Env } from '../http/env.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';

/** The matter as the desk of the request may see it; not found when it may not. */
export const look = async ({ store, now }: Parts, c: Context<Env>, id: MatterId): Promise<ViewedMatter> => {
  const who = whoOf(c);
  const viewed = await store.view(who.government.id, viewerOf(who), id, now());
  if (viewed === null) throw problem('not_found');
  return viewed;
};
