import type { Actor, PersonId, PostId, SealId, UnitId } from '../office/directory.ts';
import type { Finding } from '../rules/explanation.ts';
import type { Act, Join } from '../vocabulary/acts.ts';
import type { Checkpoint } from '../vocabulary/checkpoints.ts';
import type { Retention } from '../vocabulary/retention.ts';
import type { Day, Instant, KindId, ProvisionId, Role } from '../vocabulary/words.ts';

export type MatterId = string;
export type StageId = string;
export type SeatId = string;

/** Where a stage or seat comes from: provisions, an office practice, or a person who chose it and said why. */
export type Origin =
  | { readonly by: 'rules'; readonly provisions: readonly ProvisionId[] }
  | { readonly by: 'practice'; readonly practice: string }
  | { readonly by: 'person'; readonly actor: Actor; readonly reason: string; readonly provisions: readonly ProvisionId[] };

export interface Attachment {
  readonly name: string;
  /** SM3 of the bytes, hex. */
  readonly hash: string;
  readonly size: number;
  readonly media_type: string;
}

/** Title, text and attachments of the paper (正文与附件); `hash` is over all of it and is what an approval is bound to. */
export interface Content {
  readonly title: string;
  readonly text: string;
  /** The paper by its parts (公文要素) where it was written or read as one; title and text say the same in plain words. */
  readonly paper?: Readonly<Record<string, unknown>>;
  readonly attachments: readonly Attachment[];
  readonly hash: string;
}

/** A fact with its provenance: who said so, when, and from which source. */
export interface StatedFact {
  readonly value: unknown;
  readonly by: Actor;
  readonly at: Instant;
  readonly source?: string;
}

/** What an approval was given on: the content hash and the deciding facts of its stage (S-12). */
export interface Basis {
  readonly content: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Deciding facts that nobody had stated yet; stating one changes what the approval was given on. */
  readonly unknown: readonly string[];
}

export type ActVerdict = 'agree' | 'disagree' | 'done' | 'noted';

/** An act as it was recorded on a seat; it never disappears, a withdrawn one is marked. */
export interface RecordedAct {
  /** The how-manieth act of the matter it is, counted from 1. */
  readonly n: number;
  readonly verdict: ActVerdict;
  readonly opinion: string;
  readonly attachments: readonly Attachment[];
  readonly at: Instant;
  readonly actor: Actor;
  /** Post in whose name it was done when that is not the actor's own (delegate, acting head). */
  readonly on_behalf_of: PostId | null;
  readonly basis: Basis;
  /** Facts established by the act, e.g. a review result. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Units that a handling proposal named, and the stages it added; both go again when the act is withdrawn. */
  readonly units_for: Readonly<Record<Role, readonly UnitId[]>>;
  readonly added: readonly StageId[];
  /** Provision that makes silence consent, when nobody acted (S-20). */
  readonly deemed: ProvisionId | null;
  readonly withdrawn: { readonly at: Instant; readonly reason: string } | null;
}

/** Only `waiting` and `open` are passing; the others are final. */
export type SeatState = 'waiting' | 'open' | 'acted' | 'stopped' | 'removed' | 'transferred';

export interface Seat {
  readonly id: SeatId;
  /** Number of the planned seat of its stage that it fills; a transferred seat and its successor share it. */
  readonly place: number;
  /** Seats of one group in a round stand for the same demand: the first to act takes it. */
  readonly group: number;
  readonly role: Role;
  /** Unit the seat is for when the role is held once per unit (a named department); null otherwise. */
  readonly unit: UnitId | null;
  /** Bound when its stage opens; null when there is no post that could hold it. */
  readonly post: PostId | null;
  readonly state: SeatState;
  readonly origin: Origin;
  /** Seats that must have acted before this one opens (added before). */
  readonly waits_for: readonly SeatId[];
  readonly establishes: readonly string[];
  readonly opened_at: Instant | null;
  /** Read by its holder (S-10). */
  readonly read_at: Instant | null;
  readonly act: RecordedAct | null;
  /** Why it ended otherwise: `not_needed`, `returned`, `withdrawn`, `terminated`, `recomputed` …, with the one who caused it. */
  readonly ended: {
    readonly code: string;
    readonly at: Instant;
    readonly actor: Actor | null;
    readonly reason: string;
    readonly to?: SeatId;
  } | null;
  readonly urged: readonly { readonly at: Instant; readonly actor: Actor; readonly text: string }[];
  /** The limit that passed while it was open and nobody acted (S-20). */
  readonly overdue: { readonly provision: ProvisionId; readonly due: Day; readonly at: Instant } | null;
}

