import { parseInstant } from '../../calendar/index.ts';
import { type RunningLimit, runningLimits } from '../../rules/index.ts';
import { clock, isOffice } from '../desk.ts';
import { stands } from '../find.ts';
import { giveAct } from '../give-act.ts';
import type { Seat, Stage } from '../matter.ts';
import { forOpenSeats, type Operation, onOpenSeat } from '../operation.ts';
import { factsOf } from '../rules.ts';
import { holdActing, settle } from '../settle.ts';
import { type Blocks, block, CLEAR, record, type Turn } from '../turn.ts';
import { verdictsOf } from '../verdicts.ts';

/** Limits of the stage's act that are over. */
const passed = ({ world, matter }: Turn, { act }: Stage): readonly RunningLimit[] => {
  const { rulebook, calendar, settings, now } = world;
  const facts = factsOf(world, matter);
  return runningLimits(rulebook, calendar, matter.kind, facts, matter.reached, matter.pauses, now, settings, matter.judgements).filter(
    (limit) => limit.act === act && limit.state === 'red',
  );
};

/** Silence can only mean consent to what was there to be answered before the limit was over, where an answer is all that is asked for. */
const isConsent = (limit: RunningLimit, { act }: Stage, seat: Seat): boolean =>
  limit.on_silence === 'consent' &&
  verdictsOf[act].includes('agree') &&
  seat.establishes.length === 0 &&
  (parseInstant(seat.opened_at ?? '') ?? Number.POSITIVE_INFINITY) <= (parseInstant(limit.due_at ?? '') ?? Number.NEGATIVE_INFINITY);

const deem = (turn: Turn, stage: Stage, seat: Seat, { provision }: RunningLimit): Blocks => {
  const held = holdActing(turn, stage, {});
  if (held.length > 0) return held;
  const silence = { verdict: 'agree', opinion: '', attachments: [], facts: {}, units_for: {}, added: [] } as const;
  giveAct(turn, stage, seat, { ...silence, on_behalf_of: seat.post, deemed: provision });
  return settle(turn, {}, true);
};

/** A limit has passed: nobody acts by that, unless a provision makes silence consent; the seat is marked overdue otherwise (S-20). */
export const expire: Operation<'expire'> = {
  statuses: ['running'],
  asksRules: true,
  decide: onOpenSeat((turn, { seat: id }, stage, seat) => {
    if (turn.actor.post !== clock.post && !isOffice(turn.world, turn.actor)) return block('office_only');
    if (stands(seat.act)) return block('disagreed_already');
    const limits = passed(turn, stage);
    const consent = limits.find((limit) => isConsent(limit, stage, seat));
    if (consent !== undefined) return deem(turn, stage, seat, consent);
    const [limit] = limits;
    if (limit?.due === undefined || limit.due === null) return block('not_overdue');
    if (seat.overdue?.provision === limit.provision) return block('overdue_already');
    record(turn, { type: 'seat_overdue', seat: id, provision: limit.provision, due: limit.due });
    return CLEAR;
  }),
  candidates: (_world, matter) => forOpenSeats(matter, (seat) => [{ command: { type: 'expire', seat: seat.id } }]),
};
