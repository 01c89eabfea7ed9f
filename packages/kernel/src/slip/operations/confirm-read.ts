import type { Operation } from '../operation.ts';
import { block, CLEAR, record } from '../turn.ts';

/** A reader of a circulation confirms having read it, perhaps with a comment (S-17). */
export const confirmRead: Operation<'confirm_read'> = {
  statuses: ['draft', 'running', 'suspended', 'returned', 'closed', 'terminated'],
  asksRules: false,
  decide: (turn, { comment = '' }) => {
    const { matter, actor } = turn;
    const isWaiting = matter.circulation.some(
      ({ person, post, read_at }) => person === actor.person && post === actor.post && read_at === null,
    );
    if (!isWaiting) return block('nothing_to_read');
    record(turn, { type: 'read_confirmed', comment });
    return CLEAR;
  },
  candidates: () => [{ command: { type: 'confirm_read' } }],
};
