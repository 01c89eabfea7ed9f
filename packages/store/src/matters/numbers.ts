import type { Event, Matter } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';

const parts = (key: string): { readonly series: string; readonly year: number } => {
  const at = key.lastIndexOf('/');
  return { series: key.slice(0, at), year: Number(key.slice(at + 1)) };
};

/** Locks the counter of a series and year (`series/2025`) until the end of the transaction and gives the next serial. */
export const lockSerial = async (tx: Tx, government: string, key: string): Promise<number> => {
  const { next } = await tx
    .insertInto('number_counters')
    .values({ government, ...parts(key), next: 1 })
    .onConflict((conflict) =>
      conflict.columns(['government', 'series', 'year']).doUpdateSet((row) => ({ next: row.ref('number_counters.next') })),
    )
    .returning('next')
    .executeTakeFirstOrThrow();
  return next;
};

/** Enters the numbers that events took and marks those they made void. */
export const enterNumbers = async (tx: Tx, { government, id }: Matter, events: readonly Event[]): Promise<void> => {
  for (const event of events) {
    if (event.type === 'number_voided') {
      const { at, actor, cause, reason = '' } = event;
      await tx
        .updateTable('numbers')
        .set({ void: true, ...(cause === undefined ? {} : { voided: JSON.stringify({ at, actor, cause, reason }) }) })
        .where('government', '=', government)
        .where('matter', '=', id)
        .where('void', '=', false)
        .execute();
    }
    if (event.type !== 'numbered') continue;
    const { series, year, serial, text, at } = event;
    await tx
      .updateTable('number_counters')
      .set({ next: serial + 1 })
      .where('government', '=', government)
      .where('series', '=', series)
      .where('year', '=', year)
      .where('next', '=', serial)
      .execute();
    await tx.insertInto('numbers').values({ government, series, year, serial, matter: id, text, void: false, taken_at: at }).execute();
  }
};
