import type { Desk } from '@guiju/contract';

/** Whose request it is: person, government, the desk of the session as it is held today (null when it is not), and administrator rights. */
export interface SignedIn {
  readonly person: { readonly id: string; readonly name: string };
  readonly government: { readonly id: string; readonly name: string };
  /** Post at which the session works, held or not. */
  readonly post: string;
  readonly desk: Desk | null;
  readonly desks: readonly Desk[];
  readonly admin: readonly ('system' | 'security' | 'audit')[];
  readonly csrf: string;
}
