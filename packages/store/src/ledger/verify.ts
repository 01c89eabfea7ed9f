import type { Db } from '../database/connect.ts';
import { inGovernment } from '../database/in-government.ts';
import type { LedgerProblem } from './problem.ts';
import { verifyMatter } from './verify-matter.ts';
import { verifyOffice } from './verify-office.ts';
import { verifyRoots } from './verify-roots.ts';

/** What was checked in one government, and everything that is wrong. */
export interface Verified {
  readonly government: string;
  readonly matters: number;
  readonly rows: number;
  readonly roots: number;
  /** Rows that no root covers yet. */
  readonly unsealed: number;
  readonly problems: readonly LedgerProblem[];
}

/** Matters read at once; a transaction for each batch, so that checking a large ledger holds nothing up. */
const BATCH = 200;

/** Gives the matters of a government in batches, in the order of their ids, each batch within its transaction. */
export const eachMatter = async (
  db: Db,
  government: string,
  work: (
    tx: Parameters<Parameters<typeof inGovernment>[2]>[0],
    matter: { readonly matter: string; readonly last_hash: string },
  ) => Promise<void>,
): Promise<number> => {
  let after = '';
  for (let seen = 0; ; ) {
    const batch = await inGovernment(db, government, async (tx) => {
      const found = await tx
        .selectFrom('matters')
        .select(['matter', 'last_hash'])
        .where('government', '=', government)
        .where('matter', '>', after)
        .orderBy('matter')
        .limit(BATCH)
        .execute();
      for (const matter of found) await work(tx, matter);
      return found;
    });
    seen += batch.length;
    after = batch.at(-1)?.matter ?? after;
    if (batch.length < BATCH) return seen;
  }
};

/** Checks everything that a government's ledger promises: chains, receipts, roots, signatures, and that folding gives the stored state. */
export const verifyGovernment = async (db: Db, government: string): Promise<Verified> => {
  const problems: LedgerProblem[] = [];
  let rows = 0;
  const matters = await eachMatter(db, government, async (tx, { matter, last_hash }) => {
    const checked = await verifyMatter(tx, government, matter, last_hash);
    rows += checked.rows;
    problems.push(...checked.problems);
  });
  return inGovernment(db, government, async (tx) => {
    const sealed = await verifyRoots(tx, government);
    problems.push(...sealed.problems, ...(await verifyOffice(tx, government)));
    const { n: unsealed } = await tx
      .selectFrom('ledger')
      .select((row) => row.fn.countAll<number>().as('n'))
      .where('government', '=', government)
      .where('seq', '>', (inner) =>
        inner
          .selectFrom('roots')
          .select((row) => row.fn.coalesce(row.fn.max('to_seq'), row.lit(0)).as('seq'))
          .where('government', '=', government),
      )
      .executeTakeFirstOrThrow();
    return { government, matters, rows, roots: sealed.roots, unsealed, problems };
  });
};
