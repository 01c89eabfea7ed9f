import { countWorkingDays, parseDay, type World } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import { type CountedRule, countedRules } from '../desks/counted-rules.ts';
import type { Office } from '../office/office.ts';
import { dayAt } from '../office/world.ts';
import { officePosts, type Telling, tellOnce } from './tell.ts';

/** So many working days before the end of a period the office hears of what is still due in it. */
const BEFORE_END = 5;

const endsSoon = (world: World, due: string): boolean => {
  const [today, end] = [parseDay(dayAt(world.now)), parseDay(due)];
  return today !== undefined && end !== undefined && countWorkingDays(world.calendar, today, end) <= BEFORE_END;
};

/** What the office is told of a rule that counts: that a period ends soon without enough, or that a cap is near, reached or passed. */
const tellingOf = (world: World, { provision, kind, standing, due, periods }: CountedRule): Omit<Telling, 'post'> | null => {
  const [current] = periods;
  if (current === undefined) return null;
  const { from, to, count, tallies } = current;
  if (kind === 'cadence') {
    if (due === null || !endsSoon(world, due)) return null;
    return { key: `cadence_due ${provision} ${to}`, matter: null, code: 'cadence_due', detail: { provision, due, count: String(count) } };
  }
  if (standing !== 'near' && standing !== 'reached' && standing !== 'over') return null;
  const code = `quota_${standing}`;
  return { key: `${code} ${provision} ${from}`, matter: null, code, detail: { provision, to, count: String(tallies[0]?.count ?? count) } };
};

/** Tells the office of what must still happen in a period that ends soon, and of caps that are near, reached or passed. Each once. */
export const remindCounts = async (tx: Tx, office: Office, world: World): Promise<number> => {
  const found = (await countedRules(tx, world)).flatMap((rule) => tellingOf(world, rule) ?? []);
  const tellings = found.flatMap((telling) => officePosts(office).map((post): Telling => ({ ...telling, post })));
  return tellOnce(tx, office.government, tellings, world.now);
};
