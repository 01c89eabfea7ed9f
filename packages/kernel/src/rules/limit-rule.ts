import type { Act } from '../vocabulary/acts.ts';
import type { Checkpoint } from '../vocabulary/checkpoints.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** A limit as a provision sets it, compiled. */
export interface LimitRule {
  readonly act: Act;
  /** Null where the text gives no figure. */
  readonly span: Span | null;
  readonly start: { readonly checkpoint: Checkpoint } | { readonly fact: Reading };
  /** Date fact that says when the act was done. */
  readonly done: Reading | null;
  readonly onSilence: 'consent' | null;
  /** Whether it is set only once the requirement of its provision is met. */
  readonly onlyWhenMet: boolean;
}
