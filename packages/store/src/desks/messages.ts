import type { Instant, MatterId, PostId } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';

/** Something a desk is told; `code` and `detail` make the sentence. */
export interface DeskMessage {
  readonly message: number;
  readonly matter: MatterId | null;
  /** Title of the matter; empty when it is about none. */
  readonly title: string;
  readonly code: string;
  readonly detail: Readonly<Record<string, string>>;
  readonly at: Instant;
  readonly read_at: Instant | null;
}

const MOST = 200;

/** The last messages to a desk, newest first. */
export const messagesFor = async (tx: Tx, government: string, post: PostId): Promise<readonly DeskMessage[]> => {
  const rows = await tx
    .selectFrom('messages as g')
    .leftJoin('matters as m', (join) => join.onRef('m.government', '=', 'g.government').onRef('m.matter', '=', 'g.matter'))
    .select(['g.message', 'g.matter', 'm.title', 'g.code', 'g.detail', 'g.at', 'g.read_at'])
    .where('g.government', '=', government)
    .where('g.post', '=', post)
    .orderBy('g.message', 'desc')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({ ...row, title: row.title ?? '' }));
};

/** Marks the messages to a desk up to one of them as read. */
export const readMessages = async (tx: Tx, government: string, post: PostId, upTo: number, now: Instant): Promise<void> => {
  await tx
    .updateTable('messages')
    .set({ read_at: now })
    .where('government', '=', government)
    .where('post', '=', post)
    .where('message', '<=', upTo)
    .where('read_at', 'is', null)
    .execute();
};
