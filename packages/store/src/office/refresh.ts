import { explainMatter, type Matter, type MatterId } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import { readMatter } from '../matters/read-matter.ts';
import { project } from '../project/project.ts';
import { writeLimits } from '../project/write-limits.ts';
import type { Office } from './office.ts';
import type { Offices } from './offices.ts';
import { worldOf } from './world.ts';

/** A limit whose day is another one than before. */
export interface MovedDay {
  readonly matter: MatterId;
  readonly title: string;
  readonly provision: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly posts: readonly string[];
}

/** Counts the limits of a matter anew by an office, writes what changed and gives the days that moved; the ledger is not touched. */
export const refreshLimits = async (tx: Tx, offices: Offices, office: Office, id: MatterId, now: string): Promise<readonly MovedDay[]> => {
  const { government } = office;
  const [stored, old] = await Promise.all([
    readMatter(tx, government, id),
    tx
      .selectFrom('limits')
      .select(['provision', 'due'])
      .where('government', '=', government)
      .where('matter', '=', id)
      .where('state', '=', 'open')
      .execute(),
  ]);
  if (stored === null) return [];
  const { matter, updated_at } = stored;
  const world = await worldOf(tx, offices, office, now, { matter, own: true });
  const projection = project(world, matter, explainMatter(world, matter), updated_at);
  await writeLimits(tx, matter, projection);
  return moved(matter, old, projection.shown.limits);
};

const moved = (
  matter: Matter,
  old: readonly { readonly provision: string; readonly due: string }[],
  fresh: readonly { readonly provision: string; readonly due: string; readonly act: string }[],
): readonly MovedDay[] => {
  const open = matter.stages.flatMap(({ act, state, rounds }) => {
    if (state !== 'open') return [];
    return (rounds.at(-1)?.seats ?? []).flatMap((seat) => (seat.state === 'open' && seat.post !== null ? [{ act, post: seat.post }] : []));
  });
  return old.flatMap(({ provision, due: before }) => {
    const after = fresh.find((each) => each.provision === provision);
    if (after?.due === before) return [];
    const posts = open.filter(({ act }) => after === undefined || act === after.act).map(({ post }) => post);
    const told = [...new Set(posts.length > 0 ? posts : [matter.submitter.post])];
    return [{ matter: matter.id, title: matter.content.title, provision, before, after: after?.due ?? null, posts: told }];
  });
};