/** One opening of a stage; kept for ever with its seats. */
export interface Round {
  readonly n: number;
  readonly opened_at: Instant;
  readonly closed_at: Instant | null;
  readonly outcome: 'open' | 'done' | 'stopped';
  readonly seats: readonly Seat[];
}

export type StageState = 'ahead' | 'open' | 'done' | 'stopped';

/** A seat to come: what each opening of its stage makes into one seat, or into one for each unit or post the role stands for. */
export interface PlannedSeat {
  /** Number within its stage, never used again. */
  readonly place: number;
  readonly role: Role;
  readonly unit: UnitId | null;
  /** A post named by hand; null means that the role finds the post. */
  readonly post: PostId | null;
  readonly establishes: readonly string[];
  readonly origin: Origin;
  /** Place that waits until this one has acted (added before it). */
  readonly before: number | null;
}

/** A stage as it is planned, without what became of it. */
export interface StagePlan {
  readonly id: StageId;
  readonly act: Act;
  readonly join: Join;
  readonly planned: readonly PlannedSeat[];
  readonly origin: Origin;
}

/** `ahead` with rounds behind it: to be done again; `stopped`: not asked for any more, or the matter was terminated. */
export interface Stage extends StagePlan {
  readonly state: StageState;
  readonly rounds: readonly Round[];
}

/** Where a return goes afterwards (S-9). */
export interface ReturnPath {
  readonly mode: 'step_by_step' | 'straight_back';
  readonly from_stage: StageId;
  readonly to_stage: StageId | 'submitter';
}

export type MatterStatus = 'draft' | 'running' | 'suspended' | 'returned' | 'closed' | 'terminated';

/** A running limit's pause (S-19). */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly provision: ProvisionId | null;
  readonly reason: string;
  readonly actor: Actor;
}

export interface CirculationReader {
  readonly person: PersonId;
  readonly post: PostId;
  readonly sent_at: Instant;
  readonly sent_by: Actor;
  readonly read_at: Instant | null;
}

export interface Comment {
  readonly at: Instant;
  readonly actor: Actor;
  readonly text: string;
  /** The operation it belongs to: circulate, transfer, return, urge … or `comment`. */
  readonly on: string;
}

/** One thing that is archived (归档): the paper, its attachments, those of opinions, and items on file. */
export interface ArchiveItem {
  readonly item: 'paper' | 'attachment' | 'opinion' | 'record';
  readonly name: string;
  /** SM3 of its bytes; null for an item that is only noted. */
  readonly hash: string | null;
}

/** The file a seal was put on: the content of the matter or of a linked one, or an attachment. */
export interface SealedFile {
  /** SM3, hex: of the content, or of the bytes of an attachment. */
  readonly hash: string;
  readonly name: string;
  /** The linked matter whose paper it is; null for a file of the matter itself. */
  readonly matter: MatterId | null;
}

/** One use of a seal (用印); it is never taken back. */
export interface SealUse {
  readonly seal: SealId;
  readonly seal_name: string;
  readonly file: SealedFile;
  readonly copies: number;
  /** Outside the custodian's office. */
  readonly offsite: boolean;
  readonly note: string;
  readonly at: Instant;
  readonly actor: Actor;
}

/** Why a number is void: the matter was terminated, or took a number of another series. */
export type VoidCause = 'terminated' | 'other_series';

