import type { Actor, Command, Event, Finding, Instant, Matter, MatterId } from '@guiju/kernel';

/** Something a person wants to happen to a matter. */
export interface Request {
  readonly government: string;
  readonly actor: Actor;
  /** Null when the first command drafts a new matter, under the id that it names. */
  readonly matter: MatterId | null;
  /** Chosen by the caller: the same id sent again gives the stored answer. */
  readonly command_id: string;
  /** Version the person saw. */
  readonly expected_version: number;
  /** Several are decided one after another and take effect together or not at all. */
  readonly command: Command | readonly Command[];
  /** The present moment unless given. */
  readonly now?: Instant;
}

/** What came of a request. */
export type Executed =
  | {
      readonly outcome: 'accepted';
      /** The matter as the command left it. */
      readonly matter: Matter;
      readonly events: readonly Event[];
      /** Warnings that were gone over with a reason. */
      readonly findings: readonly Finding[];
      /** The command had been carried out before; nothing happened now. */
      readonly replayed?: true;
    }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] }
  /** Somebody was faster (I-9): the version now, and what happened since the one expected. */
  | { readonly outcome: 'conflict'; readonly version: number; readonly since: readonly Event[] }
  /** There is no such matter, or the actor may not see it. */
  | { readonly outcome: 'not_found' }
  /** The command id was used for another request. */
  | { readonly outcome: 'reused' };
