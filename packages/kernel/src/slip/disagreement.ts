import type { Reasons } from './checkpoint.ts';
import type { Stage } from './matter.ts';
import { openStage } from './open-stage.ts';
import { explanationOf } from './rules.ts';
import { type Blocks, CLEAR, record, type Turn } from './turn.ts';

/** The fact that says whether those concerned agree. */
export const CONSENSUS = 'consensus';

/**
 * Whether a disagreement in a co-signature may go on: the rulebook has provisions on it (they read whether there is consensus), and all
 * of them are met, e.g. the grounds of each side and a proposal are there (S-4).
 */
export const isDisagreementSettled = (turn: Turn): boolean => {
  const rules = turn.world.rulebook.forKind(turn.matter.kind);
  const about = explanationOf(turn).findings.filter(({ provision }) =>
    rules?.provisions[rules.indexOf.get(provision ?? '') ?? -1]?.reads.some(({ name }) => name === CONSENSUS),
  );
  return about.length > 0 && about.every(({ verdict }) => verdict === 'met');
};

/** Sends an unsettled disagreement back to the lead department's stage, else to the submitter; afterwards it comes straight back. */
export const leadBack = (turn: Turn, stage: Stage, reasons: Reasons): Blocks => {
  const { stages } = turn.matter;
  const earlier = stages.slice(0, stages.indexOf(stage));
  const lead = earlier.findLast(({ state, planned }) => state === 'done' && planned.some(({ role }) => role === 'lead_department'));
  record(
    turn,
    { type: 'stage_stopped', stage: stage.id, code: 'disagreement', reason: '', state: 'ahead' },
    {
      type: 'returned',
      seat: null,
      mode: 'straight_back',
      from_stage: stage.id,
      to_stage: lead?.id ?? 'submitter',
      again: lead === undefined ? [] : [lead.id],
      reason: '',
      provisions: [],
      findings: explanationOf(turn).findings.filter(
        ({ facts, missing, verdict }) => verdict !== 'met' && (CONSENSUS in facts || missing.includes(CONSENSUS)),
      ),
    },
  );
  return lead === undefined ? CLEAR : openStage(turn, lead.id, reasons);
};
