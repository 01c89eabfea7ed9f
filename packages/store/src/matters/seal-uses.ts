import type { Event, Matter } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';

/** The matter whose paper was sealed: one that is linked, or the matter itself; none for an attachment. */
const paperOf = ({ id, content }: Matter, file: { readonly hash: string; readonly matter: string | null }): string | null =>
  file.matter ?? (file.hash === content.hash ? id : null);

/** Enters the uses of seals that events recorded in their register. */
export const enterSealUses = async (tx: Tx, matter: Matter, events: readonly Event[]): Promise<void> => {
  const used = events.flatMap((event) => (event.type === 'seal_used' ? [event] : []));
  if (used.length === 0) return;
  const before = (matter.seal_uses ?? []).length - used.length;
  const rows = used.map(({ seal, seal_name, file, copies, offsite, note, actor: { person, post }, at }, i) => ({
    ...{ government: matter.government, matter: matter.id, n: before + i + 1, seal, seal_name, copies, offsite, note, person, post, at },
    ...{ file_hash: file.hash, file_name: file.name, paper: paperOf(matter, file) },
  }));
  await tx.insertInto('seal_uses').values(rows).execute();
};
