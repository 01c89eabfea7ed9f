import type { Facts } from '../../expression/index.ts';
import type { ActingPerson, PostId } from '../../office/index.ts';
import { handStages } from '../added-stages.ts';
import { capacityFor } from '../desk.ts';
import { CONSENSUS } from '../disagreement.ts';
import { dotted, factBlocks } from '../facts.ts';
import { stands } from '../find.ts';
import { giveAct } from '../give-act.ts';
import type { Seat, Stage } from '../matter.ts';
import { type CommandOf, forOpenSeats, isBlank, notYourSeat, type Operation, onOpenSeat, provisionOf, SAMPLE } from '../operation.ts';
import { sampleFacts, sampleReasons } from '../samples.ts';
import { isUseMissing } from '../sealing.ts';
import { holdActing, settle } from '../settle.ts';
import { type Blocks, block, CLEAR, factsMissing, record, type Turn } from '../turn.ts';
import { verdictsOf } from '../verdicts.ts';
import { unitBlocks } from './name-units.ts';

type Act = CommandOf<'act'>;

/** Why the person at this desk may not act on the seat, or in what capacity they may. */
const capacity = (turn: Turn, stage: Stage, seat: Seat): ActingPerson | Blocks => {
  const { world, matter, actor } = turn;
  const found = capacityFor(world, matter, stage.act, seat.post, actor);
  if (found === null) return notYourSeat(turn, seat);
  return found === 'own' ? block('own_submission') : found;
};

/** What is wrong with the act itself, before the rules are asked. */
const formBlocks = (turn: Turn, stage: Stage, seat: Seat, command: Act): Blocks => {
  const { verdict, opinion, facts = {}, units_for = {}, add_stages = [] } = command;
  const fit = verdictsOf[stage.act];
  if (stands(seat.act)) return block('disagreed_already');
  if (!fit.includes(verdict)) return block('verdict_unfit', { verdict, fit: fit.join(' ') });
  if (verdict === 'disagree' && isBlank(opinion)) return block('opinion_missing');
  const given = dotted(facts);
  const missing = seat.establishes.filter((name) => given[name] === undefined);
  if (missing.length > 0) return factsMissing('fact_not_established', missing);
  if (isUseMissing(turn.world, turn.matter, stage, seat)) return block('seal_not_used', {}, provisionOf(stage));
  if (stage.act !== 'propose' && (Object.keys(units_for).length > 0 || add_stages.length > 0)) return block('proposal_only');
  return [...factBlocks(turn, given, seat.establishes), ...unitBlocks(turn.world, units_for)];
};

/** Facts an act states: those given, and that there is no consensus when a co-signatory disagrees and the kind knows the fact. */
const statedBy = ({ world, matter }: Turn, stage: Stage, { verdict, facts = {} }: Act): Facts => {
  const knows = world.rulebook.forKind(matter.kind)?.scope.has(CONSENSUS) === true;
  return { ...dotted(facts), ...(stage.act === 'cosign' && verdict === 'disagree' && knows ? { [CONSENSUS]: false } : {}) };
};

/** Records the act with the stages it adds. */
const recordAct = (turn: Turn, stage: Stage, seat: Seat, onBehalfOf: PostId | null, command: Act, facts: Facts): Blocks => {
  const { verdict, opinion, attachments = [], units_for = {}, add_stages = [] } = command;
  const { stages, blocks } = handStages(turn, stage, 'after', add_stages);
  if (blocks.length > 0) return blocks;
  const added = stages.map(({ id }) => id);
  giveAct(turn, stage, seat, { verdict, opinion, attachments, on_behalf_of: onBehalfOf, facts, units_for, added, deemed: null });
  if (stages.length > 0) record(turn, { type: 'stages_added', next_to: stage.id, side: 'after', stages });
  return CLEAR;
};

/** Acts on a seat: verdict, opinion, and the facts it is there to establish; then the slip moves on by the join's rule (S-3, S-4). */
export const act: Operation<'act'> = {
  statuses: ['running'],
  asksRules: true,
  decide: onOpenSeat((turn, command, stage, seat) => {
    const who = capacity(turn, stage, seat);
    if (!('capacity' in who)) return who;
    const wrong = formBlocks(turn, stage, seat, command);
    if (wrong.length > 0) return wrong;
    const { units_for = {}, reasons = {}, verdict, confirm_recompute = false } = command;
    const facts = statedBy(turn, stage, command);
    if (Object.keys(facts).length > 0) record(turn, { type: 'facts_stated', facts, source: null });
    if (Object.keys(units_for).length > 0) record(turn, { type: 'units_named', units: units_for });
    const held = verdict === 'disagree' ? CLEAR : holdActing(turn, stage, reasons);
    const blocks = held.length > 0 ? held : recordAct(turn, stage, seat, who.onBehalfOf, command, facts);
    return blocks.length > 0 ? blocks : settle(turn, reasons, confirm_recompute);
  }),
  candidates: (world, matter) => {
    const reasons = sampleReasons(world, matter);
    return forOpenSeats(matter, (seat, stage) =>
      verdictsOf[stage.act].flatMap((verdict) =>
        sampleFacts(world, matter, seat.establishes).map((facts) => ({
          command: { type: 'act', seat: seat.id, verdict, opinion: SAMPLE, facts, reasons, confirm_recompute: true },
          option: { verdict },
        })),
      ),
    );
  },
};
