import { isOffice } from '../desk.ts';
import { openStageOf, seatsOf, stageOf, stands } from '../find.ts';
import type { Matter, Origin, SeatId, StageId } from '../matter.ts';
import { isBlank, type Operation, SAMPLE } from '../operation.ts';
import { settle } from '../settle.ts';
import { type Blocks, block, record, type Turn } from '../turn.ts';

/** Something added by hand that can still be taken away: a seat of the open round, or a planned one of a stage ahead. */
interface Removable {
  readonly stage: StageId;
  readonly place: number;
  readonly seat: SeatId | null;
  readonly origin: Origin;
}

/** Id under which a planned seat of a stage ahead is named. */
const plannedId = (stage: StageId, place: number): SeatId => `${stage}.p${place}`;

const removables = (matter: Matter): ReadonlyMap<SeatId, Removable> => {
  const open = openStageOf(matter);
  const seats =
    open === undefined ? [] : seatsOf(open).filter(({ state, act }) => (state === 'open' || state === 'waiting') && !stands(act));
  const ahead = matter.stages.filter(({ state }) => state === 'ahead');
  return new Map<SeatId, Removable>([
    ...seats.map(({ id, place, origin }): [SeatId, Removable] => [id, { stage: open?.id ?? '', place, seat: id, origin }]),
    ...ahead.flatMap(({ id, planned }) =>
      planned.map(({ place, origin }): [SeatId, Removable] => [plannedId(id, place), { stage: id, place, seat: null, origin }]),
    ),
  ]);
};

const mayRemove = ({ world, actor }: Turn, origin: Origin): boolean =>
  isOffice(world, actor) || (origin.by === 'person' && origin.actor.person === actor.person && origin.actor.post === actor.post);

const removalBlocks = (turn: Turn, found: Removable | undefined, reason: string): Blocks => {
  if (found === undefined) return block('not_removable');
  if (found.origin.by !== 'person') return block('seat_of_rule', {}, found.origin.by === 'rules' ? found.origin.provisions[0] : undefined);
  if (!mayRemove(turn, found.origin)) return block('not_added_by_you');
  const place = found.seat !== null && stageOf(turn.matter, found.stage)?.planned.some((each) => each.place === found.place);
  if (found.seat !== null && place !== true) return block('not_removable');
  return isBlank(reason) ? block('reason_missing') : [];
};

/** Takes away what was added by hand and has not acted, by who added it or the office (减签, S-16). */
export const removeSigner: Operation<'remove_signer'> = {
  statuses: ['running'],
  asksRules: true,
  decide: (turn, { seat: id, reason }) => {
    const found = removables(turn.matter).get(id);
    const blocks = removalBlocks(turn, found, reason);
    if (blocks.length > 0 || found === undefined) return blocks;
    const { stage, place, seat } = found;
    record(turn, { type: 'signer_removed', stage, place, seat, reason });
    return settle(turn, {}, true);
  },
  candidates: (_world, matter) =>
    [...removables(matter)]
      .filter(([, { origin }]) => origin.by === 'person')
      .map(([seat]) => ({ command: { type: 'remove_signer', seat, reason: SAMPLE } })),
};
