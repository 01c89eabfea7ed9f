import { isOffice } from '../desk.ts';
import { isBlank, type Operation, SAMPLE } from '../operation.ts';
import { settle } from '../settle.ts';
import { block, CLEAR, record } from '../turn.ts';

/** Puts the matter under the edition at hand: stages done stay done, those ahead follow it, unless it lets matters end as they began. */
export const adoptEdition: Operation<'adopt_edition'> = {
  statuses: ['draft', 'running', 'suspended', 'returned'],
  asksRules: false,
  decide: (turn, { reason }) => {
    const { world, matter, actor } = turn;
    const { edition, transition } = world.rulebook.data;
    if (!isOffice(world, actor)) return block('office_only');
    if (isBlank(reason)) return block('reason_missing');
    if (edition === matter.edition) return block('edition_current', { edition });
    if (transition === 'as_begun' && matter.status !== 'draft') return block('edition_as_begun', { edition });
    record(turn, { type: 'edition_adopted', edition, reason });
    return matter.status === 'running' ? settle(turn, {}, true) : CLEAR;
  },
  candidates: () => [{ command: { type: 'adopt_edition', reason: SAMPLE } }],
};
