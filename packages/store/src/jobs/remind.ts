import type { Instant, World } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import { vacantSeats } from '../desks/desk-scope.ts';
import type { Office } from '../office/office.ts';
import { dayAt } from '../office/world.ts';
import { officePosts, type Telling, tellOnce } from './tell.ts';

type Due = { readonly matter: string; readonly seat: string; readonly post: string | null; readonly act: string; readonly due: string };

const dueTasks = (tx: Tx, government: string, today: string) =>
  tx
    .selectFrom('tasks as t')
    .innerJoin('matters as m', (join) => join.onRef('m.government', '=', 't.government').onRef('m.matter', '=', 't.matter'))
    .select(['t.matter', 't.seat', 't.post', 't.act', 't.due', 't.due_at'])
    .where('t.government', '=', government)
    .where('t.warn_on', '<=', today)
    .where('m.status', '=', 'running')
    .execute();

/** Which reminder a limit is due for: from the last working day before it, on its day, after its end. */
const reminderOf = ({ due, due_at }: { readonly due: string; readonly due_at: string }, now: Instant): string => {
  if (due_at < now) return 'limit_passed';
  return due === dayAt(now) ? 'limit_today' : 'limit_near';
};

const reminder = (task: Due, code: string, post: string): Telling => {
  const { matter, seat, act, due } = task;
  return { key: `${code} ${seat} ${due} ${matter}`, post, matter, code, detail: { act, due } };
};

/** Reminds whoever holds a seat before, on and after the day of its limit; what is over is reported to the office as well. Each once. */
export const remind = async (tx: Tx, office: Office, now: Instant): Promise<number> => {
  const { government } = office;
  const above = officePosts(office);
  const tasks = await dueTasks(tx, government, dayAt(now));
  const tellings = tasks.flatMap((task): readonly Telling[] => {
    const { due, due_at, post } = task;
    if (due === null || due_at === null) return [];
    const code = reminderOf({ due, due_at }, now);
    const own = post === null ? [] : [post];
    const told = code === 'limit_passed' ? [...new Set([...own, ...above])] : own;
    return told.map((each) => reminder({ ...task, due }, code, each));
  });
  return tellOnce(tx, government, tellings, now);
};

/** Tells the office of every open seat at which nobody can act (S-2, I-11). Each once. */
export const tellVacancies = async (tx: Tx, office: Office, world: World): Promise<number> => {
  const vacant = await vacantSeats(tx, world);
  const tellings = vacant.flatMap(({ matter, seat, post }) =>
    officePosts(office).map(
      (desk): Telling => ({
        key: `seat_vacant ${matter} ${seat}`,
        post: desk,
        matter,
        code: 'seat_vacant',
        detail: { seat, post: post ?? '' },
      }),
    ),
  );
  return tellOnce(tx, office.government, tellings, world.now);
};
