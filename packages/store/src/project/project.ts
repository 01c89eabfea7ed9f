import type { Explanation, Matter, World } from '@guiju/kernel';
import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import { canonical } from '../ledger/canonical.ts';
import { accessSubjects, filesOf } from './access.ts';
import { writeHandled, writeReading } from './boxes.ts';
import { type LimitRow, limitRows } from './limits.ts';
import { matterRow, plain } from './matter-row.ts';
import { writeRegister } from './register.ts';
import { type TaskRow, taskRows } from './tasks.ts';
import { type VerdictMark, verdictsOf } from './verdicts.ts';

/** What the tables of the desks say about a matter; a function of the world and its state alone. */
export interface Projection {
  readonly row: ReturnType<typeof matterRow>;
  readonly tasks: readonly TaskRow[];
  readonly limits: readonly LimitRow[];
  readonly verdicts: Readonly<Record<string, VerdictMark>>;
}

/** Derives the rows of a matter; `changed` is the moment of its last change. */
export const project = (world: World, matter: Matter, explanation: Explanation, changed: string): Projection => {
  const limits = limitRows(world, matter);
  const tasks = taskRows(matter, limits);
  return { row: matterRow(matter, tasks, limits, changed), tasks, limits, verdicts: verdictsOf(matter, explanation) };
};

/** Writes what depends on time and calendar: tasks and limits, in the place of those before. */
export const writeLimits = async (tx: Tx, { government, id: matter }: Matter, { tasks, limits }: Projection): Promise<void> => {
  const own = { government, matter };
  await Promise.all([
    tx.deleteFrom('tasks').where('government', '=', government).where('matter', '=', matter).execute(),
    tasks.length > 0 &&
      tx
        .insertInto('tasks')
        .values(tasks.map((task) => ({ ...own, ...task })))
        .execute(),
    tx.deleteFrom('limits').where('government', '=', government).where('matter', '=', matter).execute(),
    limits.length > 0 &&
      tx
        .insertInto('limits')
        .values(limits.map((limit) => ({ ...own, ...limit })))
        .execute(),
  ]);
};

/** Writes the verdicts that differ from those before. */
const writeVerdicts = async (
  tx: Tx,
  { government, id: matter }: Matter,
  before: Projection['verdicts'],
  after: Projection['verdicts'],
): Promise<void> => {
  const gone = Object.keys(before).filter((provision) => after[provision] === undefined);
  const rows = Object.entries(after).filter(([provision, mark]) => canonical(mark) !== canonical(before[provision] ?? null));
  await Promise.all([
    gone.length > 0 &&
      tx.deleteFrom('verdicts').where('government', '=', government).where('matter', '=', matter).where('provision', 'in', gone).execute(),
    rows.length > 0 &&
      tx
        .insertInto('verdicts')
        .values(rows.map(([provision, mark]) => ({ government, matter, provision, ...mark })))
        .onConflict((conflict) =>
          conflict
            .columns(['government', 'provision', 'matter'])
            .doUpdateSet((row) => ({ verdict: row.ref('excluded.verdict'), waived: row.ref('excluded.waived') })),
        )
        .execute(),
  ]);
};

/** Title, number and text are searched; more than this of a long text is not. */
const SEARCHED = 50_000;

const searchText = ({ content, number }: Matter): string =>
  plain(`${content.title}\n${number?.text ?? ''}\n${content.text}`).slice(0, SEARCHED);

const writeSearch = (tx: Tx, before: Matter | null, after: Matter): Promise<unknown> => {
  const text = searchText(after);
  if (before !== null && searchText(before) === text) return Promise.resolve();
  const terms = sql<string>`array_to_tsvector(search_terms(${text}))`;
  return tx
    .insertInto('search')
    .values({ government: after.government, matter: after.id, terms })
    .onConflict((conflict) => conflict.columns(['government', 'matter']).doUpdateSet({ terms }))
    .execute();
};

const added = (before: readonly string[], after: readonly string[]): readonly string[] => after.filter((each) => !before.includes(each));

const writeAccess = (tx: Tx, world: World, before: Matter | null, after: Matter): Promise<unknown> => {
  const { government, id: matter } = after;
  const fresh = added(before === null ? [] : accessSubjects(world, before), accessSubjects(world, after));
  if (fresh.length === 0) return Promise.resolve();
  return tx
    .insertInto('access')
    .values(fresh.map((subject) => ({ government, subject, matter })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

const writeFiles = (tx: Tx, before: Matter | null, after: Matter): Promise<unknown> => {
  const { government, id: matter } = after;
  const fresh = added(before === null ? [] : filesOf(before), filesOf(after));
  if (fresh.length === 0) return Promise.resolve();
  return tx
    .insertInto('file_uses')
    .values(fresh.map((hash) => ({ government, hash, matter })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** What was known of a matter before. */
export interface Before {
  readonly matter: Matter;
  readonly verdicts: Projection['verdicts'];
}

/** Writes everything that the desks show of a matter, in the transaction that changes it. */
export const writeProjection = async (
  tx: Tx,
  world: World,
  before: Before | null,
  after: Matter,
  projection: Projection,
): Promise<void> => {
  await Promise.all([
    writeLimits(tx, after, projection),
    writeVerdicts(tx, after, before?.verdicts ?? {}, projection.verdicts),
    writeAccess(tx, world, before?.matter ?? null, after),
    writeFiles(tx, before?.matter ?? null, after),
    writeSearch(tx, before?.matter ?? null, after),
    writeHandled(tx, before?.matter ?? null, after),
    writeReading(tx, before?.matter ?? null, after),
    writeRegister(tx, before?.matter ?? null, after),
  ]);
};
