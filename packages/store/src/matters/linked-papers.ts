import { linkedPaper, type Matter, sealingOf, type World } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';

/**
 * The papers linked to an application for a seal, as they stand; undefined for every other matter. They stay as they are until the end of
 * the transaction, so that no paper is changed while it is sealed.
 */
export const linkedPapers = async (tx: Tx, world: World, matter: Matter | null): Promise<World['papers']> => {
  if (matter === null || matter.links.length === 0 || sealingOf(world, matter)?.of !== 'application') return undefined;
  const ids = [...new Set(matter.links.map((link) => link.matter))].sort();
  const rows = await tx
    .selectFrom('matter_states')
    .select(['matter', 'state'])
    .where('government', '=', world.government)
    .where('matter', 'in', ids)
    .orderBy('matter')
    .forShare()
    .execute();
  return Object.fromEntries(rows.map(({ matter: id, state }) => [id, linkedPaper(world, state as Matter)]));
};
