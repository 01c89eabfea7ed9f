import type { AvailabilityView, MatterView } from '@guiju/contract';
import type { Offered } from '../action-words.ts';

/** What every dialog of an operation is given: the matter, what was found for each seat, allowed ones first. */
export interface OperationProps {
  readonly view: MatterView;
  readonly entries: readonly AvailabilityView[];
  readonly onClose: () => void;
  readonly onDone: (view: MatterView) => void;
  /** Opens another operation in its place; undefined where this desk may not do it. */
  readonly instead: (command: Offered) => (() => void) | undefined;
}

/** Whether a text says anything. */
export const isSaid = (text: string): boolean => text.trim() !== '';
