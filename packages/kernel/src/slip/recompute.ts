import { openStageOf } from './find.ts';
import { differs, planSlip } from './plan.ts';
import { explanationOf } from './rules.ts';
import { type Blocks, block, CLEAR, record, type Turn } from './turn.ts';

/**
 * Computes the stages ahead anew (S-6). A change of the course waits until the reader has been shown it; the open stage makes way when a
 * stage that now comes before it has not been done.
 */
export const recompute = (turn: Turn, confirmed: boolean): Blocks => {
  const plan = planSlip(turn.matter, explanationOf(turn).route);
  const { any, toConfirm } = differs(turn.matter, plan);
  if (!any) return CLEAR;
  if (toConfirm && !confirmed) {
    const name = (ids: readonly string[]): string =>
      ids
        .map((id) => [...plan.stages, ...turn.matter.stages].find((stage) => stage.id === id))
        .map((stage) => `${stage?.act}:${stage?.planned.map(({ role }) => role).join('+')}`)
        .join(' ');
    return block('course_changes', { added: name(plan.added), dropped: name(plan.dropped), again: name(plan.again) });
  }
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
