import { openStageOf, stageNames } from './find.ts';
import type { StageId } from './matter.ts';
import { differs, planSlip } from './plan.ts';
import { explanationOf } from './rules.ts';
import { isStanding } from './standing.ts';
import { type Blocks, block, CLEAR, record, type Turn } from './turn.ts';

/** Stages whose approvals this command makes stale; they will be asked again. */
const newlyStale = ({ begun, matter }: Turn): readonly StageId[] => {
  const stood = new Set(begun.stages.filter((stage) => stage.state === 'done' && isStanding(begun, stage)).map(({ id }) => id));
  return matter.stages.filter((stage) => stood.has(stage.id) && stage.state === 'done' && !isStanding(matter, stage)).map(({ id }) => id);
};

/**
 * Computes the stages ahead anew (S-6). A change of the course waits until the reader has been shown it; the open stage makes way when a
 * stage that now comes before it has not been done.
 */
export const recompute = (turn: Turn, confirmed: boolean): Blocks => {
  const plan = planSlip(turn.world, turn.matter, explanationOf(turn).route);
  const { any, toConfirm } = differs(turn.matter, plan);
  const stale = newlyStale(turn);
  if ((toConfirm || stale.length > 0) && !confirmed) {
    const all = [...plan.stages, ...turn.matter.stages];
    const name = (ids: readonly StageId[]): string => stageNames(ids.flatMap((id) => all.find((stage) => stage.id === id) ?? []));
    return block('course_changes', { added: name(plan.added), dropped: name(plan.dropped), again: name([...plan.again, ...stale]) });
  }
  if (!any) return CLEAR;
  const open = openStageOf(turn.matter);
  const at = plan.stages.findIndex(({ id }) => id === open?.id);
  const makesWay = open !== undefined && plan.stages.slice(0, at).some(({ state }) => state === 'ahead');
  if (makesWay) record(turn, { type: 'stage_stopped', stage: open.id, code: 'recomputed', reason: '', state: 'ahead' });
  const stages = makesWay
    ? plan.stages.map((stage) => (stage.id === open.id ? { ...stage, state: 'ahead' as const } : stage))
    : plan.stages;
  record(turn, { type: 'slip_planned', ...plan, stages });
  return CLEAR;
};
