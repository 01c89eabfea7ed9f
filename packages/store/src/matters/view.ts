import type { Matter, MatterId, RunningLimit, World } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import type { Office } from '../office/office.ts';
import type { Offices } from '../office/offices.ts';
import { worldOf } from '../office/world.ts';
import { limitsOf } from '../project/limits.ts';
import { maySee, seesAll, type Viewer } from './access.ts';
import { countsFor } from './counts.ts';
import { linkedPapers } from './linked-papers.ts';
import { readMatter } from './read-matter.ts';

/** A matter with the world in which it stands; everything else about it follows from the two by the kernel. */
export interface ViewedMatter {
  readonly matter: Matter;
  readonly world: World;
  readonly limits: readonly RunningLimit[];
  /** Whether the viewer sees every matter of the government. */
  readonly sees_all: boolean;
}

/** A matter as a desk may look at it; null when there is none or it may not be seen. */
export const viewMatter = async (
  tx: Tx,
  offices: Offices,
  office: Office,
  viewer: Viewer,
  id: MatterId,
  now: string,
): Promise<ViewedMatter | null> => {
  const stored = await readMatter(tx, office.government, id);
  if (stored === null || !maySee({ ...office, now }, viewer, stored.matter)) return null;
  const { matter } = stored;
  const base = await worldOf(tx, offices, office, now, { matter });
  const papers = await linkedPapers(tx, base, matter);
  const world = { ...base, counts: await countsFor(tx, base, matter), ...(papers === undefined ? {} : { papers }) };
  return { matter, world, limits: limitsOf(world, matter), sees_all: seesAll(world, viewer) };
};
