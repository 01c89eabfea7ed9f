import type { Calendar } from '../calendar/index.ts';
import type { Rulebook } from '../rules/compile.ts';
import type { StageRule } from '../rules/rulebook.ts';
import type { Act } from '../vocabulary/acts.ts';
import type { Day, Instant, KindId, ProvisionId } from '../vocabulary/words.ts';
import type { Directory, SealId } from './directory.ts';

/**
 * A stage that the office adds by standing practice (本机关惯例), not by a provision: shown as such, never mistaken for a rule.
 * It stands directly before the first rule stage with the act `before`, or at the end of the slip.
 */
export interface Practice {
  readonly id: string;
  readonly name: string;
  readonly matter: KindId;
  readonly when?: string;
  readonly stages: readonly StageRule[];
  readonly before?: Act;
  /** Who set it, and since when. */
  readonly set_by: string;
  readonly since: Day;
}

/** Settings that the rules leave to the office (设置); each has a name in the rulebook's open questions or in the slip's behaviour. */
export interface Settings {
  /** Closing time of the office, `HH:MM`. */
  readonly closing: string;
  /** Hours between two urgings of the same seat, and how many at most. */
  readonly urge_interval_hours: number;
  readonly urge_max: number;
  /** Whether a person may review or approve what the same person submitted. */
  readonly own_review: boolean;
  /** Number of the office's fonds in the archive (全宗号). */
  readonly fonds?: string;
}

/** A linked paper (所附公文) as far as its sealing needs it: whether it is signed, and what was signed. */
export interface LinkedPaper {
  readonly title: string;
  readonly number: string | null;
  /** Hash of its content. */
  readonly hash: string;
  readonly state: PaperState;
  /** Seals of the organ that issues it, by their ids; none other is put on it. */
  readonly seals: readonly SealId[];
}

/** Whether a paper may be sealed: signed over what it says now, not signed, changed since, or with a void number. */
export type PaperState = 'signed' | 'unsigned' | 'changed' | 'void';

/** Everything a decision may look at besides the matter itself. */
export interface World {
  readonly government: string;
  readonly rulebook: Rulebook;
  readonly directory: Directory;
  readonly calendar: Calendar;
  readonly settings: Settings;
  readonly practices: readonly Practice[];
  readonly now: Instant;
  /** Next serial of each number series and year (`series/2025`), given by the store which holds the lock. */
  readonly serials: Readonly<Record<string, number>>;
  /** For quotas that the register counts: how many there are in the window without the matter asked about. */
  readonly counts?: Readonly<Record<ProvisionId, number>>;
  /** Papers linked to a matter that asks for a seal, by the id of their matter. */
  readonly papers?: Readonly<Record<string, LinkedPaper>>;
}
