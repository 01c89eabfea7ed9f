import type { Instant, Matter } from '@guiju/kernel';
import { allSeats } from '@guiju/kernel/slip/find';

/** Desks at which somebody acted on a matter, with the last time; an act that was withdrawn no longer counts. */
export const handledAt = (matter: Matter): Readonly<Record<string, Instant>> => {
  const times: Record<string, Instant> = {};
  for (const { act } of allSeats(matter)) {
    if (act === null || act.withdrawn !== null || act.deemed !== null) continue;
    for (const post of [act.actor.post, act.on_behalf_of]) {
      if (post !== null && (times[post] ?? '') < act.at) times[post] = act.at;
    }
  }
  return times;
};

/** A reader of a matter, as the table `reading` keeps it. */
export interface ReaderRow {
  readonly person: string;
  readonly post: string;
  readonly sent_at: Instant;
  readonly read_at: Instant | null;
}

/** Readers of a matter, each once: unread while any of the sendings to them is. Nobody is asked to confirm reading what is archived. */
export const readerRows = ({ circulation, archived }: Matter): readonly ReaderRow[] => {
  const byReader = new Map<string, ReaderRow>();
  for (const { person, post, sent_at, read_at } of circulation) {
    const known = byReader.get(`${person} ${post}`);
    const isUnread = read_at === null || (known !== undefined && known.read_at === null);
    byReader.set(`${person} ${post}`, { person, post, sent_at, read_at: isUnread ? null : read_at });
  }
  return [...byReader.values()].filter(({ read_at }) => archived === undefined || read_at !== null);
};
