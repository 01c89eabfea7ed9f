import type { Matter, RecordedAct, Round, Seat, SeatId, Stage, StageId, StagePlan } from './matter.ts';

/** The one open stage, or undefined. */
export const openStageOf = (matter: Matter): Stage | undefined => matter.stages.find(({ state }) => state === 'open');

/** The latest round of a stage, or undefined when it never opened. */
export const lastRound = (stage: Stage): Round | undefined => stage.rounds.at(-1);

/** Seats of the latest round. */
export const seatsOf = (stage: Stage): readonly Seat[] => lastRound(stage)?.seats ?? [];

/** Every seat that ever was, in the order of stages and rounds. */
export const allSeats = (matter: Matter): readonly Seat[] => matter.stages.flatMap(({ rounds }) => rounds.flatMap(({ seats }) => seats));

/** Every act on record, the withdrawn ones too. */
export const allActs = (matter: Matter): readonly RecordedAct[] => allSeats(matter).flatMap(({ act }) => act ?? []);

export const stageOf = (matter: Matter, id: StageId): Stage | undefined => matter.stages.find((stage) => stage.id === id);

/** Facts that stages are there to establish. */
export const resultsOf = (stages: readonly StagePlan[]): readonly string[] =>
  stages.flatMap(({ planned }) => planned.flatMap(({ establishes }) => establishes));

/** Id of the next stage of a slip, and of those after it. */
export const stageIds = ({ stages }: Matter): (() => StageId) => {
  let last = stages.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0);
  return () => `s${++last}`;
};

/** A seat with its stage; `latest` when it belongs to the latest round of it. */
export interface Found {
  readonly stage: Stage;
  readonly round: Round;
  readonly seat: Seat;
  readonly latest: boolean;
}

/** Looks a seat up by its id in all rounds. */
export const findSeat = (matter: Matter, id: SeatId): Found | undefined => {
  for (const stage of matter.stages) {
    for (const round of stage.rounds) {
      for (const seat of round.seats) {
        if (seat.id === id) return { stage, round, seat, latest: round === lastRound(stage) };
      }
    }
  }
  return undefined;
};

/** Whether an act is on record and was not taken back. */
export const stands = (act: RecordedAct | null): act is RecordedAct => act !== null && act.withdrawn === null;

/** Stages as the detail of a refusal names them, `act:role+role` separated by blanks. */
export const stageNames = (stages: readonly StagePlan[]): string =>
  stages.map(({ act, planned }) => `${act}:${planned.map(({ role }) => role).join('+')}`).join(' ');
