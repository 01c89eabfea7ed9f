import type { Actor, PersonId, PostId, SealId, UnitId } from '../office/directory.ts';
import type { Act, Join } from '../vocabulary/acts.ts';
import type { Checkpoint } from '../vocabulary/checkpoints.ts';
import type { Retention } from '../vocabulary/retention.ts';
import type { KindId, ProvisionId, Role } from '../vocabulary/words.ts';
import type { ActVerdict, Attachment, Content, MatterId, SeatId, StageId } from './matter.ts';

/** A stage proposed or added by hand. */
export interface AddedSeat {
  readonly role: Role;
  readonly unit?: UnitId;
  /** A named post; the role is then the one under which it sits. */
  readonly post?: PostId;
  readonly establishes?: readonly string[];
}

/** What a person wants to happen (指令), in the imperative; every operation of the slip is one of these. */
export type Command =
  | { readonly type: 'draft'; readonly id: MatterId; readonly kind: KindId; readonly unit: UnitId; readonly area?: string }
  | { readonly type: 'edit_content'; readonly content: Content }
  | {
      readonly type: 'state_facts';
      readonly facts: Readonly<Record<string, unknown>>;
      /** Facts, by dotted name, that are to be unknown again. */
      readonly taken_back?: readonly string[];
      readonly source?: string;
      readonly confirm_recompute?: boolean;
    }
  | { readonly type: 'name_units'; readonly role: Role; readonly units: readonly UnitId[] }
  | { readonly type: 'submit'; readonly reasons?: Readonly<Record<ProvisionId, string>>; readonly note?: string }
  | {
      readonly type: 'act';
      readonly seat: SeatId;
      readonly verdict: ActVerdict;
      readonly opinion: string;
      readonly attachments?: readonly Attachment[];
      /** Facts the act establishes (a review result, an answer). */
      readonly facts?: Readonly<Record<string, unknown>>;
      readonly reasons?: Readonly<Record<ProvisionId, string>>;
      /** Set once the change of the stages ahead that these facts bring has been shown (S-6). */
      readonly confirm_recompute?: boolean;
      /** With a handling proposal: units that handle and cooperate, and stages the proposal adds after this one. */
      readonly units_for?: Readonly<Record<Role, readonly UnitId[]>>;
      readonly add_stages?: readonly {
        readonly act: Act;
        readonly join: Join;
        readonly seats: readonly AddedSeat[];
        readonly reason: string;
      }[];
    }
  | {
      readonly type: 'return';
      readonly seat: SeatId;
      readonly to: StageId | 'submitter';
      readonly mode: 'step_by_step' | 'straight_back';
      readonly reason: string;
      readonly provisions?: readonly ProvisionId[];
    }
  | { readonly type: 'withdraw'; readonly seat: SeatId | 'submission'; readonly reason: string }
  | { readonly type: 'request_completion'; readonly seat: SeatId; readonly items: readonly string[]; readonly reason: string }
  | { readonly type: 'transfer'; readonly seat: SeatId; readonly to: PostId; readonly reason: string }
  | {
      readonly type: 'add_signer';
      readonly seat: SeatId;
      readonly where: 'before' | 'beside' | 'after';
      readonly added: AddedSeat;
      readonly act?: Act;
      readonly reason: string;
    }
  | { readonly type: 'remove_signer'; readonly seat: SeatId; readonly reason: string }
  | { readonly type: 'circulate'; readonly to: readonly { readonly person: PersonId; readonly post: PostId }[]; readonly text: string }
  | { readonly type: 'confirm_read'; readonly comment?: string }
  | { readonly type: 'mark_seat_read'; readonly seat: SeatId }
  | { readonly type: 'comment'; readonly text: string }
  | { readonly type: 'urge'; readonly seat: SeatId; readonly text: string }
  | { readonly type: 'suspend'; readonly provision?: ProvisionId; readonly reason: string }
  | { readonly type: 'resume'; readonly reason: string }
  | { readonly type: 'expire'; readonly seat: SeatId }
  | {
      readonly type: 'judge';
      readonly provision: ProvisionId;
      readonly holds: boolean;
      readonly note: string;
      readonly confirm_recompute?: boolean;
    }
  | {
      readonly type: 'file_record';
      readonly item: string;
      readonly note: string;
      readonly attachment?: Attachment;
      readonly confirm_recompute?: boolean;
    }
  | { readonly type: 'give_notice'; readonly provision: ProvisionId; readonly to: Role; readonly note: string }
  | { readonly type: 'link'; readonly matter: MatterId; readonly as: string }
  | {
      readonly type: 'reach';
      readonly checkpoint: Checkpoint;
      readonly reasons?: Readonly<Record<ProvisionId, string>>;
      readonly note?: string;
    }
  | {
      readonly type: 'use_seal';
      readonly seal: SealId;
      /** Hash of the file that is sealed. */
      readonly file: string;
      readonly copies: number;
      readonly offsite?: boolean;
      readonly note?: string;
    }
  | { readonly type: 'hand_over'; readonly from: Actor; readonly to: Actor; readonly reason: string }
  | { readonly type: 'adopt_edition'; readonly reason: string }
  | { readonly type: 'terminate'; readonly reason: string }
  | { readonly type: 'archive'; readonly retention: Retention; readonly class: string; readonly note?: string };

export type CommandType = Command['type'];
