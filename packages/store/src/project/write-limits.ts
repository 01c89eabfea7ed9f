import type { Matter } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import type { Projection } from './project.ts';

/** Writes what depends on calendar and settings, in the place of what was there: tasks, limits and the next limit of the matter. */
export const writeLimits = async (tx: Tx, { government, id: matter }: Matter, { row, shown }: Projection): Promise<void> => {
  const own = { government, matter };
  const { tasks, limits } = shown;
  const { due, due_at, warn_on, provisional } = row;
  await Promise.all([
    tx.deleteFrom('tasks').where('government', '=', government).where('matter', '=', matter).execute(),
    tx.deleteFrom('limits').where('government', '=', government).where('matter', '=', matter).execute(),
    tx
      .updateTable('matter_states')
      .set({ shown: JSON.stringify(shown) })
      .where('government', '=', government)
      .where('matter', '=', matter)
      .execute(),
    tx
      .updateTable('matters')
      .set({ due, due_at, warn_on, provisional })
      .where('government', '=', government)
      .where('matter', '=', matter)
      .execute(),
  ]);
  await Promise.all([
    tasks.length > 0 &&
      tx
        .insertInto('tasks')
        .values(tasks.map((task) => ({ ...own, ...task })))
        .execute(),
    limits.length > 0 &&
      tx
        .insertInto('limits')
        .values(limits.map((limit) => ({ ...own, ...limit })))
        .execute(),
  ]);
};
