import type { Matter, QuotaBody, World } from '@guiju/kernel';
import { registerCounts } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import { dayAt } from '../office/world.ts';

/** Quotas of a kind that the register counts and that have a figure; those without one are only shown, and counted where they are. */
const countedQuotas = (world: World, kind: string): readonly QuotaBody[] =>
  (world.rulebook.forKind(kind)?.provisions ?? []).flatMap(({ provision: { body } }) =>
    body.kind === 'quota' && body.measure === undefined && (body.max !== undefined || body.min !== undefined) ? [body] : [],
  );

/** For quotas that the register counts: how many matters there are in the window without this one; nothing when no quota needs it. */
export const countsFor = async (tx: Tx, world: World, matter: Matter | null): Promise<Readonly<Record<string, number>>> => {
  if (matter === null) return {};
  const quotas = countedQuotas(world, matter.kind);
  if (quotas.length === 0) return {};
  const { unit, kind } = matter;
  const { post } = matter.submitter;
  const day = dayAt(world.now);
  const year = Number(day.slice(0, 4));
  const every = (per: QuotaBody['per']): boolean => quotas.every((quota) => quota.per === per);
  const entries = await tx
    .selectFrom('register')
    .select(['kind', 'day as date', 'facts', 'unit', 'post'])
    .where('government', '=', world.government)
    .where('kind', '=', kind)
    .where('matter', '!=', matter.id)
    // The longest window is the calendar year.
    .where('day', '>=', `${year}-01-01`)
    .where('day', '<=', `${year}-12-31`)
    .$if(every('unit'), (query) => query.where('unit', '=', unit))
    .$if(every('post'), (query) => query.where('post', '=', post))
    .execute();
  return registerCounts(world, kind, entries, { day, unit, post });
};
