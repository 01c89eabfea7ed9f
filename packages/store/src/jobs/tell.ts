import type { MatterId, PostId } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import { canonical } from '../ledger/canonical.ts';
import type { Office } from '../office/office.ts';

/** Something to be told once: `key` is what makes it the same thing. */
export interface Telling {
  readonly key: string;
  readonly post: PostId;
  readonly matter: MatterId | null;
  readonly code: string;
  readonly detail: Readonly<Record<string, string>>;
}

/** Tells desks what they have not been told yet; gives how many messages are new. */
export const tellOnce = async (tx: Tx, government: string, tellings: readonly Telling[], at: string): Promise<number> => {
  if (tellings.length === 0) return 0;
  const rows = await tx
    .insertInto('messages')
    .values(tellings.map(({ detail, ...telling }) => ({ government, ...telling, detail: canonical(detail), at })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('message')
    .execute();
  return rows.length;
};

/** Desks that run the slips of an office. */
export const officePosts = ({ directory }: Office): readonly PostId[] =>
  directory.posts.filter(({ roles }) => roles.includes('office') || roles.includes('office_director')).map(({ id }) => id);
