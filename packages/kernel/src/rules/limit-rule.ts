import type { Facts } from '../expression/index.ts';
import type { Act } from '../vocabulary/acts.ts';
import type { Checkpoint } from '../vocabulary/checkpoints.ts';
import type { Reading } from './reading.ts';
import { dayOfFact, type Span, until } from './span.ts';

/** A limit as a provision sets it, compiled. */
export interface LimitRule {
  readonly act: Act;
  /** Null where the text gives no figure. */
  readonly span: Span | null;
  /** Date facts between which time does not count. */
  readonly pause: { readonly from: Reading; readonly to: Reading } | null;
  /** Date fact that takes the place of the span where it is given. */
  readonly extendedTo: Reading | null;
  readonly start: { readonly checkpoint: Checkpoint } | { readonly fact: Reading };
  /** Date fact that says when the act was done. */
  readonly done: Reading | null;
  readonly onSilence: 'consent' | null;
  /** Whether it is set only once the requirement of its provision is met. */
  readonly onlyWhenMet: boolean;
}

/** The length that holds under the facts: up to the day agreed instead where there is one. */
export const spanUnder = ({ span, extendedTo }: LimitRule, facts: Facts): Span | null =>
  extendedTo !== null && dayOfFact(extendedTo.read(facts)) !== undefined ? until(extendedTo) : span;
