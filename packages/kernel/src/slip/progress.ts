import { seatsOf } from './find.ts';
import type { Seat, Stage } from './matter.ts';

/** How far the open round of a stage is; `disagreement` and `empty` do not complete it. */
export type Progress = 'pending' | 'done' | 'disagreement' | 'empty';

const isAgreement = ({ state, act }: Seat): boolean => state === 'acted' && act !== null && act.verdict !== 'disagree';

/** Whether a seat still counts for the join: stopped, removed and transferred ones never do (I-8). */
const counts = ({ state }: Seat): boolean => state === 'acted' || state === 'open' || state === 'waiting';

/**
 * The join's rule (S-3): everybody, or the first agreement. Seats in turn open one after another and are done when all have acted. Of a
 * stage that a rule prescribes, a seat added by hand never completes `any`: that would replace those the rule names.
 */
export const progressOf = (stage: Stage): Progress => {
  const seats = seatsOf(stage).filter(counts);
  if (seats.length === 0) return 'empty';
  const deciding = stage.origin.by === 'person' ? seats : seats.filter(({ origin }) => origin.by !== 'person');
  if (stage.join === 'any' && deciding.some(isAgreement)) return 'done';
  if (seats.some(({ state }) => state !== 'acted')) return 'pending';
  const agreed = stage.join === 'any' ? false : seats.every(isAgreement);
  return agreed || stage.act !== 'cosign' ? 'done' : 'disagreement';
};
