import type { ValueType } from '../expression/index.ts';
import type { Act } from './acts.ts';
import type { Checkpoint } from './checkpoints.ts';
import type { Bilingual, KindId } from './words.ts';

/** One fact of a matter kind (事实): the type decides form field, check and expression use. */
export interface FactDefinition {
  readonly name: Bilingual;
  readonly type: ValueType;
  /** Names of the values of an enum or of a list of enum values. */
  readonly values?: Readonly<Record<string, Bilingual>>;
  /** A claim counts only when somebody makes it; every other fact not given is unknown. */
  readonly claim?: boolean;
  /** One sentence that helps the clerk who fills the field in. */
  readonly hint?: Bilingual;
}

/** How a checkpoint is reached: with the submission, when a stage with the act opens, when the act is done, or by a recorded step of the office. */
export type ReachedBy = 'submit' | { readonly opening: Act } | { readonly acting: Act } | 'office';

/** A kind of matter (事项类别): typed once here, used by every government. */
export interface MatterKind {
  readonly id: KindId;
  readonly name: Bilingual;
  /** Facts by dotted name, e.g. `reviews.legality`. */
  readonly facts: Readonly<Record<string, FactDefinition>>;
  /** Checkpoints of this kind in the order of its life; one that can be reached in several ways stands once for each. */
  readonly checkpoints: readonly { readonly id: Checkpoint; readonly by: ReachedBy }[];
  /** What may be sealed with it: the paper itself, or what it applies for; `organ` is the fact that says whose seal. Absent: nothing. */
  readonly sealing?: { readonly of: 'paper' | 'application'; readonly organ: string };
}
