import { allActs, seatsOf, stageOf } from './find.ts';
import type { RecordedAct, Seat, Stage } from './matter.ts';
import { basisFor } from './standing.ts';
import { record, type Turn } from './turn.ts';
import { isDecision } from './verdicts.ts';

/** What an act says by itself; number, time, person and basis come with recording it. */
export type Given = Omit<RecordedAct, 'n' | 'at' | 'actor' | 'basis' | 'withdrawn'>;

/** Puts an act on a seat: it is given on the content and the deciding facts of this moment, and takes the place of its group. */
export const giveAct = (turn: Turn, stage: Stage, seat: Seat, given: Given): void => {
  const { world, matter, actor } = turn;
  const basis = basisFor(world, matter, stageOf(matter, stage.id) ?? stage);
  const act: RecordedAct = { n: allActs(matter).length + 1, ...given, at: world.now, actor, basis, withdrawn: null };
  const takes = seatsOf(stage).filter(({ id, group, state }) => id !== seat.id && group === seat.group && state === 'open');
  const completes = !(given.verdict === 'disagree' && isDecision(stage.act));
  record(turn, { type: 'acted', seat: seat.id, act, completes, takes: takes.map(({ id }) => id) });
};
