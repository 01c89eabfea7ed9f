import type { SkippedDay } from '../calendar/explain-working-days.ts';
import type { Act, Join } from '../vocabulary/acts.ts';
import type { Checkpoint } from '../vocabulary/checkpoints.ts';
import type { Bilingual, Day, Effect, Instant, KindId, ProvisionId, Role, Verdict } from '../vocabulary/words.ts';

/** What was found (结论), as data; sentences are made from it in `messages`. */
export interface Finding {
  /** `rule` for a provision; otherwise the code of an operation that cannot be done, listed in `messages`. */
  readonly code: string;
  readonly provision?: ProvisionId;
  readonly article?: string;
  readonly verdict: Verdict;
  /** What it leads to when unmet. */
  readonly effect: Effect;
  /** Facts whose absence leaves it unknown, dotted names. */
  readonly missing: readonly string[];
  /** Facts that were read, dotted name → value. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly at?: Checkpoint;
  /** Words that the sentence of a code needs (names, numbers). */
  readonly detail?: Readonly<Record<string, string>>;
}

export interface RouteStage {
  readonly act: Act;
  readonly roles: readonly Role[];
  readonly join: Join;
  readonly provisions: readonly ProvisionId[];
  readonly establishes?: readonly string[];
  /** Those of them that are for one role alone. */
  readonly established_by?: Readonly<Record<Role, readonly string[]>>;
  /** Id of the office practice that adds it, when no provision does. */
  readonly practice?: string;
}

/** A limit that applies (时限), with how it was counted. */
export interface Limit {
  readonly provision: ProvisionId;
  readonly article: string;
  readonly act: Act;
  readonly working_days: number | null;
  readonly calendar_days: number | null;
  readonly from: Day | null;
  /** Null when the text gives no figure or the start is not known. */
  readonly due: Day | null;
  readonly provisional: boolean;
  readonly skipped: readonly SkippedDay[];
  readonly on_silence: 'consent' | null;
}

export interface NoticeDue {
  readonly provision: ProvisionId;
  readonly article: string;
  readonly to: readonly Role[];
  readonly by: Role | null;
  readonly on: Checkpoint;
  /** Checkpoint that waits for it, if any. */
  readonly before: Checkpoint | null;
  readonly due: Day | null;
  readonly about: Bilingual;
}
export interface RecordDue {
  readonly provision: ProvisionId;
  readonly article: string;
  readonly item: string;
  readonly name: Bilingual;
  readonly at: Checkpoint | null;
  readonly effect: Effect;
}
export interface QuotaState {
  readonly provision: ProvisionId;
  readonly article: string;
  readonly counts: Bilingual;
  readonly value: number | null;
  readonly max: number | null;
  readonly min: number | null;
  readonly window: string | null;
  readonly verdict: Verdict;
}
export interface CompositionStated {
  readonly provision: ProvisionId;
  readonly article: string;
  readonly body: string;
  readonly members: readonly Role[];
  readonly attends: readonly Role[];
  readonly invited: readonly Role[];
  readonly chair: Role | null;
}
export interface CadenceStated {
  readonly provision: ProvisionId;
  readonly article: string;
  readonly counts: Bilingual;
  /** Null where the text gives no figure; then neither length is a number, else exactly one. */
  readonly count: number | null;
  readonly every_months: number | null;
  readonly every_weeks: number | null;
}
export interface PowerStated {
  readonly provision: ProvisionId;
  readonly article: string;
  readonly holder: readonly Role[];
  readonly power: Bilingual;
  readonly entrust: readonly Role[] | 'never' | null;
}
export interface PrincipleShown {
  readonly provision: ProvisionId;
  readonly article: string;
  readonly gist: Bilingual;
}

/** The whole answer of the rules for one matter. */
export interface Explanation {
  readonly government: string;
  readonly rulebook: string;
  readonly kind: KindId;
  readonly route: readonly RouteStage[];
  /** Provisions that apply or, principles aside, of which that is not yet known; those that do not apply are in `not_applicable`. */
  readonly findings: readonly Finding[];
  readonly not_applicable: readonly ProvisionId[];
  readonly deadlines: readonly Limit[];
  readonly notices: readonly NoticeDue[];
  readonly records: readonly RecordDue[];
  readonly quotas: readonly QuotaState[];
  readonly cadences: readonly CadenceStated[];
  readonly compositions: readonly CompositionStated[];
  readonly powers: readonly PowerStated[];
  readonly principles: readonly PrincipleShown[];
  readonly at: Instant;
}
