import { type Handlers, noted } from './handler.ts';
import { beginRound, endRound, withRound, withStage } from './stages.ts';

/** Events of the course: which stages there are, and their rounds. */
export const course: Handlers<
  'slip_planned' | 'stage_opened' | 'stage_completed' | 'stage_stopped' | 'stage_resumed' | 'stages_added' | 'returned'
> = {
  slip_planned: (matter, { stages }) => {
    const rounds = new Map(matter.stages.map((stage) => [stage.id, stage.rounds]));
    return { ...matter, stages: stages.map((stage) => ({ ...stage, rounds: rounds.get(stage.id) ?? [] })) };
  },
  stage_opened: (matter, event) => ({
    ...withStage(matter, event.stage, (stage) => beginRound(stage, event.seats, event)),
    return_path: matter.return_path?.from_stage === event.stage ? null : matter.return_path,
  }),
  stage_completed: (matter, event) =>
    withStage(matter, event.stage, (stage) => ({ ...endRound(stage, 'done', 'not_needed', '', event), state: 'done' })),
  stage_stopped: (matter, event) =>
    withStage(matter, event.stage, (stage) => ({ ...endRound(stage, 'stopped', event.code, event.reason, event), state: event.state })),
  stage_resumed: (matter, event) =>
    withStage(matter, event.stage, (stage) => ({
      ...withRound(stage, (round) => ({ ...round, outcome: 'open', closed_at: null })),
      state: 'open',
    })),
  stages_added: (matter, event) => {
    const reasons = event.stages.flatMap(({ origin }) => (origin.by === 'person' ? origin.reason : [])).join('\n');
    const at = matter.stages.findIndex(({ id }) => id === event.next_to) + (event.side === 'after' ? 1 : 0);
    const added = event.stages.map((stage) => ({ ...stage, state: 'ahead' as const, rounds: [] }));
    return {
      ...noted(matter, event, 'add_signer', reasons),
      stages: [...matter.stages.slice(0, at), ...added, ...matter.stages.slice(at)],
    };
  },
  returned: (matter, event) => ({
    ...noted(matter, event, 'return', event.reason),
    status: event.to_stage === 'submitter' ? 'returned' : matter.status,
    return_path: { mode: event.mode, from_stage: event.from_stage, to_stage: event.to_stage },
    returned_for: event.findings,
    stages: matter.stages.map((stage) => (event.again.includes(stage.id) ? { ...stage, state: 'ahead' } : stage)),
  }),
};
