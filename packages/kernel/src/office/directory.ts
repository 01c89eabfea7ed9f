import type { Act } from '../vocabulary/acts.ts';
import type { SealKind } from '../vocabulary/seal-kinds.ts';
import type { Day, KindId, Role } from '../vocabulary/words.ts';

export type PersonId = string;
export type PostId = string;
export type UnitId = string;
export type SealId = string;

/** A unit of the government or a body outside it (单位). */
export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  readonly kind:
    | 'government'
    | 'office'
    | 'department'
    | 'township'
    | 'directly_affiliated'
    | 'vertical'
    | 'state_owned_enterprise'
    | 'outside';
}

/** A post (岗位). `roles` are the vocabulary roles it fills, e.g. a bureau's head fills `department_head`, the justice bureau's also `justice`. */
export interface Post {
  readonly id: PostId;
  readonly title: string;
  readonly unit: UnitId;
  readonly roles: readonly Role[];
  /** Clerk posts file and register for their unit; leading posts decide. */
  readonly clerk: boolean;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
}

/** Who holds a post from when to when (任职); `to` is the last day, absent while it lasts. */
export interface Appointment {
  readonly person: PersonId;
  readonly post: PostId;
  readonly from: Day;
  readonly to?: Day;
}

/** Units and areas a deputy is in charge of (分工). */
export interface Portfolio {
  readonly post: PostId;
  readonly units: readonly UnitId[];
  readonly areas: readonly string[];
  readonly from: Day;
  readonly to?: Day;
}

/** A dated delegation of a post (委托); `kinds` and `acts` limit its scope, absent means everything that may be entrusted. */
export interface Delegation {
  readonly id: string;
  readonly post: PostId;
  readonly to: PersonId;
  readonly from: Day;
  readonly to_day: Day;
  readonly kinds?: readonly KindId[];
  readonly acts?: readonly Act[];
  readonly reason: string;
}

/** An absence of a post's holder (外出、离岗); `entrusted` names the post that presides meanwhile (acting head). */
export interface Absence {
  readonly post: PostId;
  readonly from: Day;
  readonly to: Day;
  readonly entrusted?: PostId;
  readonly reason: string;
}

/** A post that keeps a seal for some days in place of its custodian; only what is recorded here counts. */
export interface SealStandIn {
  readonly post: PostId;
  readonly from: Day;
  readonly to: Day;
  readonly reason: string;
}

/** A seal (印章) with the posts that keep it, as the office registered it; `to` is its last day in use. */
export interface Seal {
  readonly id: SealId;
  readonly name: string;
  /** Unit whose seal it is. */
  readonly organ: UnitId;
  readonly kind: SealKind;
  readonly custodians: readonly PostId[];
  readonly stand_ins: readonly SealStandIn[];
  readonly from: Day;
  readonly to?: Day;
}

/** The organisation of one government as dated facts; what holds on a day is computed from it. */
export interface Directory {
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly persons: readonly Person[];
  readonly appointments: readonly Appointment[];
  readonly portfolios: readonly Portfolio[];
  readonly delegations: readonly Delegation[];
  readonly absences: readonly Absence[];
  /** Seals and who keeps them; absent where none was ever registered. */
  readonly seals?: readonly Seal[];
}

/** Who acts: a person, at the desk of a post. */
export interface Actor {
  readonly person: PersonId;
  readonly post: PostId;
}
