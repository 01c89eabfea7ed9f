import type { Actor, PersonId, PostId, UnitId } from '../office/directory.ts';
import type { Finding } from '../rules/explanation.ts';
import type { Checkpoint } from '../vocabulary/checkpoints.ts';
import type { Day, Instant, KindId, ProvisionId, Role } from '../vocabulary/words.ts';
import type {
  Archived,
  ArchiveItem,
  Attachment,
  Content,
  MatterId,
  PlannedSeat,
  RecordedAct,
  ReturnPath,
  SealUse,
  Seat,
  SeatId,
  StageId,
  StagePlan,
  StageState,
  VoidCause,
} from './matter.ts';

/** Why open seats ended without an act; the word stands in `Seat.ended.code`. */
export type StopCode = 'returned' | 'withdrawn' | 'recomputed' | 'stale' | 'waits' | 'disagreement' | 'terminated' | 'emptied';

/** What changed, without who and when. Everything that was decided is in it, so that folding needs neither rules nor directory (I-10). */
export type Change =
  | {
      readonly type: 'drafted';
      readonly id: MatterId;
      readonly government: string;
      readonly kind: KindId;
      readonly edition: string;
      readonly unit: UnitId;
      readonly area: string | null;
    }
  | { readonly type: 'content_edited'; readonly content: Content }
  | { readonly type: 'facts_stated'; readonly facts: Readonly<Record<string, unknown>>; readonly source: string | null }
  /** Facts are unknown again: those a withdrawn act had established, or that were taken back. */
  | { readonly type: 'facts_dropped'; readonly names: readonly string[] }
  | { readonly type: 'units_named'; readonly units: Readonly<Record<Role, readonly UnitId[]>> }
  | { readonly type: 'reasons_given'; readonly reasons: Readonly<Record<ProvisionId, string>> }
  | { readonly type: 'submitted'; readonly edition: string; readonly note: string }
  | { readonly type: 'submission_withdrawn'; readonly reason: string; readonly status: 'draft' | 'returned' }
  /** The whole list of stages in its new order; rounds stay with their stage. */
  | {
      readonly type: 'slip_planned';
      readonly stages: readonly (StagePlan & { readonly state: StageState })[];
      readonly added: readonly StageId[];
      readonly dropped: readonly StageId[];
      /** Done before, to be done again because a stage that comes before them was added. */
      readonly again: readonly StageId[];
    }
  | { readonly type: 'stage_opened'; readonly stage: StageId; readonly seats: readonly Seat[] }
  | { readonly type: 'stage_completed'; readonly stage: StageId }
  | {
      readonly type: 'stage_stopped';
      readonly stage: StageId;
      readonly code: StopCode;
      readonly reason: string;
      readonly state: 'ahead' | 'stopped';
    }
  /** The last round of a stage goes on, because an act that completed it was withdrawn. */
  | { readonly type: 'stage_resumed'; readonly stage: StageId }
  | { readonly type: 'seats_opened'; readonly seats: readonly SeatId[] }
  | { readonly type: 'seats_held_back'; readonly seats: readonly SeatId[] }
  /** New seats in the present round, in the place of those that were withdrawn or no longer needed. */
  | { readonly type: 'seats_renewed'; readonly stage: StageId; readonly seats: readonly Seat[] }
  | { readonly type: 'seat_read'; readonly seat: SeatId }
  /** `completes`: whether the seat is done with it; a disagreement may leave it open (S-4). */
  | {
      readonly type: 'acted';
      readonly seat: SeatId;
      readonly act: RecordedAct;
      readonly completes: boolean;
      /** Seats of the same group, which it takes the place of. */
      readonly takes: readonly SeatId[];
    }
  | { readonly type: 'act_withdrawn'; readonly seat: SeatId; readonly to: SeatId; readonly reason: string }
  | ({
      readonly type: 'returned';
      readonly seat: SeatId | null;
      /** Stages that must be done again. */
      readonly again: readonly StageId[];
      readonly reason: string;
      readonly provisions: readonly ProvisionId[];
      readonly findings: readonly Finding[];
    } & ReturnPath)
  | { readonly type: 'completion_requested'; readonly items: readonly string[] }
  | { readonly type: 'seat_transferred'; readonly stage: StageId; readonly seat: SeatId; readonly to: Seat; readonly reason: string }
  | {
      readonly type: 'signer_added';
      readonly stage: StageId;
      readonly planned: PlannedSeat;
      readonly seat: Seat;
      /** The seat next to which it stands. */
      readonly beside: SeatId;
      /** Seats that wait for the new one from now on. */
      readonly waiters: readonly SeatId[];
      readonly reason: string;
    }
  | { readonly type: 'stages_added'; readonly next_to: StageId; readonly side: 'before' | 'after'; readonly stages: readonly StagePlan[] }
  | {
      readonly type: 'signer_removed';
      readonly stage: StageId;
      readonly place: number;
      readonly seat: SeatId | null;
      readonly reason: string;
    }
  | {
      readonly type: 'circulated';
      readonly to: readonly { readonly person: PersonId; readonly post: PostId }[];
      readonly text: string;
    }
  | { readonly type: 'read_confirmed'; readonly comment: string }
  | { readonly type: 'commented'; readonly text: string }
  | { readonly type: 'urged'; readonly seat: SeatId; readonly text: string }
  | { readonly type: 'suspended'; readonly provision: ProvisionId | null; readonly reason: string }
  | { readonly type: 'resumed'; readonly reason: string }
  | { readonly type: 'seat_overdue'; readonly seat: SeatId; readonly provision: ProvisionId; readonly due: Day }
  | { readonly type: 'judged'; readonly provision: ProvisionId; readonly holds: boolean; readonly note: string }
  | { readonly type: 'record_filed'; readonly item: string; readonly note: string; readonly attachment: Attachment | null }
  | { readonly type: 'notices_arose'; readonly notices: readonly { readonly provision: ProvisionId; readonly to: Role }[] }
  | { readonly type: 'notice_given'; readonly provision: ProvisionId; readonly to: Role; readonly note: string }
  | { readonly type: 'linked'; readonly matter: MatterId; readonly as: string }
  | { readonly type: 'checkpoint_reached'; readonly checkpoint: Checkpoint; readonly note: string }
  | { readonly type: 'checkpoints_undone'; readonly checkpoints: readonly Checkpoint[] }
  | { readonly type: 'numbered'; readonly series: string; readonly year: number; readonly serial: number; readonly text: string }
  /** Rows written before causes were kept have none. */
  | { readonly type: 'number_voided'; readonly cause?: VoidCause; readonly reason?: string }
  | ({ readonly type: 'seal_used' } & Omit<SealUse, 'at' | 'actor'>)
  | { readonly type: 'handed_over'; readonly from: Actor; readonly to: Actor; readonly reason: string }
  | { readonly type: 'edition_adopted'; readonly edition: string; readonly reason: string }
  | { readonly type: 'terminated'; readonly reason: string }
  | { readonly type: 'closed'; readonly note: string; readonly archive: readonly ArchiveItem[] }
  | ({ readonly type: 'archived'; readonly note: string } & Omit<Archived, 'at' | 'actor'>);

/** One thing that happened to a matter (事件), as the ledger keeps it. */
export type Event = Change & { readonly at: Instant; readonly actor: Actor };

export type EventType = Event['type'];
