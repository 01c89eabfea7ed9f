import { isOffice } from '../desk.ts';
import { isBlank, type Operation, SAMPLE } from '../operation.ts';
import { settle } from '../settle.ts';
import { block, record } from '../turn.ts';

/** Lets the limits run on (S-19); the pause stays in their explanation. */
export const resume: Operation<'resume'> = {
  statuses: ['suspended'],
  asksRules: true,
  decide: (turn, { reason }) => {
    if (!isOffice(turn.world, turn.actor)) return block('office_only');
    if (isBlank(reason)) return block('reason_missing');
    record(turn, { type: 'resumed', reason });
    return settle(turn, {}, true);
  },
  candidates: () => [{ command: { type: 'resume', reason: SAMPLE } }],
};
