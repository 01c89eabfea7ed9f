import type { Matter } from '@guiju/kernel';
import { type Selectable, sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import type { Tables } from '../database/tables.ts';
import { anywhere } from './matter-list.ts';
import { type Sight, visible } from './search.ts';

/** Which uses of seals are asked for; days are the first and the last. */
export interface SealUsesAsked {
  readonly seal?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly q?: string | undefined;
  /** Uses made with this matter, and those of its paper made with others. */
  readonly matter?: string | undefined;
}

/** One use with the matter it belongs to. */
export type RegisteredUse = Omit<Selectable<Tables['seal_uses']>, 'government'> & {
  readonly title: string;
  readonly kind: string;
  readonly number: string | null;
};

/** At most so many uses are listed at once. */
export const MOST_USES = 2000;

/** Uses of seals, the newest first: those with matters that may be seen, and those of seals that the desk keeps. */
export const sealUses = (
  tx: Tx,
  government: string,
  sight: Sight,
  kept: readonly string[],
  { seal, from, to, q = '', matter }: SealUsesAsked,
): Promise<readonly RegisteredUse[]> =>
  tx
    .selectFrom('seal_uses as u')
    .innerJoin('matters as m', (join) => join.onRef('m.government', '=', 'u.government').onRef('m.matter', '=', 'u.matter'))
    .select(['u.matter', 'u.n', 'u.seal', 'u.seal_name', 'u.file_hash', 'u.file_name', 'u.paper', 'u.copies', 'u.offsite', 'u.note'])
    .select(['u.person', 'u.post', 'u.at', 'm.title', 'm.kind', 'm.number'])
    .where('u.government', '=', government)
    .where((or) => or.or([visible(government, sight), or('u.seal', '=', sql<string>`any(${[...kept]}::text[])`)]))
    .$if(seal !== undefined, (list) => list.where('u.seal', '=', seal ?? ''))
    .$if(matter !== undefined, (list) => list.where((or) => or.or([or('u.matter', '=', matter ?? ''), or('u.paper', '=', matter ?? '')])))
    .$if(from !== undefined, (list) => list.where(sql<boolean>`(u.at at time zone 'Asia/Shanghai')::date >= ${from}::date`))
    .$if(to !== undefined, (list) => list.where(sql<boolean>`(u.at at time zone 'Asia/Shanghai')::date <= ${to}::date`))
    .$if(q.trim() !== '', (list) => {
      const like = anywhere(q.trim());
      return list.where(sql<boolean>`(m.title ilike ${like} or m.number ilike ${like} or u.file_name ilike ${like})`);
    })
    .orderBy('u.at', 'desc')
    .orderBy('u.matter')
    .orderBy('u.n', 'desc')
    .limit(MOST_USES)
    .execute();

/** A signed paper that no seal was put on yet. */
export interface PaperToSeal {
  readonly matter: string;
  readonly title: string;
  readonly number: string | null;
  readonly unit: string;
  readonly signed_at: string;
}

/**
 * Papers under way that are signed and carry no seal yet, as far as `sees` lets them be seen; the longest signed first. Who keeps a seal
 * registered today sees what was signed before, of which the table of access knows nothing.
 */
export const papersToSeal = async (
  tx: Tx,
  government: string,
  kinds: readonly string[],
  sees: (matter: Matter) => boolean,
): Promise<readonly PaperToSeal[]> => {
  const { rows } = await sql<{ state: Matter }>`
    select s.state
    from matters m
    join matter_states s on s.government = m.government and s.matter = m.matter
    where m.government = ${government} and m.kind = any(${[...kinds]}::text[]) and m.status = 'running'
      and s.state -> 'reached' ->> 'sign' is not null
      and not exists (select from seal_uses u where u.government = m.government and u.paper = m.matter)
    order by s.state -> 'reached' ->> 'sign', m.matter
    limit 500`.execute(tx);
  return rows
    .filter(({ state }) => sees(state))
    .map(({ state: { id, content, number, unit, reached } }) => ({
      matter: id,
      title: content.title,
      number: number?.text ?? null,
      unit,
      signed_at: reached['sign'] ?? '',
    }));
};

/** Whether the paper of a matter was sealed with this very content. */
export const isSealed = async (tx: Tx, government: string, matter: string, hash: string): Promise<boolean> => {
  const found = await tx
    .selectFrom('seal_uses')
    .select('n')
    .where('government', '=', government)
    .where('paper', '=', matter)
    .where('file_hash', '=', hash)
    .executeTakeFirst();
  return found !== undefined;
};
