import type { Instant, Matter } from '@guiju/kernel';
import { allSeats } from '@guiju/kernel/slip/find';
import type { Tx } from '../database/in-government.ts';
import { canonical } from '../ledger/canonical.ts';

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

/** Writes the box of done matters where it changed. */
export const writeHandled = async (tx: Tx, before: Matter | null, after: Matter): Promise<void> => {
  const { government, id: matter } = after;
  const [old, now] = [before === null ? {} : handledAt(before), handledAt(after)];
  const gone = Object.keys(old).filter((post) => now[post] === undefined);
  const fresh = Object.entries(now).filter(([post, at]) => old[post] !== at);
  await Promise.all([
    gone.length > 0 &&
      tx.deleteFrom('handled').where('government', '=', government).where('matter', '=', matter).where('post', 'in', gone).execute(),
    fresh.length > 0 &&
      tx
        .insertInto('handled')
        .values(fresh.map(([post, at]) => ({ government, post, matter, at })))
        .onConflict((conflict) => conflict.columns(['government', 'post', 'matter']).doUpdateSet((row) => ({ at: row.ref('excluded.at') })))
        .execute(),
  ]);
};

/** Readers of a matter, each once: unread while any of the sendings to them is. */
export const readers = ({ circulation }: Matter) => {
  const byReader = new Map<string, { person: string; post: string; sent_at: Instant; read_at: Instant | null }>();
  for (const { person, post, sent_at, read_at } of circulation) {
    const known = byReader.get(`${person} ${post}`);
    const unread = read_at === null || (known !== undefined && known.read_at === null);
    byReader.set(`${person} ${post}`, { person, post, sent_at, read_at: unread ? null : read_at });
  }
  return [...byReader.values()];
};

/** Writes the boxes of circulated matters where they changed. */
export const writeReading = async (tx: Tx, before: Matter | null, after: Matter): Promise<void> => {
  const { government, id: matter } = after;
  if (before !== null && canonical(before.circulation) === canonical(after.circulation)) return;
  const rows = readers(after).map((reader) => ({ government, matter, ...reader }));
  await Promise.all([
    tx.deleteFrom('reading').where('government', '=', government).where('matter', '=', matter).execute(),
    rows.length > 0 && tx.insertInto('reading').values(rows).execute(),
  ]);
};
