import type { Event } from '@guiju/kernel';
import { linkHash } from './canonical.ts';

/** What the hash of a ledger row covers, besides the hash before it; the receipt is covered by its own hash. */
export interface Link {
  readonly government: string;
  readonly matter: string;
  readonly version: number;
  readonly command_id: string;
  readonly event: Event;
  readonly receipt: string;
}

/** A ledger row with its place in the chain of its matter. */
export interface LinkedRow extends Link {
  readonly prev_hash: string;
  readonly hash: string;
}

/** Hash of a ledger row. */
export const rowHash = (previous: string, { government, matter, version, command_id, event, receipt }: Link): string =>
  linkHash(previous, { government, matter, version, command_id, event, receipt });

/** Links the events of one command behind the last row of their matter; `from` is the version before them. */
export const linkEvents = (
  last: string,
  from: number,
  events: readonly Event[],
  of: Omit<Link, 'version' | 'event'>,
): readonly LinkedRow[] => {
  let hash = last;
  return events.map((event, i) => {
    const link: Link = { ...of, version: from + i + 1, event };
    const prev_hash = hash;
    hash = rowHash(prev_hash, link);
    return { ...link, prev_hash, hash };
  });
};
