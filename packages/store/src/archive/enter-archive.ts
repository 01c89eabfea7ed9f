import type { Event, Matter } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';

/** Enters a matter that was closed as one to be archived, and a matter that was archived with its place; other events change nothing here. */
export const enterArchive = async (tx: Tx, { government, id: matter }: Matter, events: readonly Event[]): Promise<void> => {
  for (const event of events) {
    if (event.type === 'closed') await tx.insertInto('archives').values({ government, matter, closed_at: event.at }).execute();
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
