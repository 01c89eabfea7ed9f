import type { LedgerRow } from '@guiju/contract';
import type { Content, Instant } from '@guiju/kernel';

/** The paper as somebody left it. */
export interface Version {
  readonly n: number;
  readonly who: string;
  readonly at: Instant;
  readonly content: Content;
}

/** Every edit of the paper, in the order of the ledger. */
export function versionsOf(rows: readonly LedgerRow[]): readonly Version[] {
  return rows
    .flatMap(({ event, post_title, person_name, at }) =>
      event.type === 'content_edited' ? [{ who: `${post_title} ${person_name}`.trim(), at, content: event.content }] : [],
    )
    .map((version, i) => ({ n: i + 1, ...version }));
}
