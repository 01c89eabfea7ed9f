import { isOffice } from '../desk.ts';
import { isBlank, type Operation, SAMPLE } from '../operation.ts';
import { block, CLEAR, record } from '../turn.ts';

/** Stops the limits of a running matter, with a provision or a lawful reason that stays on record (S-19). */
export const suspend: Operation<'suspend'> = {
  statuses: ['running'],
  asksRules: true,
  decide: (turn, { provision = null, reason }) => {
    const { world, actor } = turn;
    if (!isOffice(world, actor)) return block('office_only');
    if (isBlank(reason)) return block('reason_missing');
    if (provision !== null && !world.rulebook.byId.has(provision)) return block('provision_unknown', { provision });
    record(turn, { type: 'suspended', provision, reason });
    return CLEAR;
  },
  candidates: () => [{ command: { type: 'suspend', reason: SAMPLE } }],
};
