import { type Event, endOf, type Matter } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';

/** Enters a matter that came to its end as one to be archived, and a matter that was archived with its place; other events change nothing here. */
export const enterArchive = async (tx: Tx, after: Matter, events: readonly Event[]): Promise<void> => {
  const { government, id: matter } = after;
  for (const event of events) {
    const isEnd = event.type === 'closed' || (event.type === 'terminated' && endOf(after) !== null);
    if (isEnd) await tx.insertInto('archives').values({ government, matter, closed_at: event.at }).execute();
    if (event.type !== 'archived') continue;
    const { retention, class: given, year, piece, text: number, at: archived_at } = event;
    await tx
      .updateTable('number_counters')
      .set({ next: piece + 1 })
      .where('government', '=', government)
      .where('series', '=', `archive:${retention}:${given}`)
      .where('year', '=', year)
      .where('next', '=', piece)
      .execute();
    await tx
      .updateTable('archives')
      .set({ archived_at, retention, class: given, year, piece, number })
      .where('government', '=', government)
      .where('matter', '=', matter)
      .execute();
  }
};
