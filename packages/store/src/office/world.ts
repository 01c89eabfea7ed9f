import { dayOfInstant, formatDay, type Instant, type Matter, type World } from '@guiju/kernel';
import { milliseconds } from '../clock.ts';
import type { Tx } from '../database/in-government.ts';
import { StoreProblem } from '../problem.ts';
import { editionOn, type Office } from './office.ts';
import type { Offices } from './offices.ts';

/** The day in Asia/Shanghai of a moment. */
export const dayAt = (instant: Instant): string => formatDay(dayOfInstant(milliseconds(instant)));

/** The hash of the edition under which a matter stands: a draft under the one in force, any other under the one it last adopted. */
const editionFor = (office: Office, matter: Pick<Matter, 'edition' | 'status'> | null, now: Instant, adopting: boolean): string => {
  const inForce = editionOn(office, dayAt(now));
  const own =
    adopting || matter === null || matter.status === 'draft'
      ? undefined
      : office.editions.findLast(({ edition }) => edition === matter.edition);
  const found = own ?? inForce;
  if (found !== undefined) return found.hash;
  throw new StoreProblem(
    'no_edition',
    `${office.name.zh}在 ${dayAt(now)} 没有生效的规则；请先载入一个版本`,
    `${office.name.en} has no rulebook in force on ${dayAt(now)}; load an edition first`,
  );
};

/** What is asked of the world besides the office: the matter it is for, and whether the edition in force takes the place of its own. */
export interface WorldFor {
  readonly matter?: Pick<Matter, 'edition' | 'status'> | null;
  readonly adopting?: boolean;
  readonly serials?: World['serials'];
  readonly counts?: World['counts'];
}

/** The world at a moment, for a matter or for none. */
export const worldOf = async (
  tx: Tx,
  offices: Offices,
  office: Office,
  now: Instant,
  { matter = null, adopting = false, serials = {}, counts }: WorldFor = {},
): Promise<World> => {
  const { government, directory, settings, practices, notices } = office;
  const rulebook = await offices.rulebook(tx, government, editionFor(office, matter, now, adopting));
  const world = { government, rulebook, directory, calendar: offices.calendar(notices), settings, practices, now, serials };
  return counts === undefined ? world : { ...world, counts };
};
