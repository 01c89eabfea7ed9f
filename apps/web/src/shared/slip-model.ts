import type { Act, Bilingual, Join, Round, RunningLimit, Seat, Stage } from '@guiju/kernel';
import { verdictName } from './act-words.ts';

/** How a seat looks: what was decided in the affirmative, against, in hand, to come, or over without an act. */
export type SeatLook = 'done' | 'against' | 'open' | 'waiting' | 'over';

export interface SeatState {
  readonly look: SeatLook;
  readonly word: Bilingual;
}

const ENDINGS: Readonly<Record<string, Bilingual>> = {
  not_needed: { zh: '无需再办', en: 'not needed' },
  taken: { zh: '已由他人办理', en: 'taken by another' },
  returned: { zh: '因退回而止', en: 'ended by a return' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  recomputed: { zh: '因流程调整而止', en: 'ended by a change of the course' },
  stale: { zh: '因前面的意见失效而止', en: 'ended because an earlier approval lapsed' },
  waits: { zh: '因先办前加签而止', en: 'ended to wait for a stage before it' },
  disagreement: { zh: '因意见不一致而止', en: 'ended by a disagreement' },
  terminated: { zh: '因终止而止', en: 'ended by termination' },
  emptied: { zh: '已无人需办', en: 'nobody left to act' },
  transferred: { zh: '已转办', en: 'transferred' },
  removed: { zh: '已减签', en: 'removed' },
};

/** What became of a seat, in words. */
export function seatState(act: Act, seat: Seat): SeatState {
  if (seat.act !== null && seat.act.withdrawn === null) {
    return { look: seat.act.verdict === 'disagree' ? 'against' : 'done', word: verdictName(act, seat.act.verdict) };
  }
  if (seat.state === 'open') return { look: 'open', word: { zh: '办理中', en: 'in hand' } };
  if (seat.state === 'waiting') return { look: 'waiting', word: { zh: '待前一位办理', en: 'waits for another' } };
  return { look: 'over', word: ENDINGS[seat.ended?.code ?? ''] ?? { zh: '已停止', en: 'stopped' } };
}

/** How `n` seats complete their stage; nothing to say of a single one. */
export function joinWord(join: Join, n: number): Bilingual | null {
  if (n < 2) return null;
  if (join === 'any') return { zh: '一人办理即可', en: 'any one' };
  return join === 'all' ? { zh: '均须办理', en: 'all of them' } : { zh: '依次办理', en: 'one after another' };
}

/** Why a round ended without completing its stage, told by the seat whose holder caused it. */
export function endOf({ outcome, seats }: Round): NonNullable<Seat['ended']> | null {
  if (outcome !== 'stopped') return null;
  return (
    seats.map(({ ended }) => ended).find((ended) => ended !== null && ended.code !== 'transferred' && ended.code !== 'removed') ?? null
  );
}

/** Marks of a stage as a whole. */
export function stageNote(stage: Stage): Bilingual | null {
  if (stage.state === 'stopped') return { zh: '不再需要', en: 'not asked for any more' };
  if (stage.state === 'ahead' && stage.rounds.length > 0) return { zh: '须重新办理', en: 'to be done again' };
  return null;
}

/** The limit that runs for a stage: that of its act, the earliest where there are several. */
export function limitFor(stage: Pick<Stage, 'act'>, limits: readonly RunningLimit[]): RunningLimit | undefined {
  return [...limits].filter(({ act }) => act === stage.act).sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1))[0];
}

/** Who a seat is transferred to, within its round. */
export function successorOf({ seats }: Round, { ended }: Seat): Seat | undefined {
  return ended?.to === undefined ? undefined : seats.find(({ id }) => id === ended.to);
}

/** Whether a round was done but another one followed, because what it was given on changed or the matter came back. */
export function wasRepeated({ rounds }: Pick<Stage, 'rounds'>, round: Round): boolean {
  return round.outcome === 'done' && round !== rounds.at(-1);
}
