import { takesPart } from '../desk.ts';
import { isBlank, type Operation, SAMPLE } from '../operation.ts';
import { block, CLEAR, record } from '../turn.ts';

/** A remark by somebody who takes part or to whom it was circulated; it stays beside the slip and reaches the open seats (S-17). */
export const comment: Operation<'comment'> = {
  statuses: ['running', 'suspended', 'returned', 'closed'],
  asksRules: false,
  decide: (turn, { text }) => {
    const { world, matter, actor } = turn;
    const isReader = matter.circulation.some(({ person, post }) => person === actor.person && post === actor.post);
    if (!isReader && !takesPart(world, matter, actor)) return block('takes_no_part');
    if (isBlank(text)) return block('text_missing');
    record(turn, { type: 'commented', text });
    return CLEAR;
  },
  candidates: () => [{ command: { type: 'comment', text: SAMPLE } }],
};
