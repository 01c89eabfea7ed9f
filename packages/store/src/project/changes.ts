import type { Matter, World } from '@guiju/kernel';
import { accessSubjects, attachedFiles, filesOf } from './access.ts';
import { handledAt, readerRows } from './boxes.ts';
import type { Projection, Shown } from './project.ts';
import { registerRows } from './register.ts';
import { searchText } from './search-text.ts';

/** What was known of a matter before, and what the desks showed of it. */
export interface Before {
  readonly matter: Matter;
  readonly shown: Shown;
}

/** What `record_decision` is to change in the tables of the desks; what is absent stays as it is. */
export type Changes = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const added = (before: readonly string[], after: readonly string[]): readonly string[] => after.filter((each) => !before.includes(each));
const unlessEmpty = <T>(rows: readonly T[]): readonly T[] | undefined => (rows.length === 0 ? undefined : rows);
const unlessSame = <T>(before: T | null, after: T): T | undefined => (before !== null && same(before, after) ? undefined : after);

/** Compares a matter with what it was and gives the rows that are different now. */
export const changesOf = (world: World, before: Before | null, after: Matter, { shown }: Projection): Changes => {
  const { government, id: matter } = after;
  const own = <T extends object>(row: T) => ({ government, matter, ...row });
  const { tasks, limits, marks } = shown;
  const old = before?.matter ?? null;
  const oldMarks = before?.shown.marks ?? {};
  const [oldHandled, handled] = [old === null ? {} : handledAt(old), handledAt(after)];
  const freshMarks = Object.entries(marks).filter(([provision, mark]) => !same(mark, oldMarks[provision]));
  const freshHandled = Object.entries(handled).filter(([post, at]) => oldHandled[post] !== at);
  return {
    tasks: unlessSame(before?.shown.tasks ?? [], tasks)?.map(own),
    limits: unlessSame(before?.shown.limits ?? [], limits)?.map(own),
    verdicts: unlessEmpty(freshMarks.map(([provision, mark]) => own({ provision, ...mark }))),
    gone_verdicts: unlessEmpty(added(Object.keys(marks), Object.keys(oldMarks))),
    access: unlessEmpty(added(old === null ? [] : accessSubjects(world, old), accessSubjects(world, after))),
    files: unlessEmpty(added(old === null ? [] : filesOf(old), filesOf(after))),
    handled: unlessEmpty(freshHandled.map(([post, at]) => own({ post, at }))),
    gone_handled: unlessEmpty(added(Object.keys(handled), Object.keys(oldHandled))),
    reading: unlessSame(old === null ? [] : readerRows(old), readerRows(after))?.map(own),
    register: unlessSame(old === null ? [] : registerRows(old), registerRows(after))?.map(own),
    attached: unlessSame(old === null ? [] : attachedFiles(old), attachedFiles(after)),
    search: unlessSame(old === null ? null : searchText(old), searchText(after)),
  };
};