/** A number that is void (作废); it stays with the matter and is never used again. */
export interface VoidNumber {
  readonly series: string;
  readonly year: number;
  readonly serial: number;
  readonly text: string;
  readonly at: Instant;
  readonly actor: Actor;
  readonly cause: VoidCause;
  /** In the words of who terminated it; empty when the series changed. */
  readonly reason: string;
}

/** How a matter stands in the archive (归档). */
export interface Archived {
  readonly at: Instant;
  readonly actor: Actor;
  readonly retention: Retention;
  /** Organ or subject under which it is classed (机构或问题). */
  readonly class: string;
  /** Number of the office's fonds (全宗号); null where the office has not set one. */
  readonly fonds: string | null;
  readonly year: number;
  /** Number within year, retention and class (件号). */
  readonly piece: number;
  /** Archival number (档号). */
  readonly text: string;
}

/** One file (卷) with its routing slip; the fold of its events. */
export interface Matter {
  readonly id: MatterId;
  readonly government: string;
  readonly kind: KindId;
  readonly edition: string;
  readonly status: MatterStatus;
  /** Number of events folded in; the expected version of the next command. */
  readonly version: number;
  readonly submitter: Actor;
  readonly unit: UnitId;
  /** Area of work that finds the deputy in charge when the unit alone does not. */
  readonly area: string | null;
  readonly content: Content;
  readonly facts: Readonly<Record<string, StatedFact>>;
  /** Units named for roles that are held per unit: lead_department, cooperating_departments, departments_concerned. */
  readonly units_for: Readonly<Record<Role, readonly UnitId[]>>;
  readonly reached: Readonly<Partial<Record<Checkpoint, Instant>>>;
  /**
   * The last submission, how many acts were on the slip before it, and since when limits count: completing what was missing does not start
   * them anew.
   */
  readonly submission: { readonly at: Instant; readonly by: Actor; readonly acts_before: number; readonly since: Instant } | null;
  readonly stages: readonly Stage[];
  readonly return_path: ReturnPath | null;
  /** What is missing, when completion was requested (S-11). */
  readonly completion: { readonly items: readonly string[]; readonly by: Actor; readonly at: Instant } | null;
  readonly pauses: readonly Pause[];
  readonly circulation: readonly CirculationReader[];
  readonly comments: readonly Comment[];
  /** Items on file (`record` provisions), by item key. */
  readonly records: Readonly<
    Record<string, { readonly at: Instant; readonly actor: Actor; readonly note: string; readonly attachment: Attachment | null }>
  >;
  /** Notices that arose, by provision and role, and the proof that they were given. */
  readonly notices: readonly {
    readonly provision: ProvisionId;
    readonly to: Role;
    readonly arose_at: Instant;
    readonly given: { readonly at: Instant; readonly actor: Actor; readonly note: string } | null;
  }[];
  /** Judgements that the rules leave to a person, by provision. */
  readonly judgements: Readonly<
    Record<ProvisionId, { readonly holds: boolean; readonly note: string; readonly actor: Actor; readonly at: Instant }>
  >;
  /** Reasons given for going on over a warning. */
  readonly reasons: readonly { readonly provision: ProvisionId; readonly reason: string; readonly actor: Actor; readonly at: Instant }[];
  readonly links: readonly { readonly matter: MatterId; readonly as: string }[];
  readonly number: {
    readonly series: string;
    readonly year: number;
    readonly serial: number;
    readonly text: string;
    readonly void: boolean;
  } | null;
  /** Numbers it had that are void; absent while there is none. */
  readonly void_numbers?: readonly VoidNumber[];
  /** What was sealed with it; absent until a seal is used. */
  readonly seal_uses?: readonly SealUse[];
  /** Findings with which it was last refused intake or returned. */
  readonly returned_for: readonly Finding[];
  /** The closing act with the list of what goes into the archive. */
  readonly closed: { readonly at: Instant; readonly actor: Actor; readonly note: string; readonly archive: readonly ArchiveItem[] } | null;
  /** Its place in the archive; nothing changes after that. */
  readonly archived?: Archived;
}
