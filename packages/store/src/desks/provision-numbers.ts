import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';

/** How often a provision concerned a matter of the government, and what came of it; what does not demand anything is only applied. */
export interface ProvisionNumbers {
  /** Matters in which something came of it: all but those where its facts are not known yet. */
  readonly applied: number;
  readonly met: number;
  readonly unmet: number;
  readonly waived: number;
  /** Facts are missing. */
  readonly unknown: number;
  /** For a person to judge. */
  readonly needs_human: number;
}

interface Counted {
  readonly provision: string;
  readonly verdict: string;
  readonly waived: boolean;
  readonly n: number;
}

const add = (rows: readonly Counted[], fits: (row: Counted) => boolean): number =>
  rows.reduce((sum, row) => (fits(row) ? sum + Number(row.n) : sum), 0);

const numbersOf = (rows: readonly Counted[]): ProvisionNumbers => ({
  applied: add(rows, ({ verdict }) => verdict !== 'unknown'),
  met: add(rows, ({ verdict }) => verdict === 'met'),
  unmet: add(rows, ({ verdict, waived }) => verdict === 'unmet' && !waived),
  waived: add(rows, ({ waived }) => waived),
  unknown: add(rows, ({ verdict }) => verdict === 'unknown'),
  needs_human: add(rows, ({ verdict }) => verdict === 'needs_human'),
});

/** The numbers of a provision that never concerned a matter. */
export const noNumbers: ProvisionNumbers = numbersOf([]);

/** The numbers of every provision that concerned a matter of the government, by its id. */
export const provisionNumbers = async (tx: Tx): Promise<ReadonlyMap<string, ProvisionNumbers>> => {
  const { rows } = await sql<Counted>`select provision, verdict, waived, n from verdict_counts_now()`.execute(tx);
  return new Map([...Map.groupBy(rows, ({ provision }) => provision)].map(([provision, own]) => [provision, numbersOf(own)]));
};
