import type { Explanation, Matter, World } from '@guiju/kernel';
import { type LimitRow, limitRows } from './limits.ts';
import { matterRow } from './matter-row.ts';
import { type TaskRow, taskRows } from './tasks.ts';
import { type VerdictMark, verdictsOf } from './verdicts.ts';

/** What the tables of the desks say about a matter besides its line, kept beside its state to tell what is new the next time. */
export interface Shown {
  readonly tasks: readonly TaskRow[];
  readonly limits: readonly LimitRow[];
  readonly marks: Readonly<Record<string, VerdictMark>>;
}

/** All of it; a function of the world and the state of the matter alone. */
export interface Projection {
  readonly row: ReturnType<typeof matterRow>;
  readonly shown: Shown;
}

/** Derives what the desks show of a matter; `changed` is the moment of its last change. */
export const project = (world: World, matter: Matter, explanation: Explanation, changed: string): Projection => {
  const limits = limitRows(world, matter);
  const tasks = taskRows(matter, limits);
  return { row: matterRow(matter, tasks, limits, changed), shown: { tasks, limits, marks: verdictsOf(matter, explanation) } };
};
