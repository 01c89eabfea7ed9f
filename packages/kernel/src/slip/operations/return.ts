import type { Finding } from '../../rules/explanation.ts';
import type { ProvisionId } from '../../vocabulary/words.ts';
import { mayMove } from '../desk.ts';
import type { Matter, Stage } from '../matter.ts';
import { openStage } from '../open-stage.ts';
import { forOpenSeats, isBlank, notYourSeat, type Operation, onOpenSeat, SAMPLE } from '../operation.ts';
import { explanationOf } from '../rules.ts';
import { block, CLEAR, record, refusal, type Turn } from '../turn.ts';

/** Earlier stages that were done, to which a paper can go back. */
const targets = ({ stages }: Matter, from: Stage): readonly Stage[] =>
  stages.slice(0, stages.indexOf(from)).filter(({ state }) => state === 'done');

/** Stages to be done again: step by step all from the target on, straight back only the target (S-9). */
const againFrom = ({ stages }: Matter, to: Stage | undefined, mode: 'step_by_step' | 'straight_back'): readonly string[] => {
  if (mode === 'straight_back') return to === undefined ? [] : [to.id];
  const from = to === undefined ? 0 : stages.indexOf(to);
  return stages
    .slice(from)
    .filter(({ state }) => state === 'done')
    .map(({ id }) => id);
};

/** What the rules find about the provisions a return is based on. */
const grounds = (turn: Turn, provisions: readonly ProvisionId[]): readonly Finding[] =>
  provisions.map(
    (id) =>
      explanationOf(turn).findings.find(({ provision }) => provision === id) ?? {
        code: 'rule',
        provision: id,
        verdict: 'unmet',
        effect: 'return',
        missing: [],
        facts: {},
      },
  );

/** Sends the matter back from an open seat to an earlier stage or the submitter; what was said in this round stays (S-8, S-9). */
export const returnBack: Operation<'return'> = {
  statuses: ['running'],
  asksRules: true,
  decide: onOpenSeat((turn, { seat: id, to, mode, reason, provisions = [] }, stage, seat) => {
    if (!mayMove(turn.world, turn.matter, stage, seat, turn.actor)) return notYourSeat(turn, seat);
    if (isBlank(reason)) return block('reason_missing');
    const unknown = provisions.filter((each) => !turn.world.rulebook.byId.has(each));
    if (unknown.length > 0) return unknown.map((provision) => refusal('provision_unknown', { provision }));
    const target = targets(turn.matter, stage).find((each) => each.id === to);
    if (to !== 'submitter' && target === undefined) return block('not_earlier', { stage: to });
    const again = againFrom(turn.matter, target, mode);
    const findings = grounds(turn, provisions);
    record(
      turn,
      { type: 'stage_stopped', stage: stage.id, code: 'returned', reason, state: 'ahead' },
      { type: 'returned', seat: id, mode, from_stage: stage.id, to_stage: to, again, reason, provisions, findings },
    );
    return target === undefined ? CLEAR : openStage(turn, target.id, {});
  }),
  candidates: (_world, matter) =>
    forOpenSeats(matter, (seat, stage) =>
      ['submitter', ...targets(matter, stage).map(({ id }) => id)].map((to) => ({
        command: { type: 'return', seat: seat.id, to, mode: 'step_by_step', reason: SAMPLE },
        option: { to },
      })),
    ),
};
