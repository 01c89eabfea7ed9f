import type { Instant, Matter, Round, Seat, Stage } from '@guiju/kernel';
import { lastRound, openStageOf } from '@guiju/kernel/slip/find';
import { type LimitRow, nextLimit } from './limits.ts';

/** An open seat as the table `tasks` keeps it (I-2). */
export interface TaskRow {
  readonly seat: string;
  readonly post: string | null;
  readonly role: string;
  readonly unit: string | null;
  readonly kind: string;
  readonly act: string;
  readonly opened_at: Instant;
  readonly due: string | null;
  readonly due_at: Instant | null;
  readonly warn_on: string | null;
  readonly provisional: boolean;
  readonly on_silence: string | null;
  readonly urged: number;
  readonly read_at: Instant | null;
  readonly overdue: boolean;
}

/** An open seat where it stands. */
export interface OpenSeat {
  readonly stage: Stage;
  readonly round: Round;
  readonly seat: Seat;
}

/** The open seats of the open stage; none unless the slip runs or is suspended. */
export const openSeats = (matter: Matter): readonly OpenSeat[] => {
  const stage = matter.status === 'running' || matter.status === 'suspended' ? openStageOf(matter) : undefined;
  const round = stage === undefined ? undefined : lastRound(stage);
  if (stage === undefined || round === undefined) return [];
  return round.seats.flatMap((seat) => (seat.state === 'open' ? [{ stage, round, seat }] : []));
};

/** The tasks of a matter, each with the limit of its act that ends first. */
export const taskRows = (matter: Matter, limits: readonly LimitRow[]): readonly TaskRow[] =>
  openSeats(matter).map(({ stage, round, seat }) => {
    const limit = nextLimit(limits, stage.act);
    return {
      seat: seat.id,
      post: seat.post,
      role: seat.role,
      unit: seat.unit,
      kind: matter.kind,
      act: stage.act,
      opened_at: seat.opened_at ?? round.opened_at,
      due: limit?.due ?? null,
      due_at: limit?.due_at ?? null,
      warn_on: limit?.warn_on ?? null,
      provisional: limit?.provisional ?? false,
      on_silence: limit?.on_silence ?? null,
      urged: seat.urged.length,
      read_at: seat.read_at,
      overdue: seat.overdue !== null,
    };
  });
