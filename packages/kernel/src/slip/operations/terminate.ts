import { isSubmitter, leadsOffice, openSeatsOf } from '../desk.ts';
import { openStageOf } from '../find.ts';
import { isBlank, type Operation, SAMPLE } from '../operation.ts';
import { block, CLEAR, record, type Turn } from '../turn.ts';
import { isDecision } from '../verdicts.ts';

/** With the submitter: the submitter. While it runs: who leads the office, or has it to review, approve or sign. */
const mayTerminate = ({ world, matter, actor }: Turn): boolean => {
  if (leadsOffice(world, actor)) return true;
  if (matter.status === 'draft' || matter.status === 'returned') return isSubmitter(matter, actor);
  const stage = openStageOf(matter);
  return stage !== undefined && isDecision(stage.act) && openSeatsOf(world, matter, actor).length > 0;
};

/** Ends the matter for good, with a reason (终止): open seats stop, a number already taken is void and never used again (S-22). */
export const terminate: Operation<'terminate'> = {
  statuses: ['draft', 'running', 'suspended', 'returned'],
  asksRules: false,
  decide: (turn, { reason }) => {
    if (!mayTerminate(turn)) return block('may_not_terminate');
    if (isBlank(reason)) return block('reason_missing');
    const open = openStageOf(turn.matter);
    if (open !== undefined) record(turn, { type: 'stage_stopped', stage: open.id, code: 'terminated', reason, state: 'stopped' });
    if (turn.matter.number?.void === false) record(turn, { type: 'number_voided', cause: 'terminated', reason });
    record(turn, { type: 'terminated', reason });
    return CLEAR;
  },
  candidates: () => [{ command: { type: 'terminate', reason: SAMPLE } }],
};
